package org.regionalism.report.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Verdict;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.Document;
import org.regionalism.report.IndexSpread;

class CohortLayoutTest {

  private static Document document(Cohort cohort) {
    return CohortLayout.of(cohort, "0.0.0");
  }

  private static Document.Section section(Document document, String id) {
    return document.sections().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Block> List<T> blocks(Document document, Class<T> kind) {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static Block.Table table(Document document, String id) {
    return blocks(document, Block.Table.class).stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Block.Table table) {
    return table.rows().stream().map(row -> text(row.get(0))).toList();
  }

  private static String text(Cell cell) {
    return cell.plain() instanceof Cell.RowHeading heading
        ? heading.text()
        : cell instanceof Cell.Label label
            ? label.text()
            : cell instanceof Cell.Withheld withheld
                ? withheld.text()
                : cell instanceof Cell.Amount amount
                    ? Integer.toString((int) amount.value())
                    : cell.toString();
  }

  private static List<String> row(Block.Table table, String name) {
    return table.rows().stream()
        .filter(row -> text(row.get(0)).equals(name))
        .findFirst()
        .orElseThrow()
        .stream()
        .map(CohortLayoutTest::text)
        .toList();
  }

  private static Cohort mixed(boolean ranked) {
    return Cohorts.of(
        ranked,
        List.of(
            Cohorts.member("Birch", 80, 3),
            Cohorts.member("alder", 20, 3),
            Cohorts.member("Cedar", MemberFigures.NONE, Optional.empty()),
            Cohorts.member("Dune", 50, 3)),
        List.of());
  }

  @Test
  void goesByNameAndNotByFigure() {
    assertThat(names(table(document(mixed(false)), "position-overall-table")))
        .containsExactly("alder", "Birch", "Cedar", "Dune");
  }

  @Test
  void goesByFigureWhereRanksAreAskedFor() {
    Block.Table table = table(document(mixed(true)), "position-overall-table");

    assertThat(names(table)).containsExactly("Birch", "Dune", "alder", "Cedar");
    assertThat(row(table, "Dune").get(1)).isEqualTo("2");
    assertThat(row(table, "Cedar").get(1)).isEqualTo("–");
  }

  @Test
  void leadsToTheReportOfEachConsortium() {
    assertThat(table(document(mixed(false)), "position-overall-table").rows().get(1).get(0))
        .isEqualTo(new Cell.Link("Birch", "birch/"));
  }

  @Test
  void givesQuartilesFromFiveConsortiaUp() {
    Document four = document(Cohorts.of(false, Cohorts.row(4), List.of()));
    Document five = document(Cohorts.of(false, Cohorts.row(5), List.of()));

    assertThat(row(table(four, "quartiles-table"), "Overall"))
        .containsExactly("Overall", "4", "too few", "too few", "too few");
    assertThat(row(table(five, "quartiles-table"), "Overall"))
        .containsExactly("Overall", "5", "20", "30", "40");
    assertThat(section(four, "overall").title()).contains("4 consortia shown, too few");
    assertThat(section(five, "overall").title()).contains("middle half", "between 20 and 40");
  }

  @Test
  void drawsNoMiddleOfFewerThanFive() {
    Document four = document(Cohorts.of(false, Cohorts.row(4), List.of()));

    assertThat(blocks(four, Block.Picture.class))
        .isNotEmpty()
        .allSatisfy(picture -> assertThat(((IndexSpread) picture.chart()).middle()).isEmpty());
  }

  /** Of five, the one that is not shown could be solved for if it were in any of these. */
  @Test
  void keepsWhatOneReportHidesOutOfEveryFigure() {
    List<CohortMember> members = new ArrayList<>(Cohorts.row(4));
    members.add(
        Cohorts.member(
            "Consortium E", Cohorts.without(Cohorts.figures(50, 3), "trust"), Optional.empty()));
    Document document = document(Cohorts.of(false, members, List.of()));

    assertThat(row(table(document, "quartiles-table"), "Trust"))
        .containsExactly("Trust", "4", "too few", "too few", "too few");
    assertThat(row(table(document, "quartiles-table"), "Mission").get(1)).isEqualTo("5");
    assertThat(row(table(document, "dimensions-network-principles"), "Consortium E"))
        .contains("<5");
    assertThat(row(table(document, "shared-sides"), "Trust"))
        .containsExactly("Trust", "0", "4", "0", "1");
    assertThat(row(table(document, "shared-accords"), "Trust"))
        .containsExactly("Trust", "0", "0", "4", "1");
  }

  @Test
  void addsUpThoseAloneThatAreCompared() {
    Document document =
        document(
            Cohorts.of(
                Cohorts.member("A", 40, 3),
                Cohorts.member("B", 60, 3),
                Cohorts.apart("C", Comparison.OTHER_RUBRIC)));

    assertThat(section(document, "summary").lead()).startsWith("80 people and 18 organizations");
    assertThat(names(table(document, "apart"))).containsExactly("C");
    assertThat(document.toString()).contains("other 2.0.0").doesNotContain("4711", "815");
  }

  @Test
  void tellsWhoWasRefusedAndNotHowManyTheyAre() {
    Document document =
        document(
            Cohorts.of(
                false,
                List.of(),
                List.of(
                    RefusedExport.of(
                        "Gorse Hill",
                        List.of(
                            new Diagnostic(
                                Code.WAVE_TOO_SMALL,
                                Location.of("in/gorse.csv"),
                                List.of("2026", "5")),
                            new Diagnostic(
                                Code.FILE_MISSING,
                                Location.of("in/gorse.csv", 4, 3),
                                List.of("x")))))));

    assertThat(document.sections())
        .extracting(Document.Section::id)
        .containsExactly("summary", "refused", "method");
    assertThat(row(table(document, "refused-table"), "Gorse Hill"))
        .startsWith("Gorse Hill", "gorse.csv")
        .contains("wave-too-small");
    assertThat(table(document, "refused-table").rows()).hasSize(1);
  }

  @Test
  void callsSharedWhatAtLeastHalfShow() {
    Document half =
        document(
            Cohorts.of(
                Cohorts.member("A", 80, 3),
                Cohorts.member("B", 80, 3),
                Cohorts.member("C", 50, 9),
                Cohorts.member("D", 50, 9)));
    Document fewer =
        document(
            Cohorts.of(
                Cohorts.member("A", 80, 3),
                Cohorts.member("B", 80, 3),
                Cohorts.member("C", 50, 9),
                Cohorts.member("D", 50, 9),
                Cohorts.member("E", 50, 9)));

    assertThat(section(half, "shifts").title()).startsWith("On the goal's side in half or more");
    assertThat(section(fewer, "shifts").title()).startsWith("No side of the middle is shared");
  }

  @Test
  void callsNothingSharedThatOneConsortiumShows() {
    assertThat(section(document(Cohorts.of(Cohorts.member("A", 80, 3))), "shifts").title())
        .startsWith("No side of the middle is shared");
  }

  @Test
  void countsVerdictsAndNamesThemForEachConsortium() {
    Document document =
        document(
            Cohorts.of(
                moved("A", Verdict.UP),
                moved("B", Verdict.CANNOT_TELL),
                moved("C", Verdict.CANNOT_TELL),
                Cohorts.member("D", 50, 3)));

    assertThat(row(table(document, "progress-counts"), "Overall"))
        .containsExactly("Overall", "1", "0", "2", "0", "0");
    assertThat(names(table(document, "progress-table"))).containsExactly("A", "B", "C");
    assertThat(row(table(document, "progress-table"), "A")).contains("↑ Toward");
    assertThat(row(table(document, "progress-table"), "B"))
        .contains("Cannot tell yet")
        .doesNotContain("↑ Toward");
    assertThat(section(document, "progress").title())
        .isEqualTo(
            "Moved toward the goal: 1. Cannot tell yet: 2 (overall, 3 consortia with an earlier wave)");
  }

  private static CohortMember moved(String name, Verdict verdict) {
    return Cohorts.member(
        name, Cohorts.figures(50, 3), Optional.of(Cohorts.change(Optional.of(verdict))));
  }

  @Test
  void drawsTwoHundredInPanelsAndListsThemWhole() {
    List<CohortMember> members = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      members.add(Cohorts.member("Consortium %03d".formatted(i), 20 + i % 60, 3));
    }
    Document document = document(Cohorts.of(false, members, List.of()));
    List<Chart> charts =
        blocks(document, Block.Picture.class).stream().map(Block.Picture::chart).toList();

    assertThat(charts.stream().filter(chart -> chart.id().startsWith("position-overall")))
        .hasSize(8);
    assertThat(charts).extracting(Chart::id).doesNotHaveDuplicates();
    assertThat(table(document, "position-overall-table").rows()).hasSize(200);
  }

  @Test
  void namesNoTableAndNoPictureTwice() {
    Document document = document(Cohorts.of(false, Cohorts.row(6), List.of()));

    assertThat(blocks(document, Block.Table.class))
        .extracting(Block.Table::id)
        .doesNotHaveDuplicates();
  }
}
