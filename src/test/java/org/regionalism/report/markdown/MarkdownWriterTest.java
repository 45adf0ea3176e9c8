package org.regionalism.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.Document;

class MarkdownWriterTest {

  private static final Block.Table TABLE =
      new Block.Table(
          "shifts",
          "Look for shifts whose interval lies above 50.",
          List.of(
              new Block.Column("Shift", 20, false),
              new Block.Column("Position", 10, false),
              new Block.Column("95% interval", 14, false),
              new Block.Column("Standard deviation", 14, true),
              new Block.Column("Quadrant", 16, false)),
          List.of(
              row("Definition", 62.4, 54, 71, "in transition"),
              row("Partnerships", 71, 64, 79, "regionalism"),
              List.of(
                  new Cell.RowHeading("Goals"),
                  new Cell.Withheld("<5"),
                  new Cell.Withheld("<5"),
                  new Cell.Withheld("<5"),
                  new Cell.Label(" "))));

  private static List<Cell> row(
      String name, double index, double low, double high, String quadrant) {
    return List.of(
        new Cell.RowHeading(name),
        new Cell.Heat(index, index),
        new Cell.Range(low, high, Cell.Format.INDEX),
        new Cell.Amount(.5, Cell.Format.SCALE),
        new Cell.Label(quadrant));
  }

  private static Chart chart(String id, String title, String description) {
    return new Chart.IndexBars(id, title, "", description, "", List.of());
  }

  private static String write(Block... blocks) {
    return MarkdownWriter.write(
        new Document(
            "Report",
            "Harbor Valley",
            "en",
            Optional.empty(),
            List.of(
                new Document.Section("s", "Shifts", "Two have crossed", "Lead.", List.of(blocks)))),
        "charts");
  }

  @Test
  void writesASectionAsItReadsRaw() {
    String markdown =
        write(
            new Block.Picture(chart("shifts", "Two have crossed", "Definition 62 (54 to 71).")),
            TABLE,
            new Block.Note("An empty cell means nothing."),
            new Block.Heading("Next"),
            new Block.Paragraph("Talk about it."),
            new Block.Bullets(List.of("One", "Two")));

    assertThat(markdown)
        .isEqualTo(
            """
            # Report

            Harbor Valley

            ## Shifts: Two have crossed

            Lead.

            ![Two have crossed](charts/shifts.svg)

            Look for shifts whose interval lies above 50.

            | Shift        | Position | 95% interval | Quadrant      |
            | ------------ | -------: | -----------: | ------------- |
            | Definition   |       62 |     54 to 71 | in transition |
            | Partnerships |       71 |     64 to 79 | regionalism   |
            | Goals        |     *<5* |         *<5* |               |

            > An empty cell means nothing.

            ### Next

            Talk about it.

            - One
            - Two
            """);
  }

  @Test
  void keepsNotesAndListsThatFollowOneAnotherTogether() {
    assertThat(
            write(
                new Block.Note("One."),
                new Block.Note("Two."),
                new Block.Bullets(List.of("a")),
                new Block.Bullets(List.of("", "b"))))
        .endsWith("\n\n> One.\n>\n> Two.\n\n- a\n- b\n");
  }

  @Test
  void leavesOutWhatIsEmpty() {
    assertThat(
            write(
                new Block.Paragraph(" "),
                new Block.Note(""),
                new Block.Bullets(List.of()),
                new Block.Table(
                    "t", "Caption", List.of(new Block.Column("Detail", 5, true)), List.of())))
        .isEqualTo("# Report\n\nHarbor Valley\n\n## Shifts: Two have crossed\n\nLead.\n");
  }

  @Test
  void givesEveryHeadingItsOwnText() {
    Document.Section section =
        new Document.Section(
            "a",
            "Groups",
            "Sectors differ",
            "",
            List.of(
                new Block.Heading("By sector"),
                new Block.Heading("By sector"),
                new Block.Heading("By sector")));
    String markdown =
        MarkdownWriter.write(
            new Document("Report", "", "en", Optional.empty(), List.of(section, section)), "");

    List<String> headings =
        Rendered.of(markdown).all(Heading.class).stream().map(Rendered::text).toList();
    assertThat(headings).doesNotHaveDuplicates().hasSize(9);
    assertThat(headings)
        .startsWith(
            "Report",
            "Groups: Sectors differ",
            "By sector",
            "Groups: By sector",
            "Groups: By sector (2)");
  }

  @Test
  void namesASectionOnceWhereItsTitleIsItsName() {
    Document.Section section = new Document.Section("a", "Method", "Method", "", List.of());

    assertThat(
            MarkdownWriter.write(
                new Document("Report", "", "en", Optional.empty(), List.of(section)), ""))
        .isEqualTo("# Report\n\n## Method\n");
  }

  @Test
  void namesPicturesByTheirFindingAndPointsToTheirFiles() {
    String markdown =
        write(
            new Block.Picture(chart("a", "Crossed [over].", "Figures in words.")),
            new Block.Picture(chart("b", "Title", "")));

    assertThat(Rendered.of(markdown).all(Image.class).stream().map(Rendered::text))
        .containsExactly("Crossed [over].", "Title");
    assertThat(markdown).contains("](charts/b.svg)\n");
  }

  @Test
  void writesPathsOfPicturesAsAddresses() {
    Document document =
        new Document(
            "Report",
            "",
            "en",
            Optional.empty(),
            List.of(
                new Document.Section(
                    "a", "A", "", "", List.of(new Block.Picture(chart("x", "t", "d"))))));

    assertThat(MarkdownWriter.write(document, "my charts/(é)"))
        .endsWith("![t](my%20charts/%28%C3%A9%29/x.svg)\n");
    assertThat(MarkdownWriter.write(document, "")).endsWith("![t](x.svg)\n");
  }

  @Test
  void writesTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    String here = write(TABLE);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(write(TABLE)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}
