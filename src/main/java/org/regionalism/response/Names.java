package org.regionalism.response;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.rubric.Folding;

/**
 * The organizations that respondents name. Only blanks are tidied; names that differ in anything
 * else stay apart, and pairs that look alike are reported.
 */
final class Names {

  private final Map<String, String> cleaned = new HashMap<>();

  /** A name with its blanks tidied; control characters count as blanks. */
  static String clean(String raw) {
    return Folding.tidy(raw);
  }

  String name(String raw) {
    @Nullable String known = cleaned.get(raw);
    return known != null ? known : raw.isEmpty() ? raw : cleanOnce(raw);
  }

  /** Keeps one object for each name, so that its hash is computed once. */
  private String cleanOnce(String raw) {
    String clean = clean(raw);
    String name = clean.equals(raw) ? raw : clean;
    cleaned.put(raw, name);
    return name;
  }

  /** Warns of names that differ only in case, accents or punctuation. */
  void report(FilePlaces places, int column, Diagnostics diagnostics) {
    Map<String, String> byFolded = new HashMap<>();
    Map<String, String> names = new TreeMap<>();
    cleaned.values().forEach(name -> names.put(name, Folding.foldAccents(name)));
    names.forEach(
        (name, folded) -> {
          String other = byFolded.putIfAbsent(folded, name);
          if (other != null) {
            diagnostics.add(
                Code.ORGANIZATION_VARIANTS,
                places.at(1, column),
                Shown.text(other),
                Shown.text(name));
          }
        });
  }
}
