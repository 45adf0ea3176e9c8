package org.regionalism.report.text;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.DisplayWidth;
import org.regionalism.report.PrintableText;

/** Breaks texts into lines between words; a word wider than a line is broken within. */
final class Wrapping {

  private Wrapping() {}

  /** Returns the lines of a text, none of them wider than asked for; none for a blank text. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : PrintableText.line(text).split(" ", -1)) {
      if (!line.isEmpty() && DisplayWidth.of(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (DisplayWidth.of(line.toString()) > width) {
        int end = end(line.toString(), width);
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Returns how much of a word fits, at least one letter. */
  private static int end(String word, int width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()
        && DisplayWidth.of(word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
      end = word.offsetByCodePoints(end, 1);
    }
    return end;
  }
}
