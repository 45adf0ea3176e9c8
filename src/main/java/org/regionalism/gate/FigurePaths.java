package org.regionalism.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.gate.FigurePath.Root;
import org.regionalism.rubric.Rubric;

/** Finds what readable paths name; each begins at the last wave, the last change, or the run. */
final class FigurePaths {

  /** The one part of the run as a whole that has figures. */
  private static final String LEDGER = "ledger";

  /** Of what changes tell: after how many steps the word stands that asks for it. */
  private static final Map<String, Integer> AFTER =
      Map.of("overall", 1, "domains", 2, "shifts", 2, "dimensions", 2);

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
    // Only there, because an id may be this word, too.
    int word = AFTER.getOrDefault(parts.get(0), 0);
    if (word < parts.size() && parts.get(word).equals(FigurePath.CHANGE)) {
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
