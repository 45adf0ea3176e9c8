package org.regionalism.response;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regionalism.mapping.AnswerText;

/** Levels as groups write them: "3", "3.0", "Level 3", "3 – shared now and then". */
final class LevelText {

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?:(?:level|nivel) ?)?(\\d{1,9})(?:[.,]0+)?(?: ?[-.:=)(].*| .*)?",
          Pattern.CASE_INSENSITIVE);

  /** "3-4", "3.5": what lies between two levels is none of them. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:(?:level|nivel) ?)?\\d+ ?(?:[-/.,]|to|or|a|o) ?\\d+.*");

  private LevelText() {}

  /** The level, or empty where the text is none. */
  static Optional<Integer> of(String raw) {
    String tidy = AnswerText.tidy(raw).toLowerCase(java.util.Locale.ROOT);
    Matcher matcher = LEVEL.matcher(tidy);
    boolean between = BETWEEN.matcher(tidy).matches() && !tidy.matches("\\D*\\d+[.,]0+");
    if (between || !matcher.matches()) {
      return Optional.empty();
    }
    int level = Integer.parseInt(matcher.group(1));
    return level < LevelRating.LOWEST || level > LevelRating.HIGHEST
        ? Optional.empty()
        : Optional.of(level);
  }
}
