package org.regionalism.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.export.Column;
import org.regionalism.mapping.CodeBook.ChoiceList;
import org.regionalism.mapping.Instructions;
import org.regionalism.mapping.MappedAnswer;
import org.regionalism.mapping.MappedColumn;
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
            .labels(column)
            .map(Declared.Codes::new)
            .orElseGet(
                () -> listOfScale.computeIfAbsent(scale.id(), id -> fittingList(scale, texts)));
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

  /**
   * The one list of choices whose labels are all answers of the scale. Where several lists fit and
   * give a code different labels, none is taken.
   */
  private Declared.Codes fittingList(AnswerScale scale, ScaleTexts texts) {
    AnswerMatcher plain = new AnswerMatcher(scale, texts, Declared.NOTHING);
    List<ChoiceList> fitting =
        instructions.codeBook().lists().stream()
            .filter(
                list ->
                    list.labels().values().stream().allMatch(label -> isAnswer(plain.match(label))))
            .filter(
                list -> list.labels().values().stream().anyMatch(l -> plain.match(l).isScored()))
            .toList();
    Set<Map<String, String>> different = new HashSet<>();
    fitting.forEach(list -> different.add(folded(list.labels())));
    if (different.size() > 1) {
      diagnostics.add(
          Code.CODEBOOK_AMBIGUOUS,
          instructions.codeBook().location(),
          scale.id(),
          String.join(", ", new TreeSet<>(fitting.stream().map(ChoiceList::name).toList())));
    }
    return different.size() == 1
        ? new Declared.Codes(fitting.get(0).labels())
        : Declared.Codes.NONE;
  }

  private static boolean isAnswer(Match match) {
    return match.fault().isEmpty() && match.rule() != MatchRule.NUMBER;
  }

  private static Map<String, String> folded(Map<String, String> labels) {
    Map<String, String> folded = new HashMap<>();
    labels.forEach((code, label) -> folded.put(Declared.key(code), Folding.fold(label)));
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

  /** The labels of the codes of an attribute's column. */
  Map<String, String> codes(Column column) {
    return instructions.codeBook().labels(column).orElse(Map.of());
  }

  /** Notes that a column holds a declared answer. */
  void noteUse(String item, AnswerScale scale, String raw) {
    String key = Declared.key(raw);
    String folded = Folding.fold(raw);
    answersOf(item, scale).stream()
        .filter(
            answer ->
                Declared.key(answer.raw()).equals(key) || Folding.fold(answer.raw()).equals(folded))
        .forEach(answer -> used.add(answer.location()));
  }

  /** Notes that a column holds a declared value of an attribute. */
  void noteUse(MappedColumn.MappedValue value) {
    used.add(value.location());
  }

  /** Where the map declares what the export holds. */
  Set<Location> used() {
    return Set.copyOf(used);
  }
}
