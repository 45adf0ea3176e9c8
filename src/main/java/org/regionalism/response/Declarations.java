package org.regionalism.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.export.Column;
import org.regionalism.mapping.AnswerText;
import org.regionalism.mapping.CodeBook.ChoiceList;
import org.regionalism.mapping.Instructions;
import org.regionalism.mapping.MappedAnswer;
import org.regionalism.mapping.MappedColumn;
import org.regionalism.mapping.Roster;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Item;

/** What a map and a code book say of the columns of one export, column by column. */
final class Declarations {

  private final Instructions instructions;
  private final MappedColumns mapped;
  private final Diagnostics diagnostics;
  private final Map<String, Declared.Codes> listOfScale = new HashMap<>();
  private final Set<Location> used = new HashSet<>();
  private final SameLabels sameLabels = new SameLabels();
  private boolean hasCodes;

  Declarations(Instructions instructions, MappedColumns mapped, Diagnostics diagnostics) {
    this.instructions = instructions;
    this.mapped = mapped;
    this.diagnostics = diagnostics;
  }

  /** What is declared of an item's column. */
  Declared of(Item item, AnswerScale scale, ScaleTexts texts, Column column) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (MappedAnswer declared : answersOf(item.id(), scale)) {
      answers.put(declared.raw(), answer(declared.meaning(), scale));
    }
    Declared.Codes codes =
        instructions
            .codeBook()
            .choices(column)
            .map(list -> ownList(list, scale, texts))
            .orElseGet(
                () -> listOfScale.computeIfAbsent(scale.id(), id -> fittingList(scale, texts)));
    hasCodes |= !codes.isEmpty();
    boolean descending = mapped.of(column).filter(MappedColumn::descending).isPresent();
    return answers.isEmpty() && codes.isEmpty() && !descending
        ? Declared.NOTHING
        : new Declared(answers, codes, descending);
  }

  /** What holds for the scale, and then what holds for the item and goes before it. */
  private List<MappedAnswer> answersOf(String item, AnswerScale scale) {
    List<MappedAnswer> answers = new ArrayList<>();
    instructions.map().answers().stream()
        .filter(answer -> answer.item().isEmpty() && answer.scale().equals(scale.id()))
        .forEach(answers::add);
    instructions.map().answers().stream()
        .filter(answer -> answer.item().equals(Optional.of(item)))
        .forEach(answers::add);
    return answers;
  }

  private static Answer answer(MappedAnswer.Meaning meaning, AnswerScale scale) {
    return meaning instanceof MappedAnswer.Point point
        ? new Answer.Scored(scale.indexOf(point.value()))
        : new Answer.NotScored(LedgerEntry.byId(((MappedAnswer.NotScored) meaning).reason()));
  }

  /** A list of choices, in the language that answers the scale. */
  private record Fit(ChoiceList list, Map<String, String> table) {}

  private Declared.Codes ownList(ChoiceList list, AnswerScale scale, ScaleTexts texts) {
    AnswerMatcher plain = new AnswerMatcher(scale, texts, Declared.NOTHING);
    return codes(
        fit(list, table -> isFitting(table, plain))
            .or(() -> fit(list, table -> isNearlyFitting(table, plain)))
            .orElseGet(() -> new Fit(list, list.labels().get(0))),
        plain);
  }

  private Declared.Codes codes(Fit fit, AnswerMatcher plain) {
    sameLabels.look(fit.list(), fit.table(), plain, instructions.codeBook().location());
    return new Declared.Codes(fit.table(), fit.list().places());
  }

  /** A list in its first language of which something is true. */
  private static Optional<Fit> fit(ChoiceList list, Predicate<Map<String, String>> what) {
    return list.labels().stream().filter(what).findFirst().map(table -> new Fit(list, table));
  }

  /** Whether all labels are answers of the scale. */
  private static boolean isFitting(Map<String, String> table, AnswerMatcher plain) {
    return table.values().stream().allMatch(label -> isAnswer(plain.match(label)))
        && table.values().stream().anyMatch(label -> plain.match(label).isScored());
  }

  /** Whether most labels are answers of the scale: then those that are none are mistyped. */
  private static boolean isNearlyFitting(Map<String, String> table, AnswerMatcher plain) {
    List<Match> answers =
        table.values().stream().map(plain::match).filter(Declarations::isAnswer).toList();
    long points = answers.stream().filter(Match::isScored).map(Match::answer).distinct().count();
    return 2 * answers.size() > table.size() && points > 1;
  }

  /**
   * The one list of choices whose labels are all answers of the scale, else the one of which most
   * are. Where several lists fit and give a code different labels, none is taken.
   */
  private Declared.Codes fittingList(AnswerScale scale, ScaleTexts texts) {
    AnswerMatcher plain = new AnswerMatcher(scale, texts, Declared.NOTHING);
    List<Fit> fits = fits(table -> isFitting(table, plain));
    if (fits.isEmpty()) {
      fits = fits(table -> isNearlyFitting(table, plain));
    } else if (isAmbiguous(fits)) {
      diagnostics.add(
          Code.CODEBOOK_AMBIGUOUS,
          instructions.codeBook().location(),
          scale.id(),
          fits.stream().map(fit -> fit.list().name()).collect(Collectors.joining(", ")));
    }
    return fits.isEmpty() || isAmbiguous(fits) ? Declared.Codes.NONE : codes(fits.get(0), plain);
  }

  private List<Fit> fits(Predicate<Map<String, String>> what) {
    return instructions.codeBook().lists().stream()
        .flatMap(list -> fit(list, what).stream())
        .toList();
  }

  private static boolean isAmbiguous(List<Fit> fits) {
    return fits.stream().map(fit -> folded(fit.table())).distinct().count() > 1;
  }

  private static boolean isAnswer(Match match) {
    return match.fault().isEmpty() && match.rule() != MatchRule.NUMBER;
  }

  private static Map<String, String> folded(Map<String, String> labels) {
    Map<String, String> folded = new HashMap<>();
    labels.forEach((code, label) -> folded.put(AnswerText.key(code), Folding.fold(label)));
    return folded;
  }

  /** What raw texts of an attribute's column mean, by their folded texts. */
  Map<String, MappedColumn.MappedValue> values(Column column) {
    Map<String, MappedColumn.MappedValue> values = new HashMap<>();
    mapped
        .of(column)
        .map(MappedColumn::values)
        .orElse(List.of())
        .forEach(value -> values.put(Folding.fold(value.raw()), value));
    return values;
  }

  /** The labels of the codes of an attribute's column, in the code book's first language. */
  Map<String, String> codes(Column column) {
    return instructions
        .codeBook()
        .choices(column)
        .flatMap(list -> list.labels().stream().findFirst())
        .orElse(Map.of());
  }

  /** Notes that a column holds a declared answer. */
  void noteUse(String item, AnswerScale scale, String raw) {
    String key = AnswerText.key(raw);
    String folded = Folding.fold(raw);
    answersOf(item, scale).stream()
        .filter(
            answer ->
                AnswerText.key(answer.raw()).equals(key)
                    || Folding.fold(answer.raw()).equals(folded))
        .forEach(answer -> used.add(answer.location()));
  }

  /** Notes that a column holds a declared value of an attribute. */
  void noteUse(MappedColumn.MappedValue value) {
    used.add(value.location());
  }

  Roster roster() {
    return instructions.roster();
  }

  /** Reports codes that cannot be told apart, and warns of a code book that is of no use here. */
  void report() {
    sameLabels.report(diagnostics);
    if (!instructions.codeBook().kind().isEmpty() && !hasCodes) {
      diagnostics.add(
          Code.CODEBOOK_UNUSED, instructions.codeBook().location(), instructions.codeBook().kind());
    }
  }

  /** Where the map declares what the export holds. */
  Set<Location> used() {
    return Set.copyOf(used);
  }
}
