package org.regionalism.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Folding;

/**
 * Finds the point of a raw value on one answer scale. The rules in order: not-scored answers and
 * missing words, labels, synonyms, a number with a label, a whole number on the scale.
 */
final class AnswerMatcher {

  private static final Pattern WHOLE = Pattern.compile("([-+]?\\d{1,9})(?:[.,]0+)?");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(-?\\d{1,9})\\s*(?:[-–—.:=)]\\s*|\\(|\\s)(.*?)\\)?");
  private static final Pattern NUMBER_LAST =
      Pattern.compile("(.*?)\\s*(?:[-–—:=]\\s*|[(\\[])(-?\\d{1,9})[)\\]]?");
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d{1,2}-\\d{1,2}.*|\\d{1,2}[/.]\\d{1,2}([/.]\\d{2,4})?"
              + "|\\d{1,2}-\\p{L}{3,4}(-\\d{2,4})?|\\p{L}{3,4}-\\d{2,4}");

  private final AnswerScale scale;
  private final boolean recodes;
  private final Map<String, Match> texts = new HashMap<>();
  private final Map<String, Match> textsWithoutAccents = new HashMap<>();

  AnswerMatcher(AnswerScale scale, boolean recodes) {
    this.scale = scale;
    this.recodes = recodes;
    for (AnswerScale.Option option : scale.notScored()) {
      Answer answer = new Answer.NotScored(LedgerEntry.of(option.reason()));
      option.label().byLanguage().values().forEach(text -> add(text, answer, "not scored"));
      option.synonyms().forEach(text -> add(text, answer, "not scored"));
    }
    for (int i = 0; i < scale.points().size(); i++) {
      Answer answer = new Answer.Scored(i);
      scale
          .points()
          .get(i)
          .label()
          .byLanguage()
          .values()
          .forEach(text -> add(text, answer, "label"));
      scale.points().get(i).synonyms().forEach(text -> add(text, answer, "synonym"));
    }
    MissingWords.all()
        .forEach(
            (text, entry) ->
                texts.putIfAbsent(text, Match.of(new Answer.NotScored(entry), "missing word")));
    texts.forEach(
        (text, match) -> textsWithoutAccents.putIfAbsent(Folding.foldAccents(text), match));
  }

  private void add(String text, Answer answer, String rule) {
    texts.putIfAbsent(Folding.fold(text), Match.of(answer, rule));
  }

  Match match(String raw) {
    String trimmed = raw.strip();
    String folded = Folding.fold(trimmed);
    if (folded.isBlank()) {
      return Match.of(Answer.BLANK, "blank");
    }
    return byText(folded)
        .or(() -> numbered(trimmed))
        .or(() -> whole(trimmed))
        .orElseGet(
            () ->
                Match.fault(
                    DATE.matcher(trimmed).matches() ? Code.ANSWER_DATE : Code.ANSWER_UNMATCHED));
  }

  private Optional<Match> byText(String folded) {
    Match match = texts.get(folded);
    return Optional.ofNullable(
        match != null ? match : textsWithoutAccents.get(Folding.foldAccents(folded)));
  }

  /** "4 – Agree", "Agree (4)": the text decides, and the number has to agree. */
  private Optional<Match> numbered(String raw) {
    Matcher first = NUMBER_FIRST.matcher(raw);
    if (first.matches()) {
      Optional<Match> found = numbered(first.group(1), first.group(2));
      if (found.isPresent()) {
        return found;
      }
    }
    Matcher last = NUMBER_LAST.matcher(raw);
    return last.matches() ? numbered(last.group(2), last.group(1)) : Optional.empty();
  }

  private Optional<Match> numbered(String number, String text) {
    return byText(Folding.fold(text))
        .map(
            match -> {
              if (!(match.answer() instanceof Answer.Scored scored)) {
                return match;
              }
              int value = scale.points().get(scored.point()).value();
              return value == Integer.parseInt(number)
                  ? Match.of(scored, "number with label")
                  : Match.fault(Code.ANSWER_CONTRADICTS);
            });
  }

  private Optional<Match> whole(String raw) {
    Matcher matcher = WHOLE.matcher(raw);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (recodes) {
      return Optional.of(Match.fault(Code.ANSWER_RECODED));
    }
    int point = scale.indexOf(Integer.parseInt(matcher.group(1)));
    return Optional.of(
        point < 0
            ? Match.fault(Code.ANSWER_OFF_SCALE)
            : Match.of(new Answer.Scored(point), "number on the scale"));
  }

  /** What a mistyped label probably was; suggested, never accepted. */
  Optional<String> nearest(String raw) {
    List<String> labels = new ArrayList<>(labels());
    scale.points().forEach(point -> labels.addAll(point.synonyms()));
    Map<String, String> byFolded = new HashMap<>();
    labels.forEach(label -> byFolded.putIfAbsent(Folding.fold(label), label));
    List<String> folded = labels.stream().map(Folding::fold).distinct().toList();
    return Nearest.to(Folding.fold(raw), folded).map(byFolded::get);
  }

  /** The labels of the scale in its first language. */
  List<String> labels() {
    return scale.points().stream()
        .map(point -> point.label().byLanguage().values().stream().findFirst().orElse(""))
        .toList();
  }

  /** The label of the point that a contradicting text would stand for, with its number. */
  String meaning(String raw) {
    Matcher first = NUMBER_FIRST.matcher(raw.strip());
    Matcher last = NUMBER_LAST.matcher(raw.strip());
    Optional<Match> match =
        first.matches() ? byText(Folding.fold(first.group(2))) : Optional.empty();
    if (match.isEmpty() && last.matches()) {
      match = byText(Folding.fold(last.group(1)));
    }
    return match
        .map(Match::answer)
        .filter(Answer.Scored.class::isInstance)
        .map(answer -> scale.points().get(((Answer.Scored) answer).point()).value())
        .map(value -> Integer.toString(value))
        .orElse("another number");
  }

  AnswerScale scale() {
    return scale;
  }
}
