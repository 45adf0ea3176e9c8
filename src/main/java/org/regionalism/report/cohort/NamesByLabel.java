package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.report.Words;

/**
 * A title that sorts names under what was found about them: "Not yet: A, B. Cannot tell yet: C".
 */
final class NamesByLabel {

  /** More names than this would make a title too long to read aloud. */
  private static final int MOST_NAMES = 6;

  private final Words words;
  private final Map<String, List<String>> names = new LinkedHashMap<>();

  /** Begins with the labels in the order in which they are told; those without names stay out. */
  NamesByLabel(Words words, List<String> labels) {
    this.words = words;
    labels.forEach(label -> names.put(label, new ArrayList<>()));
  }

  void add(String label, String name) {
    names.computeIfAbsent(label, any -> new ArrayList<>()).add(name);
  }

  /** The title; empty only where no name was added. */
  String title() {
    return names.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(group -> words.of("cohort.named", group.getKey(), listed(group.getValue())))
        .reduce((before, next) -> words.of("cohort.named.next", before, next))
        .orElse("");
  }

  private String listed(List<String> all) {
    int more = all.size() - MOST_NAMES;
    return more <= 1
        ? list(all)
        : words.of("cohort.named.rest", list(all.subList(0, MOST_NAMES)), Integer.toString(more));
  }

  private String list(List<String> some) {
    return some.stream()
        .reduce((before, name) -> words.of("cohort.named.more", before, name))
        .orElseThrow();
  }
}
