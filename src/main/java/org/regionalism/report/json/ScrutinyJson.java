package org.regionalism.report.json;

import org.regionalism.assessment.Influence;
import org.regionalism.assessment.Scrutiny;
import org.regionalism.notation.MapBuilder;

/** Writes how far the figures of a wave can be leaned on. */
final class ScrutinyJson {

  private ScrutinyJson() {}

  static void put(FigureBuilder out, Scrutiny scrutiny) {
    if (scrutiny.influence() instanceof Influence.Missing missing) {
      out.putMissing("influence", missing.reason());
    } else if (scrutiny.influence() instanceof Influence.Known known) {
      out.put("influence", MapBuilder.truth(known.changes()));
    }
  }
}
