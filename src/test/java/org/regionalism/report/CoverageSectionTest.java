package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Reason;

class CoverageSectionTest {

  private static Document.Section section(Example example) {
    return example.document().sections().stream()
        .filter(one -> one.id().equals("coverage"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhoAnsweredInItsTitleAndItsTable() {
    Document.Section section = section(Example.shipped().expecting(ExampleCoverage.of(2)));

    assertThat(section.title()).isEqualTo("9 of 12 invited organizations answered");
    Block.Table table = (Block.Table) section.blocks().get(1);
    assertThat(table.rows().get(0))
        .containsExactly(
            new Cell.RowHeading("Organizations"),
            new Cell.Amount(12, Cell.Format.COUNT),
            new Cell.Amount(9, Cell.Format.COUNT),
            new Cell.Amount(0.75, Cell.Format.SHARE));
    assertThat(table.rows().get(2))
        .containsExactly(
            new Cell.RowHeading("Sector: no sector given"),
            new Cell.Amount(2, Cell.Format.COUNT),
            new Cell.Withheld("<5"),
            new Cell.Withheld("<5"));
  }

  @Test
  void namesNoSilentOrganizationInAnyReport() {
    Example example = Example.shipped().expecting(ExampleCoverage.of(2));

    assertThat(new Walk(example.document()).texts())
        .noneMatch(text -> text.contains(ExampleCoverage.SILENT))
        .anyMatch(text -> text.contains("between 41 and 66"));
    assertThat(TerminalSummary.lines(example.edition(), new TerminalStyle(false, false)))
        .noneMatch(text -> text.contains(ExampleCoverage.SILENT));
  }

  @Test
  void namesThemToTheFacilitatorAlone() {
    Document page =
        PrivateLayout.of(Example.shipped().expecting(ExampleCoverage.of(2)).edition())
            .orElseThrow();

    assertThat(new Walk(page).texts())
        .contains("Quiet Quarry 0", "Quiet Quarry 1")
        .anyMatch(text -> text.contains("Keep it to yourself"));
    assertThat(PrivateLayout.of(Example.shipped().edition())).isEmpty();
  }

  @Test
  void isLeftOutWithoutARoster() {
    assertThat(Example.shipped().document().sections())
        .extracting(Document.Section::id)
        .doesNotContain("coverage")
        .containsAll(List.of("summary", "method"));
  }

  @Test
  void saysNothingOfTheSilentWhereThereAreNone() {
    Example all = Example.shipped().expecting(ExampleCoverage.bounded(Interval.of(53.5, 53.5)));
    Example people =
        Example.shipped()
            .expecting(ExampleCoverage.bounded(Interval.missing(Reason.COUNTS_PEOPLE)));

    for (Example example : List.of(all, people)) {
      List<Document.Section> shown =
          example.document().sections().stream()
              .filter(section -> !section.id().equals("method"))
              .toList();
      assertThat(new Walk(new Document("", "", "en", Optional.empty(), shown)).texts())
          .hasSizeGreaterThan(100)
          .noneMatch(text -> text.startsWith("If the silent had answered"))
          .noneMatch(text -> text.startsWith("If every organization"));
    }
    Document page = PrivateLayout.of(all.edition()).orElseThrow();
    assertThat(new Walk(page).texts())
        .contains("Somebody answered from every organization", "There is nobody to ask once more.")
        .noneMatch(text -> text.contains("Do not show this list"));
  }
}
