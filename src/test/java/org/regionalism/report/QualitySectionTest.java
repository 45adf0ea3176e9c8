package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Influence;
import org.regionalism.assessment.Screenings;
import org.regionalism.assessment.Scrutiny;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.privacy.LayoutFixture;
import org.regionalism.response.InputSummary;
import org.regionalism.response.InputSummary.AnswerUse;
import org.regionalism.response.InputSummary.ColumnUse;
import org.regionalism.response.Screen;

class QualitySectionTest {

  private final Example example = Example.shipped();

  @Test
  void saysHowManyRowsWereScored() {
    assertThat(section().title()).isEqualTo("All 43 rows were scored");
    example.input(input(List.of(), List.of()));
    assertThat(section().title()).isEqualTo("50 of 52 rows were scored");
    Block.Table exclusions = new Walk(example.document()).table("exclusions");
    assertThat(exclusions.rows())
        .containsExactly(
            List.of(
                new Cell.RowHeading("in.csv"),
                new Cell.Label("trial answers of the survey's makers"),
                new Cell.Amount(2, Cell.Format.COUNT)));
  }

  @Test
  void saysHowManyAreFlaggedAndWhatThatChanges() {
    example.scrutiny(
        new Scrutiny(new Influence.Known(false), Screenings.of(Screen.HASTE, 7, 51.6)));
    Block.Table table = new Walk(example.document()).table("screens");
    assertThat(Walk.row(table, "Less than two seconds an answer"))
        .containsExactly(
            new Cell.RowHeading("Less than two seconds an answer"),
            new Cell.Amount(7, Cell.Format.COUNT));
    assertThat(Walk.row(table, "Flagged by any of these").get(1))
        .isEqualTo(new Cell.Amount(7, Cell.Format.COUNT));
    assertThat(Walk.row(table, "Index of the whole without those flagged").get(1))
        .isEqualTo(new Cell.Amount(51.6, Cell.Format.INDEX));
    assertThat(table.rows()).hasSize(Screen.values().length + 2);
  }

  @Test
  void explainsWhatOfTheFlaggedIsNotShown() {
    example.scrutiny(new Scrutiny(new Influence.Known(false), Screenings.untimed()));
    Walk walk = new Walk(example.document());
    assertThat(Walk.text(Walk.row(walk.table("screens"), "Less than two seconds an answer").get(1)))
        .isEqualTo("–");
    assertThat(
            Walk.text(
                Walk.row(walk.table("screens"), "Index of the whole without those flagged").get(1)))
        .isEqualTo("<5");
    assertThat(walk.section("data-quality").blocks())
        .filteredOn(Block.Note.class::isInstance)
        .extracting(block -> ((Block.Note) block).text())
        .anyMatch(text -> text.contains("how long each response took"))
        .anyMatch(text -> text.startsWith("<5"));
  }

  @Test
  void saysNothingOfPatternsWhereNobodyWasSurveyed() {
    Assessment agreed = ExampleLevels.alone(ExampleLevels.RUBRIC, Map.of());
    Document levels = ReportLayout.of(LayoutFixture.disclosed(agreed), Example.VERSION);
    assertThat(new Walk(levels).tables()).extracting(Block.Table::id).doesNotContain("screens");
  }

  @Test
  void listsSpellingsInTheOrderOfTheScaleWithoutSayingWhereTheyStood() {
    List<AnswerUse> answers = new ArrayList<>();
    answers.add(new AnswerUse("geo-1", "N/A", "not-applicable", false, "label"));
    answers.add(new AnswerUse("geo-1", "zustimmend", "5", true, "map"));
    answers.add(new AnswerUse("geo-2", "zustimmend", "5", true, "map"));
    answers.add(new AnswerUse("geo-1", "nie", "1", true, "map"));
    example.input(input(List.of(), answers));

    List<List<Cell>> rows = new Walk(example.document()).table("answers").rows();
    assertThat(rows)
        .extracting(row -> row.stream().map(Walk::text).toList())
        .containsExactly(
            List.of("nie", "1 (Strongly disagree)", "map"),
            List.of("strongly agree", "5 (Strongly agree)", "label"),
            List.of("zustimmend", "5 (Strongly agree)", "map"),
            List.of("(blank)", "Blank", "blank"),
            List.of("N/A", "Not applicable", "label"));
  }

  @Test
  void leavesOutHeadersThatCouldBePersonal() {
    example.input(input(List.of(new ColumnUse(1, "", "metadata", "")), List.of()));
    assertThat(Walk.row(new Walk(example.document()).table("columns"), "in.csv"))
        .extracting(Walk::text)
        .containsExactly("in.csv", "", "not shown", "survey tool's own", "–");
  }

  @Test
  void repeatsRemarksButNotThoseThatQuoteResponses() {
    example
        .remark(
            Code.ORGANIZATION_VARIANTS,
            Location.of("/home/ana/in.csv", 3, 4),
            "Blue Lake College",
            "Blue Lake Coll.")
        .remark(Code.WAVE_MISSING, Location.of("C:\\Users\\ana\\in.csv", 1, 0), "2");
    Walk walk = new Walk(example.document());
    assertThat(walk.table("remarks").rows())
        .extracting(row -> row.stream().map(Walk::text).toList())
        .containsExactly(
            List.of(
                "organization-variants",
                "in.csv, row 3, column 4",
                "not repeated here, because it quotes answers",
                "not repeated here, because it quotes answers"),
            List.of(
                "wave-missing",
                "in.csv, row 1",
                "respondents who name no wave are left out: 2",
                "Fill in the wave column if they should count."));
    assertThat(walk.texts())
        .noneMatch(
            text -> text.contains("Blue Lake") || text.contains("/ana") || text.contains("\\ana"));
  }

  @Test
  void namesEveryFileOfARemarkWithoutItsFolders() {
    example
        .input(input(List.of(), List.of()))
        .remark(
            Code.CONSORTIA_SEVERAL,
            Location.of("/home/ana, bo/in.csv, /home/bo/three-rivers.csv"),
            "2");
    List<Cell> row = Walk.row(new Walk(example.document()).table("remarks"), "consortia-several");
    assertThat(Walk.text(row.get(1))).isEqualTo("three-rivers.csv, in.csv");
  }

  @Test
  void addsTheLedgerUp() {
    Block.Table ledger = new Walk(example.document()).table("ledger");
    double parts =
        ledger.rows().stream()
            .filter(row -> !Walk.text(row.get(0)).equals("All cells"))
            .mapToDouble(row -> ((Cell.Amount) row.get(1)).value())
            .sum();
    assertThat(Walk.cell(ledger, "All cells", "Cells"))
        .isEqualTo(new Cell.Amount(parts, Cell.Format.COUNT));
  }

  private Document.Section section() {
    return new Walk(example.document()).section("data-quality");
  }

  private static InputSummary input(List<ColumnUse> columns, List<AnswerUse> answers) {
    return new InputSummary(
        "in.csv", "ef56", "plain", "header", 9, 7, Map.of("preview", 2L), columns, answers);
  }
}
