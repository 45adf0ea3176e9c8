package org.regionalism.report.ci;

import java.util.regex.Pattern;
import org.regionalism.diagnostic.Diagnostic;

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
}
