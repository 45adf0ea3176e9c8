package org.regionalism.response;

import java.util.Map;
import java.util.TreeMap;

/** How many responses name each consortium. */
final class Consortia {

  /** More names than these are not counted. */
  static final int MOST = 50;

  private final Names names = new Names();
  private final Map<String, Long> counts = new TreeMap<>();

  void add(String raw, int row) {
    String name = names.name(raw, row);
    if (!name.isEmpty() && (counts.size() < MOST || counts.containsKey(name))) {
      counts.merge(name, 1L, Long::sum);
    }
  }

  Map<String, Long> counts() {
    return new TreeMap<>(counts);
  }
}
