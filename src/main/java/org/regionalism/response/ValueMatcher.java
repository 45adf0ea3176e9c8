package org.regionalism.response;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.mapping.MappedColumn.MappedValue;
import org.regionalism.response.Findings.AttributeFindings;
import org.regionalism.response.Findings.RawValue;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Folding;

/** Finds the declared value that a raw text of an attribute's column means. */
final class ValueMatcher {

  /** So many undeclared texts are taken as values; more are free text. */
  static final int MAX_UNDECLARED = 200;

  /** The column of what no column holds. */
  static final int NO_COLUMN = -1;

  /** What results call those who gave no value; a respondent who writes it gave none either. */
  private static final String UNSPECIFIED = "unspecified";

  /** More different texts are not remembered, and each is looked up anew. */
  private static final int MAX_KNOWN = 10_000;

  private final Attribute attribute;
  private final int column;
  private final Map<String, String> declared;
  private final Map<String, MappedValue> mapped;
  private final Declared.Codes codes;
  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, Integer> undeclared = new LinkedHashMap<>();

  ValueMatcher(Attribute attribute, int column) {
    this(attribute, column, Map.of(), Declared.Codes.NONE);
  }

  ValueMatcher(
      Attribute attribute, int column, Map<String, MappedValue> mapped, Declared.Codes codes) {
    this.attribute = attribute;
    this.column = column;
    this.mapped = mapped;
    this.codes = codes;
    this.declared = attribute.byText();
  }

  /** For the column that holds an attribute, with what is declared of it; for none if none does. */
  static ValueMatcher of(Attribute attribute, ColumnRoles roles, Declarations declarations) {
    return Optional.ofNullable(roles.attributes().get(attribute.name()))
        .map(
            column ->
                new ValueMatcher(
                    attribute,
                    column.index(),
                    declarations.values(column),
                    new Declared.Codes(declarations.codes(column))))
        .orElseGet(() -> new ValueMatcher(attribute, NO_COLUMN));
  }

  /** A text with its value, what it is counted as, where it first stood, and how often. */
  private static final class Known {
    private final String value;
    private final String countedAs;
    private final int row;
    private long count;

    Known(String value, String countedAs, int row) {
      this.value = value;
      this.countedAs = countedAs;
      this.row = row;
    }
  }

  int column() {
    return column;
  }

  /** The value's id, the cleaned text where it is not declared, or an empty text for a blank. */
  String value(String raw, int row) {
    @Nullable Known seen = known.get(raw);
    if (seen == null) {
      String value = find(raw, row);
      String countedAs = isOneTooMany(value) ? undeclared.keySet().iterator().next() : value;
      seen = new Known(value, countedAs, row);
      if (known.size() < MAX_KNOWN) {
        known.put(raw, seen);
      }
    }
    seen.count++;
    return seen.countedAs;
  }

  private String find(String raw, int row) {
    String folded = Folding.fold(raw.strip());
    if (folded.isBlank()) {
      return "";
    }
    @Nullable MappedValue byMap = mapped.get(folded);
    if (byMap != null) {
      return byMap.value();
    }
    if (folded.equals(UNSPECIFIED)) {
      return "";
    }
    Optional<String> label = codes.label(raw);
    String id = declared.get(folded);
    if (id == null && label.isPresent()) {
      id = declared.get(Folding.fold(label.get()));
    }
    if (id != null) {
      return id;
    }
    String text = Names.clean(label.orElse(raw));
    if (undeclared.size() <= MAX_UNDECLARED) {
      undeclared.putIfAbsent(text, row);
    }
    return text;
  }

  /**
   * Each wave has tallies of its own: a column of times would fill the memory with them. It is
   * refused, and so it does not matter to which wave the others are counted.
   */
  private boolean isOneTooMany(String value) {
    return isWave()
        && undeclared.size() > MAX_UNDECLARED
        && !undeclared.containsKey(value)
        && !value.isEmpty()
        && !declared.containsValue(value);
  }

  /** The values that rows are counted as, each with its first row, in the order of rows. */
  Map<String, Integer> firstRows() {
    Map<String, Integer> rows = new LinkedHashMap<>();
    known.values().stream()
        .filter(seen -> !seen.countedAs.isEmpty())
        .sorted(Comparator.comparingInt(seen -> seen.row))
        .forEach(seen -> rows.putIfAbsent(seen.countedAs, seen.row));
    return rows;
  }

  /** Every text with its value and how often it occurs, for whoever holds the export. */
  AttributeFindings findings() {
    Map<String, RawValue> values = new TreeMap<>();
    known.forEach(
        (raw, seen) -> values.merge(raw.strip(), rawValue(raw.strip(), seen), RawValue::plus));
    return new AttributeFindings(attribute.name(), column + 1, List.copyOf(values.values()));
  }

  private RawValue rawValue(String raw, Known seen) {
    return new RawValue(
        raw,
        seen.value,
        attribute.values().isEmpty() || declared.containsValue(seen.value),
        seen.count,
        undeclared.containsKey(seen.value) ? nearest(seen.value) : Optional.empty());
  }

  /** What the map declares of the texts that occur. */
  List<MappedValue> usedDeclarations() {
    return known.keySet().stream()
        .flatMap(raw -> Optional.ofNullable(mapped.get(Folding.fold(raw.strip()))).stream())
        .toList();
  }

  private boolean isWave() {
    return attribute.kind() == Attribute.Kind.WAVE;
  }

  void report(FilePlaces places, Diagnostics diagnostics) {
    boolean declares = !attribute.values().isEmpty();
    if ((declares || isWave()) && undeclared.size() > MAX_UNDECLARED) {
      diagnostics.add(
          Code.ATTRIBUTE_TOO_MANY_VALUES,
          places.at(1, column),
          attribute.name(),
          Integer.toString(MAX_UNDECLARED));
      return;
    }
    if (declares && !undeclared.isEmpty()) {
      List<Integer> rows = List.copyOf(undeclared.values());
      diagnostics.add(
          Code.ATTRIBUTE_UNKNOWN_VALUE,
          places.at(rows.get(0), column),
          attribute.name(),
          Integer.toString(rows.size()),
          Shown.rows(rows),
          attribute.values().stream().map(Attribute.Value::id).collect(Collectors.joining(", ")));
    }
  }

  /** The declared value that a text was probably meant to be; never accepted. */
  private Optional<String> nearest(String text) {
    List<String> texts = declared.keySet().stream().sorted().toList();
    return Nearest.to(Folding.fold(text), texts).map(declared::get);
  }
}
