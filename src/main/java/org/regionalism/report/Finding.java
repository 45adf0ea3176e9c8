package org.regionalism.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A title that sorts names under what was found about them: "Not yet: A, B. Cannot tell yet: C".
 */
public final class Finding {

  /** More names than this would make a title too long to read aloud. */
  private static final int MOST_NAMES = 6;

  private final Words words;
  private final Map<String, List<String>> namesByLabel = new LinkedHashMap<>();

  /**
   * Begins a title.
   *
   * @param words the words of its language
   * @param labels in the order in which they are told; those without names stay out
   */
  public Finding(Words words, List<String> labels) {
    this.words = words;
    labels.forEach(label -> namesByLabel.put(label, new ArrayList<>()));
  }

  /**
   * Sorts a name under a label.
   *
   * @param label what was found
   * @param name of what
   */
  public void add(String label, String name) {
    namesByLabel.computeIfAbsent(label, any -> new ArrayList<>()).add(name);
  }

  /**
   * Returns the title.
   *
   * @return one line; empty only where no name was added
   */
  public String title() {
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
