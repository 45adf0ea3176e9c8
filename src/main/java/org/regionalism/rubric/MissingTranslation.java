package org.regionalism.rubric;

import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/** Holds that every text is there in every language of the rubric. */
final class MissingTranslation implements RubricCheck.Rule {

  private static final int SHOWN = 40;

  @Override
  public void check(Rubric rubric, TextPlaces places, Diagnostics diagnostics) {
    String all = String.join(", ", rubric.languages());
    for (Text text : places.texts()) {
      for (String language : rubric.languages()) {
        if (!text.byLanguage().containsKey(language)) {
          diagnostics.add(
              Code.RUBRIC_NOT_TRANSLATED,
              places.of(text),
              beginning(text.in(rubric.defaultLanguage())),
              language,
              all);
        }
      }
    }
  }

  private static String beginning(String text) {
    if (text.codePointCount(0, text.length()) <= SHOWN) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, SHOWN)).stripTrailing() + "…";
  }
}
