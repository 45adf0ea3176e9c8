package org.regionalism.release;

import static org.regionalism.release.JsonFigures.list;
import static org.regionalism.release.JsonFigures.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Node.MapNode;

/** Reads {@code batch.json} back: how many people it says each consortium has. */
final class BatchFigures {

  static final String SCHEMA = "regionalism-batch/1";

  private static final Set<String> REPORTED = Set.of("scored", "unchanged");

  private BatchFigures() {}

  static CohortFigures of(MapNode batch, Diagnostics diagnostics) {
    List<Quoted> quoted = new ArrayList<>();
    for (MapNode consortium : list(batch, "consortia")) {
      // Of a refused one nobody may learn how many people it has, not even from an earlier report.
      Optional<String> name =
          text(consortium, "status")
              .filter(REPORTED::contains)
              .flatMap(it -> text(consortium, "name"));
      for (MapNode wave : list(consortium, "waves")) {
        String of = text(wave, "wave").orElse("");
        JsonFigures figures = new JsonFigures(diagnostics);
        figures.add(new Topic(of, Topic.PEOPLE, PeopleSet.WHOLE), Measured.N, "respondents", wave);
        figures.statements().stream()
            .filter(one -> one.number().orElse(0) != 0) // a group that agreed on levels is 0
            .forEach(one -> quoted.add(new Quoted(name, Optional.of(of), one)));
      }
    }
    return new CohortFigures(quoted, List.of(), List.of());
  }
}
