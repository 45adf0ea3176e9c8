package org.regionalism.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Severity;
import org.regionalism.notation.JsonText;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.BooleanNode;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NullNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;
import org.regionalism.notation.NodeReader;

/** Holds the published schema to the reader: the reader knows more, and never less. */
class RubricSchemaTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Schema SCHEMA = REGISTRY.getSchema(Rubrics.schema());

  /** Faults that are about more than one place, and that a schema cannot see. */
  private static final Set<Code> UNSEEN =
      Set.of(
          Code.RUBRIC_DUPLICATE_ID,
          Code.RUBRIC_UNKNOWN_REFERENCE,
          Code.RUBRIC_SCALE_CUTS,
          Code.RUBRIC_SCALE_ORDER,
          Code.RUBRIC_LABEL_TWICE,
          Code.RUBRIC_SHIFT_POLE,
          Code.RUBRIC_BAND_ORDER,
          Code.RUBRIC_CHANGE_SINCE,
          Code.RUBRIC_CHANGE_PRESENT,
          Code.RUBRIC_CHANGE_TWICE);

  /** Faults of the file's notation of which no trace is left in what it says. */
  private static final Set<Code> GONE =
      Set.of(
          Code.NOTATION_ANCHOR,
          Code.NOTATION_SECOND_DOCUMENT,
          Code.NOTATION_TAG,
          Code.NOTATION_DUPLICATE_KEY,
          Code.NOTATION_CONTROL_CHARACTER);

  private static final Location MADE = Location.of("");

  static Stream<Path> rubrics() throws IOException {
    List<Path> rubrics = new ArrayList<>();
    for (Path folder : List.of(Path.of("rubrics"), Path.of("samples"), Path.of("src"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.toString().endsWith(".yaml"))
            .filter(file -> !file.startsWith(RubricFaultFilesTest.FOLDER))
            .filter(file -> !file.startsWith(Path.of("src/test/resources/hostile")))
            .filter(RubricSchemaTest::isRubric)
            .forEach(rubrics::add);
      }
    }
    assertThat(rubrics).hasSizeGreaterThan(6);
    return rubrics.stream().sorted();
  }

  private static boolean isRubric(Path file) {
    try {
      return Files.readString(file).lines().anyMatch(line -> line.startsWith("rubric:"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("rubrics")
  void acceptsEveryRubricThereIs(Path rubric) throws IOException {
    assertThat(faults(node(Files.readAllBytes(rubric)).orElseThrow())).isEmpty();
  }

  static List<String> cases() throws IOException {
    return RubricFaultFilesTest.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void refusesEveryFaultOfShapeAndNothingElse(String name) throws IOException {
    byte[] bytes = RubricFaultFilesTest.bytes(name);
    Optional<Node> node = node(bytes);
    List<Code> errors =
        RubricCheck.check(name, bytes).stream()
            .filter(found -> found.severity() == Severity.ERROR)
            .map(Diagnostic::code)
            .toList();
    if (node.isPresent()) {
      boolean seen =
          errors.stream().anyMatch(code -> !UNSEEN.contains(code) && !GONE.contains(code));
      assertThat(faults(node.get()).isEmpty()).as("%s", errors).isEqualTo(!seen);
    } else {
      assertThat(errors).allMatch(code -> code.name().startsWith("NOTATION_"));
    }
  }

  /** Every value of a rubric that has everything, replaced by others and taken away. */
  @Test
  void agreesWithTheReaderWhateverStandsInAnyPlace() throws IOException {
    Node whole = node(LanternRubric.TEXT.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    List<Node> variants = new ArrayList<>();
    vary(whole, variants);
    assertThat(variants).hasSizeGreaterThan(1_000);
    int refused = 0;
    for (Node variant : variants) {
      String json = JsonText.of(variant);
      RubricReader.Reading reading =
          RubricReader.open("variant", json.getBytes(StandardCharsets.UTF_8));
      boolean seen =
          reading.diagnostics().toList().stream()
              .map(Diagnostic::code)
              .anyMatch(code -> !UNSEEN.contains(code) && code != Code.NOTATION_UNKNOWN_KEY);
      if (!reading.diagnostics().hasErrors()) {
        assertThat(faults(variant)).as(json).isEmpty();
      } else if (seen) {
        refused++;
        assertThat(faults(variant)).as("%s%n%s", reading.diagnostics().toList(), json).isNotEmpty();
      }
    }
    assertThat(refused).isGreaterThan(500);
  }

  @Test
  void isAValidSchemaOfItsDialect() {
    assertThat(
            REGISTRY
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(Rubrics.schema(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void isNamedByEveryShippedRubric() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rubrics"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
          .hasSize(Rubrics.shipped().size())
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file))
                      .startsWith("# yaml-language-server: $schema=rubric.schema.json\n"));
    }
  }

  private static Optional<Node> node(byte[] yaml) {
    return NodeReader.readYaml("rubric.yaml", yaml, new Diagnostics());
  }

  private static List<String> faults(Node node) {
    return SCHEMA.validate(JsonText.of(node), InputFormat.JSON).stream()
        .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
        .toList();
  }

  private static void vary(Node node, List<Node> variants) {
    variants.add(new NullNode(MADE));
    variants.add(new BooleanNode(MADE, true));
    variants.add(new MapNode(MADE, List.of()));
    variants.add(new ListNode(MADE, List.of()));
    for (String text : List.of(" ", "-x")) {
      variants.add(new TextNode(MADE, text));
    }
    for (String number : List.of("0", "2.5", "99999999999")) {
      variants.add(new NumberNode(MADE, new BigDecimal(number)));
    }
    if (node instanceof MapNode map) {
      varyEntries(map, variants);
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.elements().size(); i++) {
        List<Node> shorter = new ArrayList<>(list.elements());
        shorter.remove(i);
        variants.add(new ListNode(MADE, shorter));
      }
      varyFirst(list, variants);
    }
  }

  /** The elements of a list are all of one kind. */
  private static void varyFirst(ListNode list, List<Node> variants) {
    List<Node> inner = new ArrayList<>();
    list.elements().stream().limit(1).forEach(first -> vary(first, inner));
    for (Node variant : inner) {
      List<Node> elements = new ArrayList<>(list.elements());
      elements.set(0, variant);
      variants.add(new ListNode(MADE, elements));
    }
  }

  private static void varyEntries(MapNode map, List<Node> variants) {
    for (int i = 0; i < map.entries().size(); i++) {
      List<Entry> fewer = new ArrayList<>(map.entries());
      Entry entry = fewer.remove(i);
      variants.add(new MapNode(MADE, fewer));
      List<Node> inner = new ArrayList<>();
      vary(entry.value(), inner);
      for (Node variant : inner) {
        List<Entry> entries = new ArrayList<>(map.entries());
        entries.set(i, new Entry(entry.key(), MADE, variant));
        variants.add(new MapNode(MADE, entries));
      }
    }
  }
}
