package org.regionalism.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Folding;

/** The texts that mean something on one answer scale: labels, synonyms, and missing words. */
final class ScaleTexts {

  private final AnswerScale scale;
  private final Map<String, Match> texts = new LinkedHashMap<>();
  private final Map<String, Match> withoutAccents = new HashMap<>();
  private final Map<String, Set<String>> languages = new HashMap<>();

  ScaleTexts(AnswerScale scale) {
    this.scale = scale;
    for (AnswerScale.Option option : scale.notScored()) {
      Answer answer = new Answer.NotScored(LedgerEntry.of(option.reason()));
      add(option.label().byLanguage().values(), answer, MatchRule.NOT_SCORED);
      add(option.synonyms(), answer, MatchRule.NOT_SCORED);
    }
    for (int i = 0; i < scale.points().size(); i++) {
      AnswerScale.Point point = scale.points().get(i);
      Answer answer = new Answer.Scored(i);
      point
          .label()
          .byLanguage()
          .forEach(
              (language, label) ->
                  languages
                      .computeIfAbsent(Folding.fold(label), text -> new TreeSet<>())
                      .add(language));
      add(point.label().byLanguage().values(), answer, MatchRule.LABEL);
      add(point.synonyms(), answer, MatchRule.SYNONYM);
    }
    MissingWords.all()
        .forEach(
            (text, entry) ->
                texts.putIfAbsent(
                    text, Match.of(new Answer.NotScored(entry), MatchRule.MISSING_WORD, text)));
    foldAccents();
  }

  private void add(Collection<String> written, Answer answer, MatchRule rule) {
    for (String text : written) {
      String folded = Folding.fold(text);
      texts.putIfAbsent(folded, Match.of(answer, rule, folded));
    }
  }

  /** Texts that only accents tell apart are not found without them. */
  private void foldAccents() {
    Set<String> ambiguous = new HashSet<>();
    texts.forEach(
        (text, match) -> {
          String folded = Folding.foldAccents(text);
          Match other = withoutAccents.putIfAbsent(folded, match);
          if (other != null && !other.answer().equals(match.answer())) {
            ambiguous.add(folded);
          }
        });
    withoutAccents.keySet().removeAll(ambiguous);
  }

  /** The whole text is one of the declared; nothing is found within a text. */
  Optional<Match> find(String folded) {
    Match match = texts.get(folded);
    return Optional.ofNullable(
        match != null ? match : withoutAccents.get(Folding.foldAccents(folded)));
  }

  /** The languages in which a folded text is a point's label; none for a synonym. */
  Set<String> languages(String folded) {
    return Set.copyOf(languages.getOrDefault(folded, Set.of()));
  }

  /** What a mistyped label probably was; suggested, never accepted. */
  Optional<String> nearest(String raw) {
    Map<String, String> byFolded = new LinkedHashMap<>();
    labels().forEach(label -> byFolded.putIfAbsent(Folding.fold(label), label));
    for (AnswerScale.Point point : scale.points()) {
      List<String> written = new ArrayList<>(point.label().byLanguage().values());
      written.addAll(point.synonyms());
      written.forEach(label -> byFolded.putIfAbsent(Folding.fold(label), label));
    }
    return Nearest.to(Folding.fold(raw), byFolded.keySet()).map(byFolded::get);
  }

  /** The labels of the scale in its first language. */
  List<String> labels() {
    return scale.points().stream()
        .map(point -> point.label().byLanguage().values().stream().findFirst().orElse(""))
        .toList();
  }
}
