package org.regionalism.response;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.regionalism.diagnostic.Code;
import org.regionalism.mapping.AnswerText;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Folding;

/**
 * Finds the point of a raw value in one column. The rules in order: what the map declares,
 * not-scored answers, labels, synonyms and missing words, a number with a label, the label that the
 * code book gives a code, a whole number on the scale.
 */
final class AnswerMatcher {

  private static final String MONTH =
      "(?:jan|ene|feb|fev|fév|mar|mär|apr|abr|avr|may|mai|jun|jul|aug|ago|aoû|sep|set|oct|okt|out"
          + "|nov|dec|dic|dez|déc)\\p{L}{0,2}\\.?";

  /** What spreadsheet programs make of answers such as 4-5. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d{1,2}-\\d{1,2}.*|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}"
              + ("|\\d{1,2}(?:-|\\. ?)" + MONTH + "(?:[- ]\\d{2,4})?|" + MONTH + "[- ]\\d{2,4}"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final AnswerScale scale;
  private final ScaleTexts texts;
  private final Declared declared;
  private final List<Answer> points;

  /**
   * Makes a matcher.
   *
   * @param scale the scale
   * @param texts its texts, which columns share
   * @param declared what is declared of the column beside the rubric
   */
  AnswerMatcher(AnswerScale scale, ScaleTexts texts, Declared declared) {
    this.scale = scale;
    this.texts = texts;
    this.declared = declared;
    this.points =
        IntStream.range(0, scale.points().size()).<Answer>mapToObj(Answer.Scored::new).toList();
  }

  Match match(String raw) {
    String folded = Folding.fold(raw);
    if (folded.isBlank()) {
      return Match.of(Answer.BLANK, MatchRule.BLANK);
    }
    String tidy = AnswerText.tidy(raw);
    return declared
        .answer(raw)
        .map(answer -> Match.of(answer, MatchRule.MAP))
        .or(() -> texts.find(folded))
        .or(() -> numbered(tidy))
        .or(() -> coded(tidy))
        .or(() -> whole(tidy))
        .orElseGet(() -> Match.fault(unmatched(tidy)));
  }

  private static Code unmatched(String tidy) {
    return DATE.matcher(tidy).matches() ? Code.ANSWER_DATE : Code.ANSWER_UNMATCHED;
  }

  /** "4 – Agree", "Agree (4)": the text decides, and the number has to agree. */
  private Optional<Match> numbered(String tidy) {
    return labelled(tidy)
        .map(found -> found.agrees() ? found.match() : Match.fault(Code.ANSWER_CONTRADICTS));
  }

  /** What a number with a label says: the label's meaning, and whether the number is its own. */
  record Labelled(int number, Match match, boolean agrees) {}

  Optional<Labelled> labelled(String tidy) {
    return NumberedLabel.in(tidy).stream()
        .flatMap(
            read ->
                texts
                    .find(Folding.fold(read.label()))
                    .map(match -> labelled(read.number(), match))
                    .stream())
        .findFirst();
  }

  private Labelled labelled(int number, Match match) {
    return match.answer() instanceof Answer.Scored scored
        ? new Labelled(
            number, match.by(MatchRule.NUMBERED_LABEL), pointOf(number) == scored.point())
        : new Labelled(number, match, true);
  }

  /** A code means what its label means; a code without one means nothing, whatever its number. */
  private Optional<Match> coded(String tidy) {
    if (declared.codes().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> label = declared.codes().label(tidy);
    if (label.isEmpty()) {
      return AnswerText.whole(tidy).isEmpty()
          ? Optional.empty()
          : Optional.of(Match.fault(Code.ANSWER_CODE_UNKNOWN));
    }
    String text = AnswerText.tidy(label.get());
    return texts
        .find(Folding.fold(label.get()))
        .or(() -> numbered(text))
        .or(() -> whole(text))
        .filter(match -> match.fault().isEmpty())
        .map(match -> match.by(MatchRule.CODE_BOOK))
        .or(() -> Optional.of(Match.fault(Code.ANSWER_CODE_LABEL)));
  }

  private Optional<Match> whole(String tidy) {
    OptionalInt number = AnswerText.whole(tidy);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int point = pointOf(number.getAsInt());
    return Optional.of(
        point < 0
            ? Match.fault(Code.ANSWER_OFF_SCALE)
            : Match.of(points.get(point), MatchRule.NUMBER));
  }

  /** The point of a number in this column, which may count from the other end; −1 for none. */
  private int pointOf(int number) {
    int point = scale.indexOf(number);
    return point < 0 || !declared.descending() ? point : points.size() - 1 - point;
  }

  /** The number that the label of a contradicting text stands for here. */
  String meaning(String raw) {
    return labelled(AnswerText.tidy(raw))
        .map(found -> found.match().answer())
        .filter(Answer.Scored.class::isInstance)
        .map(answer -> value(((Answer.Scored) answer).point()))
        .orElse("another number");
  }

  /** The number of a point in this column. */
  private String value(int point) {
    int place = declared.descending() ? points.size() - 1 - point : point;
    return Integer.toString(scale.points().get(place).value());
  }

  Declared declared() {
    return declared;
  }

  ScaleTexts texts() {
    return texts;
  }

  AnswerScale scale() {
    return scale;
  }
}
