package org.regionalism.report.markdown;

import java.util.List;
import org.regionalism.report.Block;
import org.regionalism.report.Chart;
import org.regionalism.report.Document;
import org.regionalism.report.RelativeAddress;

/** Writes a report as GitHub-flavoured Markdown. */
public final class MarkdownWriter {

  private final String chartFolder;
  private final String language;
  private final Headings headings = new Headings();
  private final Flow flow = new Flow();

  private MarkdownWriter(String chartFolder, String language) {
    this.chartFolder = chartFolder;
    this.language = language;
  }

  /**
   * Returns a report as Markdown. Pictures are referred to, not written: each is expected as an SVG
   * file named by its chart's id.
   *
   * @param document the report
   * @param chartFolder where the pictures are, seen from the report, with slashes between folders;
   *     empty where they lie beside it
   * @return the text, ending in one line break, to be stored as UTF-8
   */
  public static String write(Document document, String chartFolder) {
    MarkdownWriter writer = new MarkdownWriter(chartFolder, document.language());
    writer.heading("# ", "", document.title());
    writer.paragraph(document.subtitle());
    document.sections().forEach(writer::section);
    return writer.flow.text();
  }

  private void section(Document.Section section) {
    boolean named = section.title().isBlank() || section.title().equals(section.name());
    heading("## ", "", named ? section.name() : section.name() + ": " + section.title());
    paragraph(section.lead());
    section.blocks().forEach(block -> block(section, block));
  }

  private void block(Document.Section section, Block block) {
    if (block instanceof Block.Heading heading) {
      heading("### ", section.name(), heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.text());
    } else if (block instanceof Block.Note note) {
      flow.add(Flow.Kind.QUOTE, "> ", Literal.block(note.text()));
    } else if (block instanceof Block.Bullets bullets) {
      bullets.lines().forEach(line -> flow.add(Flow.Kind.LIST, "- ", Literal.block(line)));
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Picture picture) {
      picture(picture.chart());
    }
  }

  private void heading(String mark, String owner, String text) {
    flow.add(Flow.Kind.PLAIN, mark, Literal.heading(headings.unique(owner, text)));
  }

  private void paragraph(String text) {
    flow.add(Flow.Kind.PLAIN, "", Literal.block(text));
  }

  private void table(Block.Table table) {
    List<String> lines = PipeTable.lines(table, language);
    if (!lines.isEmpty()) {
      paragraph(table.caption());
      flow.addLines(Flow.Kind.PLAIN, lines);
    }
  }

  /** In words, its finding: its figures stand in a table of the section, and in the file itself. */
  private void picture(Chart chart) {
    String file = (chartFolder.isEmpty() ? "" : chartFolder + "/") + chart.id() + ".svg";
    flow.add(
        Flow.Kind.PLAIN,
        "![" + Literal.inline(chart.title()) + "](",
        RelativeAddress.of(file) + ")");
  }
}
