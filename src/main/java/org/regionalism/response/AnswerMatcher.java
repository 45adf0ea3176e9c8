package org.regionalism.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Folding;

/**
 * Finds the point of a raw value on one answer scale. The rules in order: not-scored answers and
 * missing words, labels, synonyms, a number with a label, a whole number on the scale.
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

  /** What survey tools name answers by, such as A1. */
  private static final Pattern CODE = Pattern.compile("\\p{L}{1,2}\\d{1,3}");

  private final AnswerScale scale;
  private final boolean recodes;
  private final List<Answer> points;
  private final Map<String, Match> texts = new LinkedHashMap<>();
  private final Map<String, Match> textsWithoutAccents = new HashMap<>();

  AnswerMatcher(AnswerScale scale, boolean recodes) {
    this.scale = scale;
    this.recodes = recodes;
    this.points =
        IntStream.range(0, scale.points().size()).<Answer>mapToObj(Answer.Scored::new).toList();
    for (AnswerScale.Option option : scale.notScored()) {
      Answer answer = new Answer.NotScored(LedgerEntry.of(option.reason()));
      add(option.label().byLanguage().values(), answer, "not scored");
      add(option.synonyms(), answer, "not scored");
    }
    for (int i = 0; i < scale.points().size(); i++) {
      Answer answer = points.get(i);
      add(scale.points().get(i).label().byLanguage().values(), answer, "label");
      add(scale.points().get(i).synonyms(), answer, "synonym");
    }
    MissingWords.all()
        .forEach(
            (text, entry) ->
                texts.putIfAbsent(text, Match.of(new Answer.NotScored(entry), "missing word")));
    foldAccents();
  }

  private void add(Collection<String> written, Answer answer, String rule) {
    written.forEach(text -> texts.putIfAbsent(Folding.fold(text), Match.of(answer, rule)));
  }

  /** Texts that only accents tell apart are not found without them. */
  private void foldAccents() {
    Set<String> ambiguous = new HashSet<>();
    texts.forEach(
        (text, match) -> {
          String folded = Folding.foldAccents(text);
          Match other = textsWithoutAccents.putIfAbsent(folded, match);
          if (other != null && !other.answer().equals(match.answer())) {
            ambiguous.add(folded);
          }
        });
    textsWithoutAccents.keySet().removeAll(ambiguous);
  }

  Match match(String raw) {
    String folded = Folding.fold(raw);
    if (folded.isBlank()) {
      return Match.of(Answer.BLANK, "blank");
    }
    String tidy = NumberedLabel.tidy(raw);
    return byText(folded)
        .or(() -> numbered(tidy))
        .or(() -> whole(tidy))
        .orElseGet(() -> Match.fault(unmatched(tidy)));
  }

  private Code unmatched(String tidy) {
    if (DATE.matcher(tidy).matches()) {
      return Code.ANSWER_DATE;
    }
    return recodes && CODE.matcher(tidy).matches() ? Code.ANSWER_RECODED : Code.ANSWER_UNMATCHED;
  }

  private Optional<Match> byText(String folded) {
    Match match = texts.get(folded);
    return Optional.ofNullable(
        match != null ? match : textsWithoutAccents.get(Folding.foldAccents(folded)));
  }

  /** "4 – Agree", "Agree (4)": the text decides, and the number has to agree. */
  private Optional<Match> numbered(String tidy) {
    return NumberedLabel.in(tidy).stream()
        .flatMap(
            read -> byText(Folding.fold(read.label())).map(match -> agree(read, match)).stream())
        .findFirst();
  }

  private Match agree(NumberedLabel read, Match match) {
    if (!(match.answer() instanceof Answer.Scored scored)) {
      return match;
    }
    return scale.points().get(scored.point()).value() == read.number()
        ? Match.of(scored, "number with label")
        : Match.fault(Code.ANSWER_CONTRADICTS);
  }

  private Optional<Match> whole(String tidy) {
    OptionalInt number = NumberedLabel.whole(tidy);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (recodes) {
      return Optional.of(Match.fault(Code.ANSWER_RECODED));
    }
    int point = scale.indexOf(number.getAsInt());
    return Optional.of(
        point < 0
            ? Match.fault(Code.ANSWER_OFF_SCALE)
            : Match.of(points.get(point), "number on the scale"));
  }

  /** What a mistyped label probably was; suggested, never accepted. */
  Optional<String> nearest(String raw) {
    List<String> written = new ArrayList<>(labels());
    scale
        .points()
        .forEach(
            point ->
                Stream.concat(
                        point.label().byLanguage().values().stream(), point.synonyms().stream())
                    .forEach(written::add));
    Map<String, String> byFolded = new HashMap<>();
    written.forEach(label -> byFolded.putIfAbsent(Folding.fold(label), label));
    List<String> folded = written.stream().map(Folding::fold).distinct().toList();
    return Nearest.to(Folding.fold(raw), folded).map(byFolded::get);
  }

  /** The labels of the scale in its first language. */
  List<String> labels() {
    return scale.points().stream()
        .map(point -> point.label().byLanguage().values().stream().findFirst().orElse(""))
        .toList();
  }

  /** The number of the label that a contradicting text names. */
  String meaning(String raw) {
    return NumberedLabel.in(NumberedLabel.tidy(raw)).stream()
        .flatMap(read -> byText(Folding.fold(read.label())).stream())
        .map(Match::answer)
        .filter(Answer.Scored.class::isInstance)
        .map(answer -> scale.points().get(((Answer.Scored) answer).point()).value())
        .map(value -> Integer.toString(value))
        .findFirst()
        .orElse("another number");
  }

  AnswerScale scale() {
    return scale;
  }
}
