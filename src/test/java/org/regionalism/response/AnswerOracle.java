package org.regionalism.response;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/**
 * What a cell of an item's column may mean, worked out from the rubric alone and by letters and
 * digits only: more generously than the program, and so what the program takes has to agree.
 */
final class AnswerOracle {

  private final Map<String, Map<String, Answer>> byItem = new HashMap<>();
  private final Map<String, AnswerScale> scales = new HashMap<>();

  AnswerOracle(Rubric rubric) {
    for (Dimension dimension : rubric.dimensions()) {
      for (Item item : dimension.items()) {
        byItem.put(item.id(), answers(dimension.scale()));
        scales.put(item.id(), dimension.scale());
      }
    }
  }

  private static Map<String, Answer> answers(AnswerScale scale) {
    Map<String, Answer> answers = new HashMap<>();
    MissingWords.all()
        .forEach((word, entry) -> answers.put(letters(word), new Answer.NotScored(entry)));
    for (AnswerScale.Option option : scale.notScored()) {
      Answer answer = new Answer.NotScored(LedgerEntry.of(option.reason()));
      option.label().byLanguage().values().forEach(text -> answers.put(letters(text), answer));
      option.synonyms().forEach(text -> answers.put(letters(text), answer));
    }
    for (int i = 0; i < scale.points().size(); i++) {
      Answer answer = new Answer.Scored(i);
      AnswerScale.Point point = scale.points().get(i);
      point.label().byLanguage().values().forEach(text -> answers.put(letters(text), answer));
      point.synonyms().forEach(text -> answers.put(letters(text), answer));
      answers.put(Integer.toString(point.value()), answer);
    }
    return answers;
  }

  /** The meaning of a cell, empty where it is no answer of the item. */
  Optional<Answer> answer(String item, String cell) {
    String letters = letters(cell);
    if (letters.isEmpty()) {
      return Optional.of(Answer.BLANK);
    }
    return Optional.ofNullable(byItem.getOrDefault(item, Map.of()).get(letters));
  }

  /** The labels of an item's points in its first language. */
  List<String> labels(String item) {
    return scales.get(item).points().stream()
        .map(point -> point.label().byLanguage().values().iterator().next())
        .toList();
  }

  /** Whether two texts differ in nothing but blanks, case, accents and punctuation. */
  static boolean alike(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
