package org.regionalism.response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Folding;

/** Finds the declared value that a raw text of an attribute's column means. */
final class ValueMatcher {

  /** So many undeclared texts are taken as values; more are free text. */
  static final int MAX_UNDECLARED = 200;

  /** What results call those who gave no value; a respondent who writes it gave none either. */
  private static final String UNSPECIFIED = "unspecified";

  private final Attribute attribute;
  private final int column;
  private final Map<String, String> declared = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Integer> undeclared = new java.util.LinkedHashMap<>();

  ValueMatcher(Attribute attribute, int column) {
    this.attribute = attribute;
    this.column = column;
    for (Attribute.Value value : attribute.values()) {
      declared.put(Folding.fold(value.id()), value.id());
    }
    for (Attribute.Value value : attribute.values()) {
      value
          .label()
          .byLanguage()
          .values()
          .forEach(text -> declared.putIfAbsent(Folding.fold(text), value.id()));
      value.synonyms().forEach(text -> declared.putIfAbsent(Folding.fold(text), value.id()));
    }
  }

  int column() {
    return column;
  }

  /** The value's id, the cleaned text where it is not declared, or an empty text for a blank. */
  String value(String raw, int row) {
    String value = known.get(raw);
    if (value == null) {
      value = find(raw, row);
      if (known.size() < ItemColumn.MAX_UNMATCHED * 10) {
        known.put(raw, value);
      }
    }
    return value;
  }

  private String find(String raw, int row) {
    String folded = Folding.fold(raw.strip());
    if (folded.isBlank() || folded.equals(UNSPECIFIED)) {
      return "";
    }
    String id = declared.get(folded);
    if (id != null) {
      return id;
    }
    String text = Names.clean(raw);
    if (undeclared.size() <= MAX_UNDECLARED) {
      undeclared.putIfAbsent(text, row);
    }
    return text;
  }

  void report(FilePlaces places, Diagnostics diagnostics) {
    if (attribute.values().isEmpty()) {
      return;
    }
    if (undeclared.size() > MAX_UNDECLARED) {
      diagnostics.add(
          Code.ATTRIBUTE_TOO_MANY_VALUES,
          places.at(1, column),
          attribute.name(),
          Integer.toString(MAX_UNDECLARED));
      return;
    }
    undeclared.forEach(
        (text, row) ->
            diagnostics.add(
                Code.ATTRIBUTE_UNKNOWN_VALUE,
                places.at(row, column),
                Shown.text(text),
                attribute.name(),
                remedy(text)));
  }

  private String remedy(String text) {
    List<String> texts = declared.keySet().stream().sorted().toList();
    return Nearest.to(Folding.fold(text), texts)
            .map(near -> "Did you mean '" + declared.get(near) + "'? ")
            .orElse(
                "Declared: "
                    + attribute.values().stream()
                        .map(Attribute.Value::id)
                        .collect(Collectors.joining(", "))
                    + ". ")
        + "It counts as a value of its own.";
  }
}
