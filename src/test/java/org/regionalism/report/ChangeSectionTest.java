package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.EarlierWaves;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Ground;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Turnover;
import org.regionalism.assessment.Verdict;
import org.regionalism.rubric.Unit;

class ChangeSectionTest {

  static Movement moved(double by, Verdict verdict) {
    return new Movement(
        Figure.count(9),
        Figure.of(by / 25),
        Interval.of(by / 25 - .2, by / 25 + .2),
        Figure.of(by),
        Interval.of(by - 5, by + 5),
        Figure.of(.01),
        Figure.of(.03),
        Optional.of(verdict),
        Movement.Left.NOBODY);
  }

  static Change change(ChangeMethod method) {
    return new Change(
        "2025",
        "2026",
        method,
        Ground.WHOLE,
        moved(3, Verdict.CANNOT_TELL),
        Map.of("paradigm-shift", moved(8, Verdict.UP)),
        Map.of(
            "definition", moved(9, Verdict.UP),
            "partnership", moved(-9, Verdict.DOWN),
            "reliance", moved(2, Verdict.CANNOT_TELL),
            "focus", Movement.missing(Reason.WITHHELD)),
        Map.of("geography", moved(-7, Verdict.UP)));
  }

  /** Away from the goal, and nothing else. */
  static Change down() {
    Change change = change(ChangeMethod.UNPAIRED);
    return new Change(
        change.from(),
        change.to(),
        change.method(),
        change.ground(),
        change.overall(),
        change.domains(),
        Map.of("partnership", moved(-9, Verdict.DOWN)),
        change.dimensions());
  }

  /** With the numbers of those who are in both waves, or in one. */
  static Change counted(ChangeMethod method) {
    Change change = change(method);
    Turnover who = new Turnover(Figure.count(31), Figure.count(12), Figure.count(7), false);
    return new Change(
        change.from(),
        change.to(),
        method,
        new Ground(Optional.empty(), Optional.empty(), who, List.of()),
        change.overall(),
        change.domains(),
        change.shifts(),
        change.dimensions());
  }

  @Test
  void saysWhoIsInBothWavesWhereItMayBeSaid() {
    assertThat(text(section(example().moved(counted(ChangeMethod.RESPONDENTS_PAIRED)))))
        .contains("31 people could be matched. 7 of the first wave and 12 of the second could not:")
        .contains("only once, or more than once in a wave, or gave no id.")
        .contains("People in both");
    assertThat(text(section(example().moved(counted(ChangeMethod.ORGANIZATIONS_PAIRED)))))
        .contains("31 organizations answered both times, 7 only the first time and 12 only");
    assertThat(text(section(example().moved(change(ChangeMethod.RESPONDENTS_PAIRED)))))
        .contains("How many people could be matched is kept back");
  }

  /** Of waves that share only some statements, and were read once. */
  static Change uncounted() {
    Movement other = Movement.missing(Reason.OTHER_ITEMS);
    return new Change(
        "2025",
        "2026",
        ChangeMethod.UNPAIRED,
        Ground.WHOLE,
        other,
        Map.of(),
        Map.of("definition", other),
        Map.of("geography", other));
  }

  /** Of waves that share no statement. */
  static Change apart() {
    Change change = uncounted();
    return new Change(
        change.from(),
        change.to(),
        change.method(),
        new Ground(Optional.empty(), Optional.of(List.of()), Turnover.UNPAIRED, List.of()),
        change.overall(),
        change.domains(),
        change.shifts(),
        change.dimensions());
  }

  @Test
  void saysThatWavesShareNothing() {
    assertThat(text(section(example().moved(apart()))))
        .contains("Nothing is compared: there is no statement that both waves asked.")
        .doesNotContain("compared as they are", "Give the exports");
  }

  @Test
  void givesNoReasonWhyOrganizationsDoNotCountWherePeopleWereAskedFor() {
    for (ChangeMethod method : List.of(ChangeMethod.RESPONDENTS_PAIRED, ChangeMethod.UNPAIRED)) {
      Example people = example().unit(Unit.RESPONDENT, Unit.RESPONDENT).moved(change(method));
      Example few = example().unit(Unit.RESPONDENT, Unit.ORGANIZATION).moved(change(method));

      assertThat(text(section(people)))
          .contains("as was asked for")
          .doesNotContain("too few to stand for both", "too few organizations or people");
      assertThat(text(section(few)))
          .doesNotContain("as was asked for")
          .contains("to stand for both");
    }
  }

  @Test
  void saysWhyWavesWereNotCounted() {
    assertThat(text(section(example().moved(uncounted()))))
        .contains("Give the exports as files to do that.")
        .doesNotContain("compared as they are");
  }

  private static Document.Section section(Example example) {
    return example.document().sections().stream()
        .filter(section -> section.id().equals("change"))
        .findFirst()
        .orElseThrow();
  }

  private static Example example() {
    return Example.shipped().named("2026").after(Example.shipped().named("2025"));
  }

  @Test
  void saysWhatMovedInItsTitleAndNothingMore() {
    String title = section(example().moved(change(ChangeMethod.ORGANIZATIONS_PAIRED))).title();

    assertThat(title)
        .isEqualTo(
            "We moved toward the goal on Boundaries; away from it on Partnerships;"
                + " on Relationships we cannot tell yet whether we moved; on Goals and Resources"
                + " nothing can be shown");
  }

  @Test
  void putsIntervalAndVerdictBesideEachMovement() {
    Block.Table table =
        section(example().moved(change(ChangeMethod.ORGANIZATIONS_PAIRED))).blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .filter(one -> one.id().equals("change-1"))
            .findFirst()
            .orElseThrow();

    assertThat(table.rows()).hasSize(1 + 2 + 5 + 14);
    assertThat(table.rows().get(0))
        .startsWith(
            new Cell.RowHeading("Overall"),
            new Cell.Label("Cannot tell yet"),
            new Cell.Amount(3, Cell.Format.SIGNED_INDEX),
            new Cell.Range(-2, 8, Cell.Format.SIGNED_INDEX),
            new Cell.Amount(9, Cell.Format.COUNT));
    assertThat(table.rows().get(3).get(0)).isEqualTo(new Cell.RowHeading("Shift: Boundaries"));
    assertThat(table.rows().get(6)).contains(new Cell.Withheld("<5"));
  }

  @Test
  void saysHowWavesWereCompared() {
    for (ChangeMethod method : ChangeMethod.values()) {
      assertThat(section(example().moved(change(method))).blocks())
          .contains(new Block.Paragraph(Words.in("en").of("change.method." + method.id())));
    }
  }

  @Test
  void isNotThereForASingleWave() {
    assertThat(Example.shipped().document().sections())
        .extracting(Document.Section::id)
        .doesNotContain("change");
  }

  /** Since an earlier run with another rubric, over two items. */
  static Change since(List<String> items, String wave, Optional<String> date) {
    Change change = change(ChangeMethod.UNPAIRED);
    EarlierWave then =
        EarlierWaves.of(
            Example.shipped().rubric(), Example.shipped().named(wave).assessment().latest());
    EarlierWave earlier =
        new EarlierWave(
            then.file(),
            then.sha256(),
            "regionalism-pulse",
            "0.9.0",
            then.rules(),
            then.crosswalk(),
            then.consortium(),
            wave,
            date,
            then.unit(),
            then.overall(),
            then.domains(),
            then.shifts(),
            then.dimensions(),
            then.groups(),
            then.unasked(),
            then.exports());
    return new Change(
        wave,
        "all",
        ChangeMethod.UNPAIRED,
        new Ground(Optional.of(earlier), Optional.of(items), Turnover.UNPAIRED, List.of()),
        change.overall(),
        change.domains(),
        Map.of("definition", Movement.missing(Reason.OTHER_ITEMS)),
        Map.of("geography", Movement.missing(Reason.OTHER_ITEMS)));
  }

  @Test
  void saysWhatIsKnownOfAnEarlierRunAndWhatIsCompared() {
    Document.Section section =
        section(
            Example.shipped()
                .moved(since(List.of("net-1", "net-2"), "all", Optional.of("2025-05-04"))));

    assertThat(section.title()).startsWith("On Boundaries nothing can be compared; on ");
    assertThat(section.blocks())
        .contains(new Block.Heading("From the earlier survey (May 4, 2025) to this survey"))
        .contains(
            new Block.Paragraph(
                "The earlier wave was asked with version 0.9.0 of “regionalism-pulse”, this one"
                    + " with version 1.0.0 of “regionalism”. Only what means the same in both is"
                    + " compared."))
        .contains(
            new Block.Paragraph(
                "Not compared, because what was asked is not the same in both waves: Geography."));
    assertThat(text(section))
        .contains("Scoring the exports of both waves together is sharper")
        .contains("compared over 2 of 46 statements")
        .contains("\"not compared\" in place of a movement");
  }

  private static String text(Document.Section section) {
    return section.blocks().toString();
  }

  @Test
  void namesAnEarlierWaveAsItsReportDoes() {
    assertThat(text(section(Example.shipped().moved(since(List.of(), "2025", Optional.empty())))))
        .contains("From 2025 to this survey")
        .contains("Nothing can be compared");
    assertThat(
            text(
                section(Example.shipped().moved(since(List.of("net-1"), "all", Optional.empty())))))
        .contains("From the earlier survey to this survey")
        .contains("compared over one statement of 46");
  }
}
