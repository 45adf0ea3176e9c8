package org.regionalism.report.markdown;

import java.util.List;

/** Blocks of lines with a blank line between; blocks that continue one another grow together. */
final class Flow {

  /** What kind of block lines belong to. */
  enum Kind {
    /** Stands by itself. */
    PLAIN,
    /** Entries of one list follow one another without a blank line. */
    LIST,
    /** Two quotes with only a blank line between them would run together unseen. */
    QUOTE
  }

  private final StringBuilder out = new StringBuilder();
  private Kind last = Kind.PLAIN;

  /** Adds lines that begin with a mark; nothing where there is no text. */
  void add(Kind kind, String mark, String text) {
    if (!text.isEmpty()) {
      addLines(kind, List.of(mark + text));
    }
  }

  void addLines(Kind kind, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    if (!out.isEmpty()) {
      out.append(between(kind));
    }
    out.append(String.join("\n", lines)).append('\n');
    last = kind;
  }

  private String between(Kind next) {
    boolean continued = next == last;
    return switch (next) {
      case PLAIN -> "\n";
      case LIST -> continued ? "" : "\n";
      case QUOTE -> continued ? ">\n" : "\n";
    };
  }

  /** Everything added, ending in one line break. */
  String text() {
    return out.toString();
  }
}
