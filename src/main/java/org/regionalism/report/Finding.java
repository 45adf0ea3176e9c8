package org.regionalism.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A title that sorts names under what was found about them: "Not yet: A, B. Cannot tell yet: C".
 */
final class Finding {

  /** More names than this would make a title too long to read aloud. */
  private static final int MOST_NAMES = 6;

  private final Words words;
  private final Map<String, List<String>> namesByLabel = new LinkedHashMap<>();

  /** Begins with the labels in the order in which they are told; those without names stay out. */
  Finding(Words words, List<String> labels) {
    this.words = words;
    labels.forEach(label -> namesByLabel.put(label, new ArrayList<>()));
  }

  void add(String label, String name) {
    namesByLabel.computeIfAbsent(label, any -> new ArrayList<>()).add(name);
  }

  /** The title; empty only where no name was added. */
  String title() {
    return namesByLabel.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(group -> words.of("finding.group", group.getKey(), names(group.getValue())))
        .reduce((before, next) -> words.of("finding.next", before, next))
        .orElse("");
  }

  private String names(List<String> names) {
    int more = names.size() - MOST_NAMES;
    return more <= 1
        ? words.list(names)
        : words.of("list.rest", words.list(names.subList(0, MOST_NAMES)), Integer.toString(more));
  }
}
