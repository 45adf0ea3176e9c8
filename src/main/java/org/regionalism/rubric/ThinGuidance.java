package org.regionalism.rubric;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/** Holds that a dimension brings enough for a group to rate it by levels and to talk about it. */
final class ThinGuidance implements RubricCheck.Rule {

  private static final int LEAST_EVIDENCE = 3;
  private static final int LEAST_PROMPTS = 2;

  @Override
  public void check(Rubric rubric, TextPlaces places, Diagnostics diagnostics) {
    for (Dimension dimension : rubric.dimensions()) {
      List<String> thin = new ArrayList<>();
      if (dimension.levels().isEmpty()) {
        thin.add("no levels");
      }
      if (dimension.evidence().size() < LEAST_EVIDENCE) {
        thin.add(dimension.evidence().size() + " of " + LEAST_EVIDENCE + " acts of evidence");
      }
      if (dimension.discuss().size() < LEAST_PROMPTS) {
        thin.add(dimension.discuss().size() + " of " + LEAST_PROMPTS + " prompts to discuss");
      }
      if (!thin.isEmpty()) {
        diagnostics.add(
            Code.RUBRIC_GUIDANCE_THIN,
            places.of(dimension.title()),
            dimension.id(),
            String.join(", ", thin));
      }
    }
  }
}
