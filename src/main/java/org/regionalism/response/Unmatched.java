package org.regionalism.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;

/** The values of one column that matched nothing, at most so many of them. */
final class Unmatched {

  /** A column keeps at most so many values that matched nothing. */
  static final int MAX = 1_000;

  /** No answer is longer; what is longer is kept cut short, so that memory stays bounded. */
  static final int LONGEST_KEPT = 1_000;

  private final Map<String, Value> values = new LinkedHashMap<>();

  /** A value, why it matched nothing, where it first stood, and how often it occurred. */
  static final class Value {
    private final String raw;
    private final int row;
    private final Code fault;
    private long count;

    Value(String raw, int row, Code fault) {
      this.raw = raw;
      this.row = row;
      this.fault = fault;
    }

    String raw() {
      return raw;
    }

    int row() {
      return row;
    }

    Code fault() {
      return fault;
    }

    long count() {
      return count;
    }
  }

  /** Whether the value was kept before; then the cell is counted. */
  boolean repeats(String raw) {
    @Nullable Value seen = values.get(raw);
    if (seen == null) {
      return false;
    }
    seen.count++;
    return true;
  }

  /** Whether more values than are kept matched nothing. */
  boolean isFull() {
    return values.size() > MAX;
  }

  /** Counts a cell and keeps its value; to be asked only while there is room. */
  void add(String raw, int row, Code fault) {
    String cut = raw.substring(0, Math.min(raw.length(), LONGEST_KEPT));
    values.computeIfAbsent(cut, text -> new Value(text, row, fault)).count++;
  }

  List<Value> values() {
    return List.copyOf(values.values());
  }
}
