package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Quadrant;

class ReportLayoutTest {

  /** Two answer scales, ids that clash once they are lower case, and nothing that is optional. */
  private static final String BARE =
      """
      rubric: bare
      version: 2.0.0
      title: Bare
      languages: [en]
      answer-scales:
        yes-no:
          points:
            - {value: 0, label: "No"}
            - {value: 1, label: "Yes"}
          agree: 1
          disagree: 0
        three:
          points:
            - {value: 1, label: Low}
            - {value: 2, label: Middle}
            - {value: 3, label: High}
          agree: 3
          disagree: 1
      bands:
        - {id: all, from: 0, name: Everywhere}
      domains:
        - id: Summary
          title: First
          dimensions:
            - {id: a, title: A, items: [{id: a1, text: "One."}]}
            - {id: b, title: B, scale: three, direction: away, items: [{id: b1, text: "Two."}]}
        - id: summary
          title: Second
          dimensions:
            - {id: c, title: C, items: [{id: c1, text: "Three."}]}
      """;

  static Stream<Document> documents() {
    return Stream.of(
        rich().document(),
        Example.shipped().withhold(Reason.WITHHELD).document(),
        Example.shipped().withhold(Reason.NO_ANSWERS).document(),
        Example.shipped().named("2026").after(Example.shipped().named("2025")).document(),
        Example.of(ExampleRubric.read(BARE)).document(),
        Example.of(ExampleRubric.read(BARE)).withhold(Reason.WITHHELD).document());
  }

  private static Example rich() {
    return Example.shipped()
        .shift("reliance", 38, 31, 44, Quadrant.REGIONAL, Quadrant.UNFORMED)
        .group("sector", "k12", 12, 40)
        .hiddenGroup("role", "funder", Reason.WITHHELD);
  }

  @Test
  void laysOutTheShippedRubricInOrder() {
    Document document = rich().document();
    assertThat(document.sections())
        .extracting(Document.Section::name)
        .containsExactly(
            "Summary",
            "Shifts",
            "Principles",
            "Levers",
            "Aims",
            "Dimensions",
            "Items",
            "Groups",
            "Action plan",
            "Data quality",
            "Method");
    assertThat(document.title()).isEqualTo("Three Rivers");
    assertThat(document.date()).contains("2026-05-04");
    assertThat(document.subtitle())
        .isEqualTo(
            "Regionalism self-assessment. 43 people in 9 organizations; each organization counts"
                + " once. May 4, 2026.");
  }

  @Test
  void laysOutARubricWithoutShiftsLensesOrAttributes() {
    Document document = Example.of(ExampleRubric.read(BARE)).document();
    assertThat(document.sections())
        .extracting(Document.Section::id)
        .containsExactly(
            "summary",
            "domain-summary",
            "domain-summary-2",
            "dimensions",
            "items",
            "data-quality",
            "method");
    Walk walk = new Walk(document);
    assertThat(walk.table("items-summary-yes-no-table").columns())
        .extracting(Block.Column::heading)
        .contains("No", "Yes")
        .doesNotContain("Middle");
    assertThat(walk.chart("items-summary-three", Chart.AnswerBars.class).bars()).hasSize(1);
    assertThat(walk.texts()).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("quadrant"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void fillsEveryCellOfEveryTable(Document document) {
    for (Block.Table table : new Walk(document).tables()) {
      assertThat(table.rows()).as(table.id()).isNotEmpty();
      assertThat(table.caption()).as(table.id()).endsWith(".");
      assertThat(table.columns()).as(table.id()).allMatch(column -> column.width() >= 8);
      assertThat(table.rows())
          .as(table.id())
          .allMatch(row -> row.size() == table.columns().size())
          .allMatch(
              row ->
                  row.stream().allMatch(Cell.Entry.class::isInstance)
                      || row.stream().filter(Cell.RowHeading.class::isInstance).count() == 1)
          .allMatch(row -> row.stream().noneMatch(ReportLayoutTest::isBlank));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void keepsIdsApart(Document document) {
    Walk walk = new Walk(document);
    List<List<String>> kinds =
        List.of(
            document.sections().stream().map(Document.Section::id).toList(),
            walk.tables().stream().map(Block.Table::id).toList(),
            walk.charts().stream().map(Chart::id).toList());
    for (List<String> ids : kinds) {
      assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void putsEveryChartIntoWords(Document document) {
    assertThat(new Walk(document).charts())
        .allMatch(chart -> !chart.title().isBlank())
        .allMatch(chart -> chart.subtitle().endsWith("."))
        .allMatch(chart -> chart.description().endsWith("."));
    assertThat(document.sections())
        .allMatch(section -> !section.title().isBlank() && section.lead().endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void hasTheFiguresOfEveryChartInATableOfItsSection(Document document) {
    for (Document.Section section : document.sections()) {
      Set<Double> inTables = new HashSet<>();
      Set<Double> inCharts = new HashSet<>();
      for (Block block : section.blocks()) {
        Document.Section alone = new Document.Section(section.id(), "", "", "", List.of(block));
        (block instanceof Block.Picture ? inCharts : inTables).addAll(Walk.numbers(alone));
      }
      inCharts.removeAll(Set.of(-1.0, 0.0, 1.0));
      assertThat(inTables).as(section.id()).containsAll(inCharts);
    }
  }

  @Test
  void tellsTheVersionAndHashesItWasMadeWith() {
    Block.Table origin = new Walk(Example.shipped().document()).table("origin");
    assertThat(Walk.cell(origin, "Program: regionalism", "Version"))
        .isEqualTo(new Cell.Label(Example.VERSION));
    assertThat(Walk.cell(origin, "Rubric: regionalism", "SHA-256"))
        .isEqualTo(new Cell.Label("ab12"));
    assertThat(Walk.cell(origin, "three-rivers.csv", "SHA-256")).isEqualTo(new Cell.Label("cd34"));
  }

  @Test
  void saysTheSameInEveryLocale() {
    Document before = rich().document();
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(rich().document()).isEqualTo(before);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(rich().document()).isEqualTo(before);
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void speaksEnglishWhereTheLanguageHasNoWordsYet() {
    Document document = Example.shipped().language("xx").document();
    assertThat(document.language()).isEqualTo("xx");
    assertThat(document.sections().get(0).name()).isEqualTo("Summary");
  }

  private static boolean isBlank(Cell cell) {
    boolean textual =
        cell instanceof Cell.Label
            || cell instanceof Cell.RowHeading
            || cell instanceof Cell.Withheld;
    return textual && Walk.text(cell).isBlank();
  }
}
