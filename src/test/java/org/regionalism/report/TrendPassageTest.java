package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.Ground;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Turnover;
import org.regionalism.assessment.Verdict;
import org.regionalism.rubric.Unit;

class TrendPassageTest {

  private static Change step(
      String from, String to, Verdict overall, Verdict domain, Optional<List<String>> items) {
    return new Change(
        from,
        to,
        ChangeMethod.UNPAIRED,
        new Ground(Optional.empty(), items, Turnover.UNPAIRED, List.of()),
        ChangeSectionTest.moved(3, overall),
        Map.of("paradigm-shift", ChangeSectionTest.moved(-4, domain)),
        Map.of(),
        Map.of());
  }

  private static Example waves(Change... changes) {
    Example example =
        Example.shipped()
            .named("2026")
            .after(Example.shipped().named("2024").withhold(Reason.NO_ANSWERS))
            .after(Example.shipped().named("2025"));
    for (Change change : changes) {
      example.moved(change);
    }
    return example;
  }

  /** The first step over some statements only, toward the goal; the second away from it. */
  static Example ofThree() {
    return waves(
        step("2024", "2025", Verdict.UP, Verdict.CANNOT_TELL, Optional.of(List.of("geo-1"))),
        step("2025", "2026", Verdict.DOWN, Verdict.CANNOT_TELL, Optional.empty()));
  }

  /** Three waves, none of which can be told from the one before. */
  static Example still() {
    return waves(
        step("2024", "2025", Verdict.CANNOT_TELL, Verdict.CANNOT_TELL, Optional.empty()),
        step("2025", "2026", Verdict.CANNOT_TELL, Verdict.CANNOT_TELL, Optional.empty()));
  }

  /** Two waves of which it cannot be shown whether anything moved. */
  static Example hidden() {
    Movement none = Movement.missing(Reason.TOO_FEW);
    return waves(
        new Change(
            "2025",
            "2026",
            ChangeMethod.UNPAIRED,
            Ground.WHOLE,
            none,
            Map.of("paradigm-shift", none, "network-principles", none),
            Map.of(),
            Map.of()));
  }

  /** Three waves, each of which moved in the same direction. */
  static Example steadily(Verdict verdict) {
    return waves(
        step("2024", "2025", verdict, verdict, Optional.empty()),
        step("2025", "2026", verdict, verdict, Optional.empty()));
  }

  private static List<Chart.IndexLine> lines(Example example) {
    return example.document().sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Picture.class::isInstance)
        .map(picture -> ((Block.Picture) picture).chart())
        .filter(Chart.IndexLine.class::isInstance)
        .map(Chart.IndexLine.class::cast)
        .toList();
  }

  @Test
  void drawsTheWholeAndEachDomainOverAllWaves() {
    assertThat(lines(ofThree()))
        .extracting(Chart.IndexLine::id)
        .containsExactly(
            "trend-overall", "trend-domain-paradigm-shift", "trend-domain-network-principles");
    Chart.IndexLine overall = lines(ofThree()).get(0);
    assertThat(overall.points())
        .extracting(Chart.LinePoint::name)
        .containsExactly("2024", "2025", "2026");
    assertThat(overall.points().get(0).point()).isEmpty();
    assertThat(overall.points().get(2).point())
        .contains(new Chart.Point(55, Optional.of(new Chart.Ends(51, 59))));
    assertThat(overall.description()).contains("2024: not shown.").contains("2026: 55 (51 to 59).");
  }

  @Test
  void breaksTheLineWhereStatementsOrUnitsChange() {
    assertThat(lines(ofThree()).get(0).points())
        .extracting(Chart.LinePoint::broken)
        .containsExactly(false, true, false);
    assertThat(lines(still()).get(0).points()).noneMatch(Chart.LinePoint::broken);
    assertThat(lines(still().unit(Unit.RESPONDENT, Unit.ORGANIZATION)).get(0).points())
        .extracting(Chart.LinePoint::broken)
        .containsExactly(false, false, true);
  }

  @Test
  void saysOnlyWhatCanBeTold() {
    assertThat(lines(ofThree()).get(0).title())
        .isEqualTo(
            "Overall: moved toward the goal from 2024 to 2025 and moved away from the goal from 2025"
                + " to 2026");
    assertThat(lines(ofThree()).get(1).title()).endsWith(": we cannot tell yet whether it moved");
    assertThat(lines(steadily(Verdict.UP)).get(0).title())
        .isEqualTo("Overall: moved toward the goal at every step from 2024 to 2026");
    assertThat(lines(steadily(Verdict.DOWN)).get(0).title())
        .isEqualTo("Overall: moved away from the goal at every step from 2024 to 2026");
  }

  @Test
  void putsTheSameFiguresIntoATable() {
    Block.Table table =
        ofThree().document().sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .filter(one -> one.id().equals("trend-overall-table"))
            .findFirst()
            .orElseThrow();
    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(1).get(3))
        .isEqualTo(new Cell.Label("Moved toward the goal (line broken)"));
    assertThat(table.rows().get(2))
        .containsExactly(
            new Cell.RowHeading("2026"),
            new Cell.Amount(55, Cell.Format.INDEX),
            new Cell.Range(51, 59, Cell.Format.INDEX),
            new Cell.Label("Moved away from the goal"));
  }

  @Test
  void beginsWithTheWaveOfAnEarlierRun() {
    Change since = ChangeSectionTest.since(List.of("net-1"), "all", Optional.of("2025-05-04"));
    Change first =
        new Change(
            "all",
            "2025",
            since.method(),
            since.ground(),
            Movement.missing(Reason.OTHER_ITEMS),
            Map.of(),
            Map.of(),
            Map.of());
    Example example =
        Example.shipped().named("2026").after(Example.shipped().named("2025")).moved(first);

    assertThat(lines(example).get(0).points())
        .extracting(Chart.LinePoint::name)
        .containsExactly("the earlier survey (May 4, 2025)", "2025", "2026");
    assertThat(lines(example).get(0).points().get(1).broken()).isTrue();
  }

  @Test
  void saysThatWavesCannotBeComparedWhereTheyAskedOtherThings() {
    Change change = ChangeSectionTest.since(List.of(), "all", Optional.of("2025-05-04"));
    Change nothing =
        new Change(
            change.from(),
            change.to(),
            change.method(),
            change.ground(),
            Movement.missing(Reason.OTHER_ITEMS),
            Map.of(),
            Map.of(),
            Map.of());
    Example example = Example.shipped().moved(nothing);
    assertThat(lines(example).get(0).points())
        .extracting(Chart.LinePoint::name)
        .containsExactly("the earlier survey (May 4, 2025)", "this survey");

    Chart.IndexLine line = lines(example).get(0);
    assertThat(line.title()).isEqualTo("Overall: from wave to wave nothing can be compared");
    assertThat(line.points()).extracting(Chart.LinePoint::broken).containsExactly(false, true);
    assertThat(line.subtitle()).contains("Dashed line: what was asked");
    assertThat(new Walk(example.document()).section("change").blocks())
        .as("a table of movements would be empty")
        .filteredOn(Block.Table.class::isInstance)
        .allSatisfy(table -> assertThat(((Block.Table) table).id()).startsWith("trend-"));
  }

  @Test
  void drawsTwoWavesButNotOne() {
    Example two =
        Example.shipped()
            .named("2026")
            .after(Example.shipped().named("2025"))
            .moved(ChangeSectionTest.change(ChangeMethod.UNPAIRED));
    assertThat(lines(two).get(0).points()).hasSize(2);
    assertThat(lines(Example.shipped())).isEmpty();
  }
}
