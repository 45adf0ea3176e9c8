package org.regionalism.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;

class FieldsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void readsEveryKind() {
    Fields fields = fields("text: hello\nwhole: 4\nnumber: 2.50\nlist: [a, b]\nmap: {c: d}\n");
    assertThat(fields.text("text")).contains("hello");
    assertThat(fields.requiredText("text")).isEqualTo("hello");
    assertThat(fields.integer("whole")).contains(4);
    assertThat(fields.number("number")).contains(new BigDecimal("2.50"));
    assertThat(fields.texts("list")).containsExactly("a", "b");
    assertThat(fields.list("list")).hasSize(2);
    assertThat(fields.node("map")).get().isInstanceOf(Node.MapNode.class);
    fields.refuseUnknown(List.of());
    assertThat(diagnostics.toList()).isEmpty();
  }

  @Test
  void takesAnAbsentKeyAndAKeyWithoutValueAlike() {
    Fields fields = fields("empty:\nother: 1\n");
    for (String key : List.of("empty", "absent")) {
      assertThat(fields.node(key)).isEmpty();
      assertThat(fields.text(key)).isEmpty();
      assertThat(fields.integer(key)).isEmpty();
      assertThat(fields.number(key)).isEmpty();
      assertThat(fields.list(key)).isEmpty();
      assertThat(fields.texts(key)).isEmpty();
      assertThat(fields.location(key)).isEqualTo(Location.of("a.yaml", 1, 1));
    }
    assertThat(diagnostics.toList()).isEmpty();
  }

  @Test
  void saysWhichKindWasExpectedAndWhichIsThere() {
    Fields fields = fields("a: 4\nb: four\nc: 4.5\nd: 1e30\ne: {x: 1}\nf: [x, 1, ~]\ng: true\n");
    assertThat(fields.text("a")).isEmpty();
    assertThat(fields.number("b")).isEmpty();
    assertThat(fields.integer("c")).isEmpty();
    assertThat(fields.integer("d")).isEmpty();
    assertThat(fields.list("e")).isEmpty();
    assertThat(fields.texts("f")).containsExactly("x");
    assertThat(fields.requiredText("g")).isEmpty();
    assertThat(what())
        .containsExactly(
            "1:4 a has to be a text, in quotes, and this is a number",
            "2:4 b has to be a number without quotes, and this is a text",
            "3:4 c has to be a whole number, and this is 4.5",
            "4:4 d has to be a whole number of at most nine digits, and this is 1E+30",
            "5:4 e has to be a list, and this is a mapping",
            "6:8 f has to be a text, in quotes, and this is a number",
            "6:11 f has to be a text, and this is nothing",
            "7:4 g has to be a text, and this is true or false");
  }

  @Test
  void reportsRequiredTextsThatAreMissingOrBlank() {
    Fields fields = fields("x: 1\nid: \" \"\n");
    assertThat(fields.requiredText("id")).isEmpty();
    assertThat(fields.requiredText("title")).isEmpty();
    assertThat(what())
        .containsExactly(
            "2:5 the key 'id' is missing or empty here",
            "1:1 the key 'title' is missing or empty here");
  }

  @Test
  void saysWhatShouldHaveBeenAMapping() {
    Fields fields = Fields.of(read("- a\n"), "the rubric", diagnostics);
    assertThat(fields.entries()).isEmpty();
    fields.refuseUnknown(List.of());
    assertThat(what()).containsExactly("1:1 the rubric has to be a mapping, and this is a list");
  }

  @Test
  void refusesUnknownKeysWithTheNearestKnownOne() {
    Fields fields = fields("title: a\ntilte: b\nzzz: c\nsince: d\n");
    fields.text("title");
    fields.text("about");
    fields.refuseUnknown(List.of("since"));
    assertThat(diagnostics.toList())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "a.yaml:2:1: error[notation-unknown-key]: the key 'tilte' is not known here. Did you"
                + " mean 'title'?",
            "a.yaml:3:1: error[notation-unknown-key]: the key 'zzz' is not known here. Known here:"
                + " about, since, title.");
  }

  @Test
  void knowsEveryKeyOnceAllWereAskedFor() {
    Fields fields = fields("zeta: a\nalpha: b\n");
    assertThat(fields.entries()).extracting(Node.Entry::key).containsExactly("zeta", "alpha");
    fields.refuseUnknown(List.of());
    assertThat(diagnostics.toList()).isEmpty();
  }

  private Fields fields(String yaml) {
    return Fields.of(read(yaml), "this", diagnostics);
  }

  private Node read(String yaml) {
    return NodeReader.readYaml("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), diagnostics)
        .orElseThrow();
  }

  private List<String> what() {
    return diagnostics.toList().stream()
        .map(
            found ->
                found.location().position().map(at -> at.row() + ":" + at.column()).orElse("")
                    + " "
                    + found.what())
        .toList();
  }
}
