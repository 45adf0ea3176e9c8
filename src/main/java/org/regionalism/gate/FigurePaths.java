package org.regionalism.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.gate.FigurePath.Root;
import org.regionalism.rubric.Rubric;

/** Finds what readable paths name; each begins at the last wave, the last change, or the run. */
final class FigurePaths {

  /** The one part of the run as a whole that has figures. */
  private static final String LEDGER = "ledger";

  private final FigureShape run = FigureShape.ofAssessment();
  private final FigureShape wave = run.property("waves").orElseThrow().element().orElseThrow();
  private final FigureShape change = run.property("changes").orElseThrow().element().orElseThrow();
  private final FigureIds ids;
  private final Diagnostics diagnostics;

  FigurePaths(Rubric rubric, Diagnostics diagnostics) {
    this.ids = new FigureIds(rubric);
    this.diagnostics = diagnostics;
  }

  /** Returns the figure that a path names, or empty where there is none (reported). */
  Optional<FigurePath> find(String text, Location at) {
    List<String> parts = new ArrayList<>(List.of(text.split("\\.", -1)));
    int word = parts.indexOf(FigurePath.CHANGE);
    // An id may be this word, too; then it follows what it is an id of.
    if (word == 0 || word > 1 || (word == 1 && parts.get(0).equals("overall"))) {
      parts.remove(word);
      return walk(Root.CHANGE, text, at).from(change, String.join(".", parts));
    }
    return parts.get(0).equals(LEDGER)
        ? walk(Root.RUN, text, at).from(run, text)
        : walk(Root.WAVE, text, at).from(wave, text);
  }

  private PathWalk walk(Root root, String text, Location at) {
    return new PathWalk(ids, diagnostics, root, text, at);
  }
}
