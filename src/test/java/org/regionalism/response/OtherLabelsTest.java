package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.rubric.Rubric;

class OtherLabelsTest {

  private static final Rubric THREE = TestRubrics.ofItems(3);

  @Test
  void saysOnceThatManyColumnsHaveOtherLabels() {
    Readings read =
        Readings.of(
            THREE, "i1,i2,i3\nConcordo,Discordo,Concordo\nDiscordo,concordo ,Discordo\nAgree,,\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.ANSWERS_OTHER_LABELS);
    Diagnostic said = read.diagnostics().get(0);
    assertThat(said.location()).hasToString("standard input:2:1");
    assertThat(said.what()).endsWith("of 3 items ('i1', 'i2', 'i3'): 'Concordo', 'Discordo'");
    assertThat(said.remedy()).contains("Strongly disagree, Disagree,", "map", "rubric");
    assertThat(read.ledger().unmatched()).isEqualTo(6);
  }

  @Test
  void keepsWhatIsFoundInEachColumn() {
    Readings read = Readings.of(THREE, "i1,i2,i3\nConcordo,Concordo,Concordo\n");

    assertThat(read.reading().findings().items())
        .hasSize(3)
        .allSatisfy(
            item -> assertThat(item.answers().get(0).fault()).contains(Code.ANSWER_UNMATCHED));
  }

  @Test
  void saysWhatIsNearALabelThatIsWrittenWrongInManyColumns() {
    Readings read = Readings.of(THREE, "i1,i2,i3\nAgreee,Agreee,Agreee\n");

    assertThat(read.of(Code.ANSWERS_OTHER_LABELS))
        .extracting(Diagnostic::what)
        .singleElement()
        .asString()
        .endsWith(": 'Agreee' (did you mean 'Agree'?)");
  }

  @Test
  void reportsSlipsOfFewColumnsWhereTheyStand() {
    Readings read = Readings.of(THREE, "i1,i2,i3\nConcordo,Concordo,maybe\nmaybe,Agree,Agree\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .hasSize(4)
        .containsOnly(Code.ANSWER_UNMATCHED);
  }

  @Test
  void quotesNoTextThatIsLongerThanAnAnswer() {
    String wordy = "Words ".repeat(12).strip();
    Readings read = Readings.of(THREE, "i1,i2,i3\n" + String.join(",", wordy, wordy, wordy) + "\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .hasSize(3)
        .containsOnly(Code.ANSWER_TEXT);
  }

  @Test
  void saysNothingOfThemWhereTheyAreLetPass() {
    Readings read = Readings.lenient(THREE, "i1,i2,i3\nConcordo,Concordo,Concordo\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .hasSize(3)
        .containsOnly(Code.ANSWERS_LET_PASS);
  }
}
