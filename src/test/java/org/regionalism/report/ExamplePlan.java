package org.regionalism.report;

import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Expectations;
import org.regionalism.rubric.LastPlan;
import org.regionalism.rubric.Targets;

/** Promises of a last plan. */
final class ExamplePlan {

  private ExamplePlan() {}

  /** One promise about a dimension that no rubric has. */
  static Expectations gone() {
    LastPlan.Promise promise = new LastPlan.Promise("Ana", "Call", "May", "Done");
    return new Expectations(
        Targets.NONE,
        Optional.empty(),
        new LastPlan(
            List.of(new LastPlan.Entry(Optional.of("gone"), "Gone", "", "", "", promise))));
  }
}
