package org.regionalism.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.Node;

/**
 * The raw texts of one table of a map. Two spellings of one text can only mean the same: which of
 * two meanings holds would else be decided by the order of the lines.
 *
 * @param <M> what a text means
 */
final class Spellings<M> {

  private final UnaryOperator<String> key;
  private final String alike;
  private final Diagnostics diagnostics;
  private final Map<String, First<M>> firsts = new HashMap<>();

  /**
   * Makes an empty table.
   *
   * @param key what all spellings of a text share
   * @param alike what may differ between them, for people
   * @param diagnostics takes faults
   */
  Spellings(UnaryOperator<String> key, String alike, Diagnostics diagnostics) {
    this.key = key;
    this.alike = alike;
    this.diagnostics = diagnostics;
  }

  private record First<M>(String raw, Location location, M meaning) {}

  /** Whether this is the first spelling of its text; another meaning of a later one is reported. */
  boolean isFirst(Node.Entry entry, M meaning) {
    First<M> found = new First<>(entry.key(), entry.location(), meaning);
    First<M> before = firsts.putIfAbsent(key.apply(entry.key()), found);
    if (before != null && !before.meaning().equals(meaning)) {
      diagnostics.add(
          Code.MAP_TWO_MEANINGS,
          entry.location(),
          entry.key(),
          before.raw(),
          before.location().toString(),
          alike);
    }
    return before == null;
  }
}
