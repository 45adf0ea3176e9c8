package org.regionalism.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    List<OutputFile> write(String name, Document document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
      try {
        ExcelWriter.write(document, bytes);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return List.of(new OutputFile(name + ".xlsx", bytes.toByteArray()));
    }
  },
  /** Markdown with pictures beside it, and the facilitation guide. */
  MD {
    @Override
    List<OutputFile> write(String name, Document document) {
      List<OutputFile> files = new ArrayList<>();
      for (Chart chart : charts(document)) {
        files.add(text(CHARTS + "/" + chart.id() + ".svg", SvgChart.render(chart)));
      }
      files.add(text(name + ".md", MarkdownWriter.write(document, CHARTS)));
      return files;
    }

    @Override
    List<OutputFile> files(Document report, Supplier<Document> guide) {
      // Where both draw the same picture, it is one file.
      Map<String, OutputFile> files = new LinkedHashMap<>();
      Stream.of(write(REPORT, report), write(GUIDE, guide.get()))
          .flatMap(List::stream)
          .sorted(Comparator.comparing((OutputFile file) -> !file.name().startsWith(CHARTS)))
          .forEach(file -> files.put(file.name(), file));
      return List.copyOf(files.values());
    }
  },
  /** One page for a browser, with the pictures in it. */
  HTML {
    @Override
    List<OutputFile> write(String name, Document document) {
      return List.of(text(name + ".html", HtmlPage.write(document)));
    }
  };

  private static final String CHARTS = "charts";
  private static final String REPORT = "report";
  private static final String GUIDE = "facilitation";

  /**
   * Makes the files of any document.
   *
   * @param name its file's name without ending
   * @param document its content
   * @return the files, with the pictures that it refers to
   */
  abstract List<OutputFile> write(String name, Document document);

  /**
   * Makes the files of one consortium's report.
   *
   * @param report the report's content
   * @param guide makes the facilitation guide's content, for formats that have it
   * @return the files
   */
  List<OutputFile> files(Document report, Supplier<Document> guide) {
    return write(REPORT, report);
  }

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

  /** The charts of a document. */
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
