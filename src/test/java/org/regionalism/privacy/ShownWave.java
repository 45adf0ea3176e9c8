package org.regionalism.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.NamedOrganization;
import org.regionalism.assessment.Naming;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Screening;
import org.regionalism.assessment.Scrutiny;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Unit;

/** A wave of which nothing is shown but what is written down. */
final class ShownWave {

  private final Unit unit;
  private int organizations = 3;
  private boolean nameless = true;
  private Measure overall = Measure.missing(Reason.WITHHELD);
  private final Map<String, Measure> domains = new LinkedHashMap<>();
  private final Map<String, DimensionResult> dimensions = new LinkedHashMap<>();
  private final Map<String, ShiftResult> shifts = new LinkedHashMap<>();
  private final Map<String, Map<String, Measure>> lenses = new LinkedHashMap<>();
  private List<GroupResult> groups = List.of();
  private List<Gap> gaps = List.of();
  private Optional<Naming> naming = Optional.empty();
  private Figure unflagged = Figure.missing(Reason.WITHHELD);

  ShownWave(Unit unit) {
    this.unit = unit;
  }

  ShownWave organizations(int count, boolean someNameNone) {
    organizations = count;
    nameless = someNameNone;
    return this;
  }

  /** A measure of a whole question: {@code overall}, {@code domains.ID} and so on. */
  ShownWave whole(String question, Measure measure) {
    String[] path = question.split("\\.", -1);
    switch (path[0]) {
      case "domains" -> domains.put(path[1], measure);
      case "dimensions" -> dimensions.put(path[1], DimensionResult.agreed(measure));
      case "shifts" -> shifts.put(path[1], new ShiftResult(measure, Optional.empty(), List.of()));
      case "lenses" -> lenses.put(path[1], Map.of(path[2], measure));
      default -> overall = measure;
    }
    return this;
  }

  ShownWave groups(GroupResult... all) {
    groups = List.of(all);
    return this;
  }

  ShownWave gaps(Gap... all) {
    gaps = List.of(all);
    return this;
  }

  ShownWave naming(List<NamedOrganization> named, Gap... conveners) {
    naming = Optional.of(new Naming(named, List.of(conveners)));
    return this;
  }

  ShownWave unflagged(Figure index) {
    unflagged = index;
    return this;
  }

  WaveResult result() {
    Scrutiny nothing = Scrutiny.missing(Reason.WITHHELD);
    Screening none = nothing.screening();
    return new WaveResult(
        "all",
        unit,
        unit,
        10,
        organizations,
        nameless,
        overall,
        domains,
        dimensions,
        shifts,
        lenses,
        Map.of(),
        groups,
        gaps,
        naming,
        new Scrutiny(
            nothing.influence(),
            new Screening(none.counts(), none.flagged(), unflagged, none.apart())),
        Optional.empty());
  }
}
