package org.regionalism.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.privacy.DisclosedFixture;
import org.regionalism.privacy.SeveralWaves;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/** What moved between waves is attacked, within a report and from one report to another. */
class MovedTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);

  @TempDir private Path folder = Path.of("unset");

  /** In spring people count; in fall organizations, of which all but one have five people. */
  private static SeveralWaves waves() {
    Responses responses = new Responses(ONE).wave("spring").in("a");
    for (String name : List.of("A", "B")) {
      responses.of(name).add(2).add(3).add(4).add(1).add(5);
    }
    responses.wave("fall");
    for (String name : List.of("A", "B", "C", "D", "E")) {
      responses.of(name).add(2).add(name.charAt(0) - 'A' + 1).add(4).add(4).add(5);
    }
    responses.of("X").times(6, 5).add(4);
    return SeveralWaves.of(ONE, responses, Unit.ORGANIZATION, "spring", "fall");
  }

  private Path careful() throws Exception {
    return Reporting.write(DisclosedFixture.of(waves().shown()), folder.resolve("careful"));
  }

  @Test
  void passesWhatIsShown() throws Exception {
    assertThat(Reporting.check(careful()).findings()).isEmpty();
  }

  @Test
  void findsAMeanOverPeopleThatIsKeptBackInWhatMoved() throws Exception {
    Path careless =
        Reporting.write(DisclosedFixture.of(waves().byRulesAlone()), folder.resolve("careless"));

    Outcome outcome = Reporting.check(careless);

    assertThat(outcome.findings())
        .anySatisfy(
            one -> {
              assertThat(one.way()).isEqualTo(Way.TOGETHER);
              assertThat(one.question()).isEqualTo("dimensions.only");
              assertThat(one.how()).contains("what moved since spring", "means over people");
            });
    assertThat(outcome.findings()).allMatch(one -> one.way() == Way.TOGETHER);
  }

  @Test
  void findsOneOrganizationThatJoined() throws Exception {
    Path json = careful().resolve("assessment.json");
    String text = Files.readString(json);
    String method = "\"method\": \"unpaired\"";
    assertThat(text).contains(method);
    Files.writeString(
        json,
        text.replace(method, "\"method\": \"organizations-paired\"")
            .replaceFirst("\"joined\": null", "\"joined\": 1"));

    assertThat(Reporting.check(json).findings())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.way()).isEqualTo(Way.SHOWN);
              assertThat(one.how())
                  .isEqualTo(
                      "those joined since spring are one organization, and that number is shown");
            });
  }
}
