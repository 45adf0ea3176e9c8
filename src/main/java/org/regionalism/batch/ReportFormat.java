package org.regionalism.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.regionalism.report.Block;
import org.regionalism.report.Chart;
import org.regionalism.report.Document;
import org.regionalism.report.chart.SvgChart;
import org.regionalism.report.excel.ExcelWriter;
import org.regionalism.report.html.HtmlPage;
import org.regionalism.report.markdown.MarkdownWriter;

/** The formats of reports; {@code assessment.json} is always written beside them. */
public enum ReportFormat {
  /** A workbook. */
  XLSX {
    @Override
    List<OutputFile> files(Document report, Document guide) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
      try {
        ExcelWriter.write(report, bytes);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return List.of(new OutputFile("report.xlsx", bytes.toByteArray()));
    }
  },
  /** Markdown with pictures beside it, and the facilitation guide. */
  MD {
    @Override
    List<OutputFile> files(Document report, Document guide) {
      Map<String, OutputFile> files = new LinkedHashMap<>();
      for (Document document : List.of(report, guide)) {
        for (Chart chart : charts(document)) {
          String name = CHARTS + "/" + chart.id() + ".svg";
          files.put(name, text(name, SvgChart.render(chart)));
        }
      }
      files.put("report.md", text("report.md", MarkdownWriter.write(report, CHARTS)));
      files.put(GUIDE, text(GUIDE, MarkdownWriter.write(guide, CHARTS)));
      return List.copyOf(files.values());
    }
  },
  /** One page for a browser, with the pictures in it. */
  HTML {
    @Override
    List<OutputFile> files(Document report, Document guide) {
      return List.of(text("report.html", HtmlPage.write(report)));
    }
  };

  private static final String CHARTS = "charts";
  private static final String GUIDE = "facilitation.md";

  /**
   * Makes the files of a report.
   *
   * @param report the report's content
   * @param guide the facilitation guide's content
   * @return the files
   */
  abstract List<OutputFile> files(Document report, Document guide);

  /**
   * Returns the word used in options.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds a format by its word.
   *
   * @param word for example {@code xlsx}
   * @return the format, or empty
   */
  public static Optional<ReportFormat> byWord(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /**
   * Returns the words of all formats.
   *
   * @return the words in order
   */
  public static List<String> words() {
    return Arrays.stream(values()).map(ReportFormat::word).toList();
  }

  /** The charts of a document; where two documents draw the same one, it is one file. */
  private static List<Chart> charts(Document document) {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Picture.class::isInstance)
        .map(block -> ((Block.Picture) block).chart())
        .toList();
  }

  private static OutputFile text(String name, String content) {
    return new OutputFile(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
