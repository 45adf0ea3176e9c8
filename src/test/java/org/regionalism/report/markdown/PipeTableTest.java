package org.regionalism.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;

class PipeTableTest {

  private static Block.Column column(String heading) {
    return new Block.Column(heading, 9, false);
  }

  private static Cell count(int number) {
    return new Cell.Amount(number, Cell.Format.COUNT);
  }

  @Test
  void alignsColumnsAlsoWhereLettersAreWide() {
    assertThat(
            PipeTable.lines(
                new Block.Table(
                    "t",
                    "Caption.",
                    List.of(column("名前"), column("n")),
                    List.of(
                        List.of(new Cell.RowHeading("日本語"), count(3)),
                        List.of(new Cell.RowHeading("ab"), count(12)))),
                "en"))
        .containsExactly(
            "| 名前   |   n |", //
            "| ------ | --: |",
            "| 日本語 |   3 |",
            "| ab     |  12 |");
  }

  @Test
  void leadsWhereALinkLeadsWhateverItsText() {
    assertThat(
            PipeTable.lines(
                new Block.Table(
                    "t",
                    "Caption.",
                    List.of(column("Name")),
                    List.of(
                        List.of(new Cell.Link("Alder Basin", "alder-basin/")),
                        List.of(new Cell.Link("](x) <b>", "a)b (c|d/")))),
                "en"))
        .containsExactly(
            "| Name                            |",
            "| ------------------------------- |",
            "| [Alder Basin](alder-basin/)     |",
            "| [\\](x) \\<b>](a%29b%20%28c%7Cd/) |");
  }

  @Test
  void putsNoPaddingIntoTablesTooWideToAlign() {
    String wide = "word ".repeat(50).strip();

    assertThat(
            PipeTable.lines(
                new Block.Table(
                    "t",
                    "Caption.",
                    List.of(column("Text"), column("n")),
                    List.of(
                        List.of(new Cell.Label(wide), count(3)),
                        List.of(new Cell.Label(""), count(12)))),
                "en"))
        .containsExactly(
            "| Text | n |", //
            "| --- | --: |",
            "| " + wide + " | 3 |",
            "| | 12 |");
  }

  @Test
  void setsOnlyColumnsOfFiguresToTheRight() {
    assertThat(
            PipeTable.lines(
                new Block.Table(
                    "t",
                    "Caption.",
                    List.of(column("Mixed"), column("Figures"), column("Names")),
                    List.of(
                        List.of(count(1), count(2), new Cell.RowHeading("a")),
                        List.of(
                            new Cell.Label("none"),
                            new Cell.Withheld("<5"),
                            new Cell.RowHeading("b")))),
                "en"))
        .element(1)
        .isEqualTo("| ----- | ------: | ----- |");
  }

  @Test
  void leavesColumnsWhereNothingStandsYetToTheLeft() {
    assertThat(
            PipeTable.lines(
                new Block.Table(
                    "t", "Caption.", List.of(column("Box")), List.of(List.of(new Cell.Label("")))),
                "en"))
        .containsExactly("| Box |", "| --- |", "|     |");
  }

  @Test
  void keepsTheHeadingOfATableWithoutRows() {
    assertThat(
            PipeTable.lines(
                new Block.Table("t", "Caption.", List.of(column("A")), List.of()), "en"))
        .containsExactly("| A   |", "| --- |");
  }
}
