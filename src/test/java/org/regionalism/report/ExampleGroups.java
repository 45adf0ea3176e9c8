package org.regionalism.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Rubric;

/** Groups that see every dimension alike, or of which nothing is shown. */
final class ExampleGroups {

  private ExampleGroups() {}

  static GroupResult shown(Rubric rubric, String attribute, String value, int n, double index) {
    return alike(rubric, attribute, value, Figure.of(n), measure(n, index));
  }

  static GroupResult hidden(Rubric rubric, String attribute, String value, Reason reason) {
    return alike(rubric, attribute, value, Figure.missing(reason), GroupMeasure.missing(reason));
  }

  private static GroupResult alike(
      Rubric rubric, String attribute, String value, Figure n, GroupMeasure measure) {
    Map<String, GroupMeasure> dimensions = new LinkedHashMap<>();
    Map<String, GroupMeasure> domains = new LinkedHashMap<>();
    rubric.dimensions().forEach(one -> dimensions.put(one.id(), measure));
    rubric.domains().forEach(one -> domains.put(one.id(), measure));
    return new GroupResult(attribute, value, n, false, dimensions, domains);
  }

  private static GroupMeasure measure(int n, double index) {
    return new GroupMeasure(
        Figure.of(n),
        Figure.of(3.5),
        Figure.of(index),
        Figure.of(0.5),
        Figure.of(0.25),
        Figure.of(3.0 * n),
        true);
  }
}
