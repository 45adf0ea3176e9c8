package org.regionalism.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.rubric.Folding;

/** Collects the labels of one question's or one list's codes, language by language. */
final class CodeTables {

  private final String owner;
  private final Diagnostics diagnostics;
  private final List<Map<String, String>> tables = new ArrayList<>();
  private final Map<String, Location> places = new HashMap<>();

  CodeTables(String owner, Diagnostics diagnostics) {
    this.owner = owner;
    this.diagnostics = diagnostics;
  }

  /** Adds a code with its labels, one a language; a code with no label in any is a fault. */
  void add(String code, List<String> labels, Location at) {
    if (labels.stream().allMatch(String::isBlank)) {
      diagnostics.add(Code.CODEBOOK_NO_LABEL, at, code, owner);
    }
    places.putIfAbsent(code, at);
    for (int language = 0; language < labels.size(); language++) {
      if (tables.size() == language) {
        tables.add(new LinkedHashMap<>());
      }
      String label = labels.get(language);
      if (!label.isBlank()) {
        String before = tables.get(language).putIfAbsent(code, label);
        if (before != null && !Folding.fold(before).equals(Folding.fold(label))) {
          diagnostics.add(Code.CODEBOOK_TWICE, at, code, owner, before, label);
        }
      }
    }
  }

  /** The codes, with the languages in which there is any label. */
  CodeBook.ChoiceList choices() {
    return new CodeBook.ChoiceList(
        owner, tables.stream().filter(table -> !table.isEmpty()).toList(), places);
  }
}
