package org.regionalism.report.ci;

import java.util.Optional;
import java.util.regex.Pattern;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;

/** Texts that can be passed on: nothing unseen in them, and nothing that respondents wrote. */
final class SafeText {

  private static final String ANYTHING_ELSE = "\uFFFD";

  /** Control and format characters, halves of characters, and what is no character in XML. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF]+");

  private SafeText() {}

  static String of(String text) {
    return UNSEEN.matcher(text).replaceAll(ANYTHING_ELSE);
  }

  /**
   * What a diagnostic says; a text that may repeat responses stays with whoever ran the program.
   */
  static String of(Diagnostic diagnostic) {
    return diagnostic.code().quotesResponses()
        ? diagnostic.severity().word()
            + "["
            + diagnostic.code().id()
            + "]: what it says may repeat a response; 'regionalism inspect' shows it."
        : of(
            diagnostic.severity().word()
                + "["
                + diagnostic.code().id()
                + "]: "
                + diagnostic.what()
                + ". "
                + diagnostic.remedy());
  }

  /**
   * Where a fault is. Sheets are named by people, and may be named after them; a cell is told
   * without its sheet.
   */
  static String place(Location at) {
    return of(cell(at).map(cell -> at.path() + ":" + cell).orElseGet(() -> plain(at)));
  }

  /** The cell of a workbook, such as {@code C14}; empty elsewhere. */
  static Optional<String> cell(Location at) {
    return at.sheet()
        .flatMap(sheet -> at.position())
        .map(place -> Location.ofCell("", "", place.row(), place.column()).toString())
        .map(text -> text.substring(text.indexOf('!') + 1));
  }

  private static String plain(Location at) {
    return at.sheet().isPresent() ? at.path() : at.toString();
  }
}
