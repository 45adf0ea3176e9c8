package org.regionalism.gate;

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
import org.regionalism.notation.Node;
import org.regionalism.notation.NodeReader;
import org.regionalism.rubric.Rubrics;

class GatesReaderTest {

  private static final Node NOTHING =
      NodeReader.readJson(
              "a.json",
              "{\"waves\": [{}], \"changes\": []}".getBytes(StandardCharsets.UTF_8),
              new Diagnostics())
          .orElseThrow();

  private static Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema("{}");

  @BeforeAll
  static void readTheSchema() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("rubrics/gates.schema.json")));
  }

  private static byte[] bytes(String yaml) {
    return yaml.getBytes(StandardCharsets.UTF_8);
  }

  private static Gates read(String yaml) throws RefusedException {
    return GatesReader.read("gates.yaml", bytes(yaml), TestRubrics.harbor());
  }

  private static List<Diagnostic> faults(String yaml) {
    return catchThrowableOfType(RefusedException.class, () -> read(yaml)).diagnostics();
  }

  private static boolean isValid(String yaml) {
    String json =
        JsonText.of(
            NodeReader.readYaml("gates.yaml", bytes(yaml), new Diagnostics()).orElseThrow());
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  @Test
  void readsConditionsInOneLineAndAsMappings() throws RefusedException {
    List<Gate> gates =
        read("""
                when-unsure: pass
                gates:
                  - overall  at-least   50
                  - gate: coverage.rate above 60%
                    severity: warning
                    when-unsure: fail
                  - overall.change not down
                """)
            .gates();

    assertThat(gates)
        .extracting(Gate::text)
        .containsExactly(
            "overall.index at-least 50",
            "coverage.rate above 60%",
            "overall.change.verdict not down");
    assertThat(gates)
        .extracting(Gate::weight)
        .containsExactly(Weight.ERROR, Weight.WARNING, Weight.ERROR);
    assertThat(gates)
        .extracting(Gate::whenUnsure)
        .containsExactly(Outcome.PASS, Outcome.FAIL, Outcome.PASS);
    assertThat(((Limit.Bound) gates.get(1).limit()).value()).isEqualByComparingTo("0.6");
  }

  @Test
  void makesExceptionsForSingleConsortia() throws RefusedException {
    Gates gates =
        read(
            """
            gates:
              - gate: overall at-least 50
                consortia:
                  North Shore: 40
                  "South  Shore": "45.5"
                  East Shore: off
                  West Shore: {limit: 30, severity: warning, when-unsure: fail}
              - respondents at-least 10
            """);

    assertThat(gates.judge("Harbor", NOTHING))
        .extracting(result -> result.gate().text())
        .containsExactly("overall.index at-least 50", "respondents at-least 10");
    assertThat(gates.judge("north shore", NOTHING).get(0).gate().text()).endsWith(" 40");
    assertThat(gates.judge("South Shore", NOTHING).get(0).gate().text()).endsWith(" 45.5");
    assertThat(gates.judge("East Shore", NOTHING)).hasSize(1);
    Gate west = gates.judge("West Shore", NOTHING).get(0).gate();
    assertThat(west.text()).endsWith(" 30");
    assertThat(west.weight()).isEqualTo(Weight.WARNING);
    assertThat(west.whenUnsure()).isEqualTo(Outcome.FAIL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "gates: [overall 50] | gate-form | Conditions are at-least, at-most",
        "gates: [overall at-leas 50] | gate-form | Did you mean 'at-least'?",
        "gates: [at-least 50] | gate-form | Write FIGURE CONDITION LIMIT",
        "gates: [overall at-least] | gate-form | Write FIGURE CONDITION LIMIT",
        "gates: [''] | gate-form | Write FIGURE CONDITION LIMIT",
        "gates: [overal at-least 50] | gate-unknown-figure | Did you mean 'overall'?",
        "gates: [dimensions at-least 50] | gate-no-figure | alone, together, open, kept",
        "gates: [overall.change at-least 0] | gate-no-order | up, down, cannot-tell",
        "gates: [overall.change not dwon] | gate-limit | Did you mean 'down'?",
        "gates: [overall.band is hihg] | gate-limit | Did you mean 'high'?",
        "gates: [shifts.joining.quadrant is mixed] | gate-limit | It is one of regional",
        "gates: [dimensions.open.split is yes] | gate-limit | true, false",
        "gates: [overall at-least high] | gate-limit | Write a number.",
        "gates: [coverage.rate at-least most] | gate-limit | or 60%",
        "gates: [overall at-least 60%] | gate-limit | without a per cent sign",
        "gates: [overall at-least 101] | gate-limit | never so high",
        "gates: [respondents at-least -1] | gate-limit | never so low",
        "gates: [coverage.rate at-least 60] | gate-limit | did you mean '60%'?",
        "gates: [coverage.rate at-least 101%] | gate-limit | never so high",
        "gates: [overall at-least 1e3] | gate-limit | Write a number.",
        "gates: [{gate: overall at-least 50, severity: fatal}] | gate-word | It is one of error",
        "gates: [{gate: overall at-least 50, severity: eror}] | gate-word | Did you mean 'error'?",
        "gates: [{gate: overall at-least 50, when-unsure: skip}] | gate-word | pass, warn, fail",
        "gates: [{gate: overall at-least 50, consortia: {A: of}}] | gate-limit | number",
        "gates: [{gate: overall at-least 50, consortia: {A: [1]}}] | notation-kind | limit or off",
        "gates: [{gate: overall at-least 50, consortia: {A: {limt: 1}}}] | notation-unknown-key | limit",
        "gates: [{gate: overall at-least 50, sevrity: error}] | notation-unknown-key | severity",
        "gates: [{severity: error}] | notation-missing-key | gate",
        "gate: [overall at-least 50] | notation-unknown-key | Did you mean 'gates'?",
        "gates: [] | gates-empty | - overall at-least 50",
        "when-unsure: maybe | gate-word | pass, warn, fail",
      })
  void refusesWhatItCannotMean(String yaml, String code, String remedy) {
    List<Diagnostic> faults = faults(yaml);

    assertThat(faults).extracting(one -> one.code().id()).containsExactly(code);
    assertThat(faults.get(0).toString()).contains(remedy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "respondents at-least %s",
        "overall at-least 50.%s",
        "{gate: respondents at-least 1, consortia: {Harbor: 1e308}}"
      })
  void refusesALimitOfMoreDigitsThanAnybodyCanRead(String gate) {
    List<Diagnostic> faults = faults("gates: [" + gate.replace("%s", "9".repeat(101)) + "]");

    assertThat(faults).extracting(one -> one.code().id()).containsExactly("gate-limit");
    assertThat(faults.get(0).toString()).contains("a number of at most 100 characters");
  }

  @Test
  void refusesAGateThatIsNeitherALineNorAMapping() {
    assertThat(faults("gates: [5]"))
        .extracting(one -> one.code().id())
        .containsExactly("notation-kind", "notation-missing-key");
  }

  @Test
  void takesPeopleBeyondThoseInvited() throws RefusedException {
    assertThat(read("gates: [coverage.people.rate at-most 120%]").gates()).hasSize(1);
  }

  @Test
  void showsAllFaultsAtOnceWithTheirPlaces() {
    assertThat(
            faults(
                """
                gates:
                  - overal at-least 50
                  - gate: overall at-least 500
                    severity: fatal
                    consortia:
                      North: lots
                """))
        .extracting(one -> one.location() + " " + one.code().id())
        .containsExactlyInAnyOrder(
            "gates.yaml:2:5 gate-unknown-figure",
            "gates.yaml:3:11 gate-limit",
            "gates.yaml:4:15 gate-word");
  }

  @Test
  void readsGatesOfTheCommandLine() throws RefusedException {
    Gates gates =
        GatesReader.failUnder(
            "--fail-under", List.of("overall=50", "coverage.rate = 60%"), TestRubrics.harbor());

    assertThat(gates.gates())
        .extracting(Gate::text)
        .containsExactly("overall.index at-least 50", "coverage.rate at-least 60%");
    assertThat(
            catchThrowableOfType(
                    RefusedException.class,
                    () ->
                        GatesReader.failUnder(
                            "--fail-under", List.of("overall", "opn=5"), TestRubrics.harbor()))
                .diagnostics())
        .extracting(Diagnostic::toString)
        .satisfiesExactly(
            first -> assertThat(first).contains("gate-fail-under").contains("overall=50"),
            second -> assertThat(second).contains("gate-unknown-figure").contains("'opn'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gates: [overall at-least 50]",
        "severity: warning\nwhen-unsure:\ngates: [overall.change not down, overall.band is low]",
        "gates: [{gate: overall below 50.5, severity: error, when-unsure: pass}]",
        "gates: [{gate: overall at-least 50, consortia: {A: off, B: 40, C: '40'}}]",
        "gates: [{gate: coverage.rate at-least 50%, consortia: {A: 40%, B: {}, C: {limit: }}}]",
        "gates: [{gate: overall at-least 50, consortia: }]",
      })
  void takesWhatTheSchemaTakes(String yaml) throws RefusedException {
    assertThat(read(yaml).gates()).isNotEmpty();
    assertThat(isValid(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gates: []",
        "gates: overall at-least 50",
        "gates: [overall 50]",
        "gates: [overall at-leas 50]",
        "gates: [at-least 50]",
        "gates: [5]",
        "gate: [overall at-least 50]",
        "gates: [{severity: error}]",
        "gates: [{gate: overall at-least 50, severity: fatal}]",
        "gates: [{gate: overall at-least 50, when-unsure: skip}]",
        "gates: [{gate: overall at-least 50, consortia: [A]}]",
        "gates: [{gate: overall at-least 50, consortia: {A: [40]}}]",
        "gates: [{gate: overall at-least 50, consortia: {A: }}]",
        "gates: [{gate: overall at-least 50, consortia: {A: {limt: 40}}}]",
        "severity: loud\ngates: [overall at-least 50]",
      })
  void refusesWhatTheSchemaRefuses(String yaml) {
    assertThat(faults(yaml)).isNotEmpty();
    assertThat(isValid(yaml)).isFalse();
  }

  @Test
  void readsTheSample() throws Exception {
    Path sample = Path.of("samples/cedar-valley-gates.yaml");

    assertThat(GatesReader.read(sample.toString(), Rubrics.find(Rubrics.DEFAULT).rubric()).gates())
        .hasSize(7);
    assertThat(isValid(Files.readString(sample))).isTrue();
  }
}
