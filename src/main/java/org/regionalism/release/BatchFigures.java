package org.regionalism.release;

import static org.regionalism.release.JsonFigures.entry;
import static org.regionalism.release.JsonFigures.list;
import static org.regionalism.release.JsonFigures.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NumberNode;

/**
 * Reads {@code batch.json} back: how many people it says each consortium has, and what gates came
 * to.
 */
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
      Optional<String> slug = text(consortium, "slug");
      for (MapNode wave : list(consortium, "waves")) {
        entry(wave, "respondents")
            .flatMap(entry -> respondents(entry, diagnostics))
            .map(said -> wave(wave, name, slug, said))
            .ifPresent(quoted::add);
      }
      GateFigures gates = new GateFigures(name, slug);
      list(consortium, "gates").forEach(gate -> quoted.addAll(gates.of(gate)));
    }
    return new CohortFigures(quoted, List.of());
  }

  private static Quoted wave(
      MapNode wave, Optional<String> name, Optional<String> slug, Said said) {
    String subject = "waves." + text(wave, "wave").orElse("");
    return new Quoted(wave.location(), name, slug, Round.LAST, List.of(subject), List.of(said));
  }

  private static Optional<Said> respondents(Entry entry, Diagnostics diagnostics) {
    if (entry.value() instanceof NumberNode number) {
      return Optional.of(Said.of(entry.key(), number.value().toPlainString()))
          .filter(any -> number.value().signum() != 0); // a group that agreed on levels is 0
    }
    diagnostics.add(
        Code.NOTATION_KIND,
        entry.value().location(),
        entry.key(),
        "a number",
        entry.value().kind());
    return Optional.empty();
  }
}
