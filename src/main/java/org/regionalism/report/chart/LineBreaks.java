package org.regionalism.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.regionalism.report.PrintableText;

/** Breaks texts into lines. Nothing is left out; a word too long for a line is cut up. */
final class LineBreaks {

  /** Steps of halving; after these the lines are within a pixel of the narrowest. */
  private static final int STEPS = 10;

  private LineBreaks() {}

  /** A word, and its width in hundredths of the font size. */
  private record Word(String text, int hundredths) {}

  /** As few lines as the width allows, then as narrow as that number of lines allows. */
  static List<String> balanced(TextStyle style, String text, double width) {
    List<Word> words =
        Arrays.stream(PrintableText.line(text).split(" ", -1))
            .map(word -> new Word(word, style.hundredths(word)))
            .toList();
    List<String> best = greedy(style, words, width);
    if (best.size() < 2) {
      return best;
    }
    double tooNarrow = width / best.size() / 2;
    double wide = width;
    for (int step = 0; step < STEPS; step++) {
      double middle = (tooNarrow + wide) / 2;
      List<String> lines = greedy(style, words, middle);
      boolean wholeWords = String.join(" ", lines).equals(String.join(" ", best));
      if (lines.size() == best.size() && wholeWords) {
        best = lines;
        wide = middle;
      } else {
        tooNarrow = middle;
      }
    }
    return best;
  }

  private static List<String> greedy(TextStyle style, List<Word> words, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int blank = style.hundredths(" ");
    int taken = 0;
    for (Word word : words) {
      if (!line.isEmpty() && style.width(taken + blank + word.hundredths()) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      taken = line.isEmpty() ? 0 : taken + blank;
      line.append(line.isEmpty() ? "" : " ").append(word.text());
      taken += word.hundredths();
      while (style.width(taken) > width && line.codePointCount(0, line.length()) > 1) {
        int end = fitting(style, line, width);
        lines.add(line.substring(0, end));
        line.delete(0, end);
        taken = style.hundredths(line.toString());
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return List.copyOf(lines);
  }

  /** The end of the longest start that fits, at least one character long. */
  private static int fitting(TextStyle style, CharSequence line, double width) {
    int end = Character.offsetByCodePoints(line, 0, 1);
    while (end < line.length()) {
      int next = Character.offsetByCodePoints(line, end, 1);
      if (style.width(line.subSequence(0, next).toString()) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
