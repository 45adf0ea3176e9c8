package org.regionalism.report.markdown;

import java.util.HashSet;
import java.util.Set;
import org.regionalism.report.PrintableText;

/** Gives every heading a text of its own, so that links to headings lead where they should. */
final class Headings {

  private final Set<String> given = new HashSet<>();

  /**
   * The text; with what it belongs to in front, then a number behind, where it was given before.
   */
  String unique(String owner, String text) {
    String plain = PrintableText.line(text);
    if (given.add(plain)) {
      return plain;
    }
    String owned = owner.isBlank() ? plain : PrintableText.line(owner) + ": " + plain;
    String unique = owned;
    for (int number = 2; !given.add(unique); number++) {
      unique = owned + " (" + number + ")";
    }
    return unique;
  }
}
