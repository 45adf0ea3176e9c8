package org.regionalism.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.export.Column;
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
    List<Map<String, String>> tables = instructions.codeBook().labels(column);
    Declared.Codes codes =
        tables.isEmpty()
            ? listOfScale.computeIfAbsent(scale.id(), id -> fittingList(scale, texts))
            : new Declared.Codes(fittingTable(tables, scale, texts).orElse(tables.get(0)));
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

  /** The first language of a list in which all labels are answers of the scale. */
  private static Optional<Map<String, String>> fittingTable(
      List<Map<String, String>> tables, AnswerScale scale, ScaleTexts texts) {
    AnswerMatcher plain = new AnswerMatcher(scale, texts, Declared.NOTHING);
    return tables.stream()
        .filter(table -> table.values().stream().allMatch(label -> isAnswer(plain.match(label))))
        .filter(table -> table.values().stream().anyMatch(label -> plain.match(label).isScored()))
        .findFirst();
  }

  /**
   * The one list of choices whose labels are all answers of the scale. Where several lists fit and
   * give a code different labels, none is taken.
   */
  private Declared.Codes fittingList(AnswerScale scale, ScaleTexts texts) {
    List<String> names = new ArrayList<>();
    Set<Map<String, String>> different = new LinkedHashSet<>();
    for (ChoiceList list : instructions.codeBook().lists()) {
      Optional<Map<String, String>> table = fittingTable(list.labels(), scale, texts);
      if (table.isPresent()) {
        names.add(list.name());
        different.add(folded(table.get()));
      }
    }
    if (different.size() > 1) {
      diagnostics.add(
          Code.CODEBOOK_AMBIGUOUS,
          instructions.codeBook().location(),
          scale.id(),
          String.join(", ", names));
    }
    return different.size() == 1
        ? new Declared.Codes(different.iterator().next())
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

  /** The labels of the codes of an attribute's column, in the code book's first language. */
  Map<String, String> codes(Column column) {
    return instructions.codeBook().labels(column).stream().findFirst().orElse(Map.of());
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

  Roster roster() {
    return instructions.roster();
  }

  /** Warns of a code book that is of no use here. */
  void report() {
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
