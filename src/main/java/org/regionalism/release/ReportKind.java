package org.regionalism.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.regionalism.diagnostic.RefusedException;

/** The kinds of files that reports are made of, by the endings of their names. */
enum ReportKind {
  /** Figures for machines. */
  JSON {
    @Override
    ReportFile read(FoundFile file, Dictionary dictionary) throws RefusedException {
      return JsonReport.read(file);
    }
  },
  /** The workbook. */
  XLSX {
    @Override
    ReportFile read(FoundFile file, Dictionary dictionary) throws RefusedException {
      return PageReport.of(file, WorkbookPage.read(file), dictionary);
    }
  },
  /** The report or the facilitation guide to read. */
  MD {
    @Override
    ReportFile read(FoundFile file, Dictionary dictionary) throws RefusedException {
      return PageReport.of(file, MarkdownPage.read(file), dictionary);
    }
  },
  /** The page. */
  HTML {
    @Override
    ReportFile read(FoundFile file, Dictionary dictionary) throws RefusedException {
      return PageReport.of(file, HtmlPage.read(file), dictionary);
    }
  },
  /** A picture. */
  SVG {
    @Override
    ReportFile read(FoundFile file, Dictionary dictionary) throws RefusedException {
      return Picture.read(file, dictionary);
    }
  },
  /** What gates came to, for machines. */
  XML {
    @Override
    ReportFile read(FoundFile file, Dictionary dictionary) throws RefusedException {
      return JunitFigures.read(file);
    }
  };

  /**
   * Reads a file.
   *
   * @param dictionary what the names in the tables of its folder mean
   */
  abstract ReportFile read(FoundFile file, Dictionary dictionary) throws RefusedException;

  static Optional<ReportKind> of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(ending))
        .findFirst();
  }
}
