package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A long text in pieces that a row of a table can hold on one screen and one page; nothing is lost.
 */
final class Pieces {

  private static final int LONGEST = 1_000;
  private static final String GOES_ON = "…";

  private Pieces() {}

  /** The pieces, broken at blanks where there are any; an ellipsis where one goes on. */
  static List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    String rest = PrintableText.line(text);
    while (rest.length() > LONGEST) {
      int end = end(rest);
      pieces.add(rest.substring(0, end).stripTrailing() + GOES_ON);
      rest = GOES_ON + rest.substring(end).stripLeading();
    }
    pieces.add(rest);
    return pieces;
  }

  private static int end(String text) {
    int blank = text.lastIndexOf(' ', LONGEST);
    if (blank > LONGEST / 2) {
      return blank;
    }
    // Half a character would be no character.
    return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }
}
