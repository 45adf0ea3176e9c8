package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.report.ExampleGates.amount;
import static org.regionalism.report.ExampleGates.between;
import static org.regionalism.report.ExampleGates.hidden;
import static org.regionalism.report.ExampleGates.limit;
import static org.regionalism.report.ExampleGates.nothing;
import static org.regionalism.report.ExampleGates.number;
import static org.regionalism.report.ExampleGates.result;
import static org.regionalism.report.ExampleGates.share;
import static org.regionalism.report.ExampleGates.word;
import static org.regionalism.report.ExampleGates.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.gate.Comparison;
import org.regionalism.gate.FigurePath.Root;
import org.regionalism.gate.GateResult;
import org.regionalism.gate.Limit;
import org.regionalism.gate.Outcome;
import org.regionalism.gate.Why;
import org.regionalism.privacy.LayoutFixture;

class GateSentencesTest {

  private static String say(GateResult result) {
    return GateSentences.of(
            LayoutFixture.disclosed(Example.shipped().assessment()), List.of(result))
        .get(0)
        .sentence();
  }

  @Test
  void saysTheFigureWhatWasAskedForAndWhy() {
    assertThat(say(ExampleGates.unsure()))
        .isEqualTo(
            "Trust: index 57 (48 to 66) of 23 people; at least 60 was asked for."
                + " The interval holds 60, so this is not sure.");
    assertThat(say(ExampleGates.failed()))
        .isEqualTo(
            "Overall: index 39 (31 to 48) of 1 person; at least 50 was asked for. It does not hold.");
    assertThat(say(ExampleGates.passed()))
        .isEqualTo("People who answered: 23; at least 10 was asked for. It holds.");
  }

  @Test
  void marksAnIndexOfWhichLessIsNearerTheGoal() {
    assertThat(
            say(
                result(
                    number("dimensions", "geography", "index"),
                    Comparison.AT_MOST,
                    limit("50"),
                    Why.MET,
                    Outcome.PASS,
                    between(30, 40, 49, 12))))
        .startsWith("Geography (less is nearer the goal): index 40 (30 to 49)");
  }

  @Test
  void neverRoundsAFigureOntoALimitThatItMisses() {
    assertThat(
            say(
                result(
                    number("overall", "index"),
                    Comparison.AT_LEAST,
                    limit("60"),
                    Why.NOT_MET,
                    Outcome.FAIL,
                    between(50, 58, 59.96, 9))))
        .contains("index 58.00 (50.00 to 59.96) of 9 people; at least 60 was asked for");
    assertThat(
            say(
                result(
                    share("coverage", "rate"),
                    Comparison.AT_LEAST,
                    limit("0.6"),
                    Why.NOT_MET,
                    Outcome.FAIL,
                    amount(0.598))))
        .startsWith("Share that answered: 59.8%; at least 0.6 was asked for");
  }

  @Test
  void saysWhyThereIsNoFigure() {
    assertThat(
            say(
                result(
                    number("dimensions", "trust", "index"),
                    Comparison.AT_LEAST,
                    limit("60"),
                    Why.NOT_SHOWN,
                    Outcome.WARN,
                    hidden("withheld"))))
        .isEqualTo(
            "Trust: index not shown; at least 60 was asked for."
                + " Instead of the figure there stands “<5”, so nothing can be said.");
    assertThat(
            say(
                result(
                    number("overall", "index"),
                    Comparison.AT_LEAST,
                    limit("60"),
                    Why.NOT_SHOWN,
                    Outcome.WARN,
                    hidden("consensus"))))
        .contains(
            "It is not shown, so nothing can be said. A dash in place of a figure: it stands");
    assertThat(
            say(
                result(
                    share("coverage", "rate"),
                    Comparison.AT_LEAST,
                    limit("0.6"),
                    Why.ABSENT,
                    Outcome.WARN,
                    nothing())))
        .endsWith("These results have no such figure, so nothing can be said. It takes a roster.");
  }

  @Test
  void saysWhereLevelsStand() {
    assertThat(say(ExampleGates.agreed()))
        .startsWith("Overall: index 43; at least 50 was asked for. The group agreed on levels")
        .endsWith("Gates on levels begin with levels or consensus.");
  }

  @Test
  void translatesWordsAndKeepsPathsThatHaveNoName() {
    assertThat(
            say(
                result(
                    word(Root.CHANGE, "shifts", "focus", "verdict"),
                    Comparison.NOT,
                    new Limit.Word("down"),
                    Why.NOT_MET,
                    Outcome.FAIL,
                    words("down"))))
        .contains("what we can say of a movement: “Moved away from the goal”;")
        .contains("anything but “Moved away from the goal” was asked for");
    assertThat(
            say(
                result(
                    word(Root.WAVE, "overall", "band"),
                    Comparison.IS,
                    new Limit.Word("weaving"),
                    Why.STRADDLES,
                    Outcome.WARN,
                    words("linking", "weaving"))))
        .isEqualTo(
            "Overall, band: “Linking or Weaving”; “Weaving” was asked for."
                + " It can be either, so this is not sure.");
    assertThat(
            say(
                result(
                    word(Root.WAVE, "dimensions", "trust", "split"),
                    Comparison.NOT,
                    new Limit.Word("true"),
                    Why.MET,
                    Outcome.PASS,
                    words("false"))))
        .startsWith("Trust, split: “no”; anything but “yes” was asked for.");
    assertThat(
            say(
                result(
                    number("groups", "sector", "k12", "dimensions", "trust", "index"),
                    Comparison.ABOVE,
                    limit("60"),
                    Why.NOT_MET,
                    Outcome.FAIL,
                    amount(57))))
        .startsWith("groups.sector.k12.dimensions.trust.index: 57; more than 60");
  }

  @Test
  void countsInTheTitleOfTheSection() {
    Edition edition =
        new Edition(
            Example.shipped().assessment(),
            Words.in("en"),
            "",
            List.of(ExampleGates.unsure(), ExampleGates.failed(), ExampleGates.passed()));

    Document.Section section = new GatesSection().of(edition).get(0);

    assertThat(section.title()).isEqualTo("1 passed, 1 warning, 1 failed");
    assertThat(((Block.Table) section.blocks().get(0)).rows()).hasSize(3);
    assertThat(GateSummary.of(edition).verdict())
        .isEqualTo("Gates: 1 passed, 1 warning, 1 failed. Failed: overall.index at-least 50");
    assertThat(GateSummary.of(edition).lines())
        .satisfiesExactly(
            warning -> assertThat(warning).startsWith("warning: Trust: index 57"),
            failure -> assertThat(failure).startsWith("failed: Overall: index 39"));
  }

  @Test
  void leavesTheSectionOutWithoutGates() {
    assertThat(new GatesSection().of(Example.shipped().edition())).isEmpty();
    assertThat(GateSummary.of(Example.shipped().edition()).verdict()).isEmpty();
  }
}
