package org.regionalism.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.Document;
import org.regionalism.report.PrintableText;

class HostileReportTest {

  private static Chart chart(String id, String title, String description) {
    return new Chart.IndexBars(id, title, "", description, "", List.of());
  }

  @Test
  void showsEveryTextLetterByLetterWhereverItStands() {
    assertThat(NastyTexts.all().limit(800))
        .allSatisfy(
            text -> {
              String line = PrintableText.line(text);
              String markdown =
                  MarkdownWriter.write(
                      new Document(
                          "Title " + text,
                          text,
                          "en",
                          Optional.empty(),
                          List.of(
                              new Document.Section(
                                  "a",
                                  text,
                                  text,
                                  text,
                                  List.of(
                                      new Block.Heading(text),
                                      new Block.Paragraph(text),
                                      new Block.Note(text),
                                      new Block.Note(text),
                                      new Block.Bullets(List.of(text, text)),
                                      new Block.Picture(chart("x", text, text)),
                                      nastyTable(text))))),
                      "charts");
              Rendered rendered = Rendered.of(markdown);

              assertThat(rendered.kinds())
                  .doesNotContain(
                      "HtmlInline",
                      "HtmlBlock",
                      "Link",
                      "LinkReferenceDefinition",
                      "StrongEmphasis",
                      "FencedCodeBlock",
                      "IndentedCodeBlock",
                      "ThematicBreak",
                      "OrderedList",
                      "HardLineBreak",
                      "SoftLineBreak");
              assertThat(rendered.all(TableBlock.class)).hasSize(1);
              assertThat(occurrences(Rendered.text(rendered.root()), line))
                  .isGreaterThanOrEqualTo(line.isEmpty() ? 0 : 12);
              assertThat(markdown).endsWith("\n").doesNotEndWith("\n\n");
              assertThat(markdown.lines()).noneMatch(written -> written.endsWith(" "));
            });
  }

  private static Block.Table nastyTable(String text) {
    return new Block.Table(
        "t",
        text,
        List.of(new Block.Column(text, 9, false), new Block.Column("x", 9, false)),
        List.of(
            List.of(new Cell.RowHeading(text), new Cell.Label(text)),
            List.of(new Cell.Label(text), new Cell.Withheld(text))));
  }

  private static int occurrences(String all, String part) {
    int found = 0;
    for (int at = all.indexOf(part); at >= 0 && !part.isEmpty(); at = all.indexOf(part, at + 1)) {
      found++;
    }
    return found;
  }
}
