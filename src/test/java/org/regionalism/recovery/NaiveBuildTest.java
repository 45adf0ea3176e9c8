package org.regionalism.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.recovery.Reporting.check;
import static org.regionalism.recovery.Reporting.people;
import static org.regionalism.recovery.Reporting.ways;
import static org.regionalism.recovery.Reporting.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.Responses;

/** Builds of the same report that think less are caught, in every file by itself. */
class NaiveBuildTest {

  @TempDir private Path folder = Path.of("unset");

  @ParameterizedTest
  @ValueSource(strings = {"assessment.json", "report.md", "report.html", "report.xlsx"})
  void passesTheCarefulBuild(String file) throws Exception {
    Path out = write(Reporting.careful(people(12, 8, 3)), folder);

    assertThat(check(out.resolve(file)).findings()).isEmpty();
    assertThat(check(out).findings()).isEmpty();
    assertThat(check(out).unread()).isEmpty();
  }

  /** Tables leave out what nobody answered, and an item is known by its place. */
  @Test
  void comparesTheSameItemsWhereNobodyAnsweredOneOfThem() throws Exception {
    Responses responses = new Responses(Reporting.RUBRIC);
    for (int i = 0; i < 12; i++) {
      int last = i < 3 ? 4 : Responses.BLANK;
      responses.of("Org " + i % 7).in("k12", "", "");
      responses.add(1 + i % 5, 2, 3, 4, 5, 1, 2, 3 + i % 2, 4, Responses.BLANK, last);
    }
    Path out = write(Reporting.careful(responses), folder);
    assertThat(check(out).findings()).isEmpty();

    Path page = out.resolve("report.md");
    String before = Files.readString(page);
    String after =
        before.replaceFirst("(\\| Partners wait for each other\\. +\\| +)\\*<5\\*", "$111");
    assertThat(after).isNotEqualTo(before);
    Files.writeString(page, after);
    assertThat(check(out).findings())
        .anySatisfy(
            one -> {
              assertThat(one.way()).isEqualTo(Way.DISAGREEMENT);
              assertThat(one.question()).isEqualTo("items.p2");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"assessment.json", "report.md", "report.html", "report.xlsx"})
  void catchesABuildThatKeepsNothingBack(String file) throws Exception {
    Path out = write(Reporting.careless(people(12, 8, 3)), folder);

    Outcome outcome = check(out.resolve(file));

    assertThat(ways(outcome)).contains(Way.SHOWN);
    assertThat(outcome.findings().toString()).containsIgnoringCase("value=business");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assessment.json", "report.md", "report.html", "report.xlsx"})
  void catchesABuildThatKnowsTheThresholdOnly(String file) throws Exception {
    Path out = write(Reporting.thresholdOnly(people(12, 8, 3)), folder);

    Outcome outcome = check(out.resolve(file));

    assertThat(ways(outcome)).contains(Way.DIFFERENCE);
    assertThat(String.join("\n", OutcomeText.lines(outcome)))
        .containsPattern("the whole 23 − \\S+ (12|8) − \\S+ (12|8) = 3 people of")
        .containsIgnoringCase("business");
  }

  /** Of the two that are kept back, one has a single person. */
  @Test
  void catchesTwoHiddenGroupsThatAreTooFewTogether() throws Exception {
    Path out = write(Reporting.thresholdOnly(people(12, 3, 1)), folder);

    assertThat(check(out.resolve("assessment.json")).findings())
        .anySatisfy(
            one -> {
              assertThat(one.sets()).hasSize(2);
              assertThat(one.how()).contains("the whole 16 − k12 12 = 4 people");
            });
  }

  @Test
  void catchesSingleAnswersOfAFew() throws Exception {
    Path out = write(Reporting.careless(people(6, 3, 0)), folder);

    assertThat(ways(check(out.resolve("assessment.json")))).contains(Way.ANSWERS);
    assertThat(check(out.resolve("assessment.json")).findings().toString())
        .contains("how often each answer was given, by 9 people");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.md", "report.html", "report.xlsx", "facilitation.md"})
  void catchesAFileThatShowsWhatAnotherKeepsBack(String file) throws Exception {
    Path careful = write(Reporting.careful(people(12, 8, 3)), folder.resolve("careful"));
    Path careless = write(Reporting.careless(people(12, 8, 3)), folder.resolve("careless"));
    Files.copy(careless.resolve(file), careful.resolve(file), StandardCopyOption.REPLACE_EXISTING);

    Outcome outcome = check(careful);

    assertThat(outcome.findings())
        .anySatisfy(
            one -> {
              assertThat(one.place().path()).endsWith(file);
              assertThat(one.question()).isEqualTo("dimensions.patience");
            });
  }

  @Test
  void catchesALateResponse() throws Exception {
    Path before = write(Reporting.careful(people(12, 8, 6)), folder.resolve("before"));
    Path after = write(Reporting.careful(people(12, 8, 7)), folder.resolve("after"));

    assertThat(check(before).findings()).isEmpty();
    assertThat(check(after).findings()).isEmpty();
    Outcome outcome = check(before, after);
    assertThat(ways(outcome)).containsExactly(Way.TWO_REPORTS);
    assertThat(outcome.findings().toString()).contains("1 people came, went or were left out");
    // a workbook of one and a page of the other tell the same
    assertThat(ways(check(before.resolve("report.xlsx"), after.resolve("report.md"))))
        .containsExactly(Way.TWO_REPORTS);
    assertThat(ways(check(before.resolve("report.xlsx"), after.resolve("assessment.json"))))
        .containsExactly(Way.TWO_REPORTS);
  }

  @Test
  void fillsInWhatOneReportKeepsBackAndAnotherShows() throws Exception {
    // Each by itself hides two groups; with both, only one is left.
    Path careful = write(Reporting.careful(people(12, 8, 3)), folder.resolve("careful"));
    Path other = write(Reporting.thresholdOnly(people(12, 8, 3)), folder.resolve("other"));
    String json = Files.readString(other.resolve("assessment.json"));
    assertThat(json).contains("\"value\": \"k12\",\n          \"n\": 12");
    Files.writeString(
        other.resolve("assessment.json"),
        json.replace("\"value\": \"k12\",\n          \"n\": 12", withheld("k12")));

    Path one = careful.resolve("assessment.json");
    Path two = other.resolve("assessment.json");

    assertThat(check(one).findings()).isEmpty();
    assertThat(check(one, two).findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.way()).isEqualTo(Way.DIFFERENCE);
              assertThat(finding.how()).contains("= 3 people of `sector`: business");
            });
  }

  private static String withheld(String value) {
    return "\"value\": \""
        + value
        + "\",\n          \"n\": null,\n"
        + "          \"reasons\": {\"n\": \"withheld\"}";
  }
}
