package org.regionalism.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives each consortium a folder's name of its own, whatever the order they come in. */
final class DistinctSlugs {

  /** Beside the consortia's folders stands this one, with the pictures of the cohort's report. */
  private static final String CHARTS = "charts";

  private DistinctSlugs() {}

  /**
   * Gives the slugs.
   *
   * @param assignments consortia without slugs; names may occur twice
   * @return the same with slugs: of the name where it is the only one, else of the exports
   */
  static List<Assignment> given(List<Assignment> assignments) {
    Map<String, Integer> uses = new HashMap<>(Map.of(CHARTS, 1));
    assignments.forEach(one -> uses.merge(Slug.of(one.name()), 1, Integer::sum));
    return assignments.stream()
        .map(
            one -> {
              String slug = Slug.of(one.name());
              return one.at(uses.getOrDefault(slug, 1) == 1 ? slug : Slug.of(whole(one)));
            })
        .toList();
  }

  /** By what a consortium is told from all others: two may have the same name, but no export. */
  private static String whole(Assignment assignment) {
    return assignment.exports().stream()
        .map(export -> export.label().map(label -> label + "=").orElse("") + export.path())
        .collect(Collectors.joining(" ", "", "/"));
  }
}
