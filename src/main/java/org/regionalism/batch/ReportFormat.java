package org.regionalism.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regionalism.report.Block;
import org.regionalism.report.Chart;
import org.regionalism.report.Document;
import org.regionalism.report.chart.SvgChart;
import org.regionalism.report.excel.ExcelWriter;
import org.regionalism.report.markdown.MarkdownWriter;

/** The formats of reports; {@code assessment.json} is always written beside them. */
public enum ReportFormat {
  /** A workbook. */
  XLSX {
    @Override
    List<OutputFile> files(Document document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
      try {
        ExcelWriter.write(document, bytes);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return List.of(new OutputFile("report.xlsx", bytes.toByteArray()));
    }
  },
  /** Markdown with pictures beside it. */
  MD {
    @Override
    List<OutputFile> files(Document document) {
      List<OutputFile> files = new ArrayList<>();
      for (Document.Section section : document.sections()) {
        for (Block block : section.blocks()) {
          if (block instanceof Block.Picture picture) {
            Chart chart = picture.chart();
            files.add(text(CHARTS + "/" + chart.id() + ".svg", SvgChart.render(chart)));
          }
        }
      }
      files.add(text("report.md", MarkdownWriter.write(document, CHARTS)));
      return files;
    }
  };

  private static final String CHARTS = "charts";

  /**
   * Makes the files of a report.
   *
   * @param document the content
   * @return the files
   */
  abstract List<OutputFile> files(Document document);

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

  private static OutputFile text(String name, String content) {
    return new OutputFile(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
