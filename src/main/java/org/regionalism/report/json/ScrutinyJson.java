package org.regionalism.report.json;

import org.regionalism.assessment.Influence;
import org.regionalism.assessment.Screening;
import org.regionalism.assessment.Scrutiny;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;

/** Writes how far the figures of a wave can be leaned on. */
final class ScrutinyJson {

  private ScrutinyJson() {}

  static void put(FigureBuilder out, Scrutiny scrutiny) {
    out.put("screens", screens(scrutiny.screening()));
    if (scrutiny.influence() instanceof Influence.Missing missing) {
      out.putMissing("influence", missing.reason());
    } else if (scrutiny.influence() instanceof Influence.Known known) {
      out.put("influence", MapBuilder.truth(known.changes()));
    }
  }

  private static Node screens(Screening screening) {
    FigureBuilder out = new FigureBuilder();
    screening.counts().forEach((screen, count) -> out.put(screen.id(), count));
    return out.put("flagged", screening.flagged()).put("index", screening.index()).build();
  }
}
