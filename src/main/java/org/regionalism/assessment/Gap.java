package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.statistic.FalseDiscovery;

/**
 * A group against all others of its wave. Maps are keyed by rubric ids, in the rubric's order.
 *
 * @param attribute the attribute's name
 * @param value the group's value, as in {@link GroupResult}
 * @param dimensions by dimension id, each in its own direction
 * @param domains by domain id
 */
public record Gap(
    String attribute,
    String value,
    Map<String, GapMeasure> dimensions,
    Map<String, GapMeasure> domains) {

  /** Keeps its own copies, in order. */
  public Gap {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
  }

  /**
   * Gives every test its adjusted p, over all gaps together.
   *
   * @param gaps the gaps of one attribute
   * @return the same gaps in the same order
   */
  public static List<Gap> adjusted(List<Gap> gaps) {
    double[] p =
        gaps.stream()
            .flatMap(gap -> gap.all().stream())
            .flatMapToDouble(measure -> measure.p().number().stream())
            .toArray();
    double[] adjusted = FalseDiscovery.adjust(p);
    int[] test = {0};
    return gaps.stream()
        .map(
            gap ->
                new Gap(
                    gap.attribute,
                    gap.value,
                    adjusted(gap.dimensions, adjusted, test),
                    adjusted(gap.domains, adjusted, test)))
        .toList();
  }

  private List<GapMeasure> all() {
    List<GapMeasure> all = new ArrayList<>(dimensions.values());
    all.addAll(domains.values());
    return all;
  }

  /** Takes the adjusted p of the tests in their order. */
  private static Map<String, GapMeasure> adjusted(
      Map<String, GapMeasure> measures, double[] adjusted, int[] next) {
    Map<String, GapMeasure> found = new LinkedHashMap<>();
    measures.forEach(
        (id, measure) ->
            found.put(
                id,
                measure.p().number().isPresent()
                    ? measure.adjusted(adjusted[next[0]++])
                    : measure));
    return found;
  }
}
