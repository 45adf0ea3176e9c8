package org.regionalism.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.JsonText;
import org.regionalism.notation.NodeReader;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Target;
import org.regionalism.rubric.Target.Kind;
import org.regionalism.rubric.Targets;

class TargetsReaderTest {

  private static Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema("{}");

  @BeforeAll
  static void readTheSchema() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("rubrics/targets.schema.json")));
  }

  private static byte[] bytes(String yaml) {
    return yaml.getBytes(StandardCharsets.UTF_8);
  }

  private static Targets read(String yaml) throws RefusedException {
    return TargetsReader.read("targets.yaml", bytes(yaml), TestRubrics.harbor());
  }

  private static List<Diagnostic> faults(String yaml) {
    return catchThrowableOfType(RefusedException.class, () -> read(yaml)).diagnostics();
  }

  private static boolean isValid(String yaml) {
    String json =
        JsonText.of(
            NodeReader.readYaml("targets.yaml", bytes(yaml), new Diagnostics()).orElseThrow());
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  @Test
  void readsTargetsOfEveryKind() throws RefusedException {
    Targets targets =
        read(
            """
            overall: 60
            domains: {trust: 62.5}
            shifts:
              joining: 0
            dimensions:
              kept: 100
              open: 70
            """);

    assertThat(targets.nextBand()).isFalse();
    assertThat(targets.declared())
        .containsExactly(
            new Target(Kind.OVERALL, "overall", 60),
            new Target(Kind.DOMAIN, "trust", 62.5),
            new Target(Kind.SHIFT, "joining", 0),
            new Target(Kind.DIMENSION, "kept", 100),
            new Target(Kind.DIMENSION, "open", 70));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dimensions: {opne: 70} | targets-unknown | Did you mean 'open'?",
        "dimensions: {trust: 70} | targets-unknown | It stands under 'domains'.",
        "shifts: {zzzzz: 70} | targets-unknown | There are joining.",
        "overall: 101 | targets-range | from 0 to 100",
        "dimensions: {open: -0.5} | targets-range | from 0 to 100",
        "overall: '60' | notation-number-as-text | quotes",
        "overall: high | notation-kind | number",
        "dimension: {open: 70} | notation-unknown-key | Did you mean 'dimensions'?",
        "dimensions: [open] | notation-kind | ",
        "dimensions: {} | targets-empty | overall:",
      })
  void refusesWhatItCannotMean(String yaml, String code, String remedy) {
    List<Diagnostic> faults = faults(yaml);

    assertThat(faults).extracting(one -> one.code().id()).containsExactly(code);
    assertThat(faults.get(0).toString()).contains(remedy == null ? "" : remedy);
  }

  @Test
  void showsAllFaultsAtOnceWithTheirPlaces() {
    List<Diagnostic> faults = faults("overall: 130\ndimensions:\n  opne: 3\n  open: -1\nmood: 2\n");

    assertThat(faults)
        .extracting(one -> one.location() + " " + one.code().id())
        .containsExactlyInAnyOrder(
            "targets.yaml:1:10 targets-range",
            "targets.yaml:3:3 targets-unknown",
            "targets.yaml:4:9 targets-range",
            "targets.yaml:5:1 notation-unknown-key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overall: 60",
        "overall: 60.5\ndomains: {trust: 0}\nshifts: {joining: 100}",
        "overall: 60\ndimensions:",
      })
  void takesWhatTheSchemaTakes(String yaml) throws RefusedException {
    assertThat(read(yaml).declared()).isNotEmpty();
    assertThat(isValid(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overall: 101",
        "overall: '60'",
        "dimension: {open: 60}",
        "dimensions: [open]",
        "dimensions: {open: -1}",
        "dimensions: {open: high}",
      })
  void refusesWhatTheSchemaRefuses(String yaml) {
    assertThat(faults(yaml)).isNotEmpty();
    assertThat(isValid(yaml)).isFalse();
  }

  @Test
  void readsTheSample() throws Exception {
    Path sample = Path.of("samples/cedar-valley-targets.yaml");

    assertThat(
            TargetsReader.read(sample.toString(), Rubrics.find(Rubrics.DEFAULT).rubric())
                .declared())
        .hasSize(5);
    assertThat(isValid(Files.readString(sample))).isTrue();
  }
}
