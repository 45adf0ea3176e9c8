package org.regionalism.report.text;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.Block;
import org.regionalism.report.DisplayWidth;
import org.regionalism.report.Document;
import org.regionalism.report.PrintableText;

/**
 * Writes a report as plain text, of 90 columns unless asked otherwise. A picture is told by its
 * description.
 */
public final class TextWriter {

  /** How wide a page is, in letters. */
  private static final int WIDTH = 90;

  private final List<String> lines = new ArrayList<>();
  private final int pageWidth;
  private final String language;

  private TextWriter(int pageWidth, String language) {
    this.pageWidth = pageWidth;
    this.language = language;
  }

  /**
   * Returns a report as plain text.
   *
   * @param document the report
   * @return the text, ending in one line break
   */
  public static String write(Document document) {
    return write(document, WIDTH);
  }

  /**
   * Returns a report as plain text.
   *
   * @param document the report
   * @param width how wide a page is, in letters
   * @return the text, ending in one line break
   */
  public static String write(Document document, int width) {
    TextWriter writer = new TextWriter(width, document.language());
    writer.heading(document.title(), "=");
    writer.paragraph("", document.subtitle());
    document.sections().forEach(writer::section);
    return String.join("\n", writer.lines).strip() + "\n";
  }

  private void section(Document.Section section) {
    boolean named = section.title().isBlank() || section.title().equals(section.name());
    lines.add("");
    heading(named ? section.name() : section.name() + ": " + section.title(), "=");
    paragraph("", section.lead());
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      lines.add("");
      heading(heading.text(), "-");
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph("", paragraph.text());
    } else if (block instanceof Block.Note note) {
      paragraph("  ", note.text());
    } else if (block instanceof Block.Bullets bullets) {
      bullets.lines().forEach(this::bullet);
      lines.add("");
    } else if (block instanceof Block.Table table) {
      paragraph("", table.caption());
      lines.addAll(TextTable.lines(table, pageWidth, language));
      lines.add("");
    } else if (block instanceof Block.Picture picture) {
      paragraph("  ", picture.chart().description());
    }
  }

  private void heading(String text, String underline) {
    List<String> wrapped = Wrapping.lines(text, pageWidth);
    lines.addAll(wrapped);
    int width = wrapped.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    lines.add(underline.repeat(width));
    lines.add("");
  }

  private void paragraph(String indent, String text) {
    if (!PrintableText.line(text).isEmpty()) {
      Wrapping.lines(text, pageWidth - indent.length()).forEach(line -> lines.add(indent + line));
      lines.add("");
    }
  }

  private void bullet(String text) {
    String mark = "- ";
    for (String line : Wrapping.lines(text, pageWidth - mark.length())) {
      lines.add(mark + line);
      mark = "  ";
    }
  }
}
