package org.regionalism.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Measure;
import org.regionalism.rubric.Band;

/** Titles that say in which band measures lie, as far as their intervals can tell. */
record BandTitles(Edition edition) {

  /** How the whole stands. */
  String overall(Measure overall) {
    Words words = edition.words();
    List<String> reach = overall.bandsInReach();
    if (overall.index() instanceof Figure.Missing) {
      return words.of("overall.hidden");
    }
    if (!edition.surveyed()) {
      return words.of("overall.agreed", new Spoken(words).index(overall));
    }
    return switch (reach.size()) {
      case 0 -> words.of("overall.no-band");
      case 1 -> words.of("overall.band", name(reach.get(0)));
      default -> words.of("overall.between", name(reach.get(0)), name(reach.get(reach.size() - 1)));
    };
  }

  /** Measures under their bands, the highest first, so that a group begins with its strengths. */
  String sorted(List<NamedMeasure> measures) {
    Finding finding =
        new Finding(edition.words(), edition.surveyed() ? clauses() : LevelNames.highestFirst());
    for (NamedMeasure named : measures) {
      finding.add(clause(named.measure()), named.name());
    }
    return finding.title();
  }

  private List<Finding.Clause> clauses() {
    List<Finding.Clause> clauses = new ArrayList<>();
    for (Band band : edition.rubric().bands()) {
      clauses.add(at(edition.text(band.name())));
    }
    Collections.reverse(clauses);
    clauses.add(Finding.Clause.CANNOT_TELL);
    clauses.add(Finding.Clause.HIDDEN);
    return clauses;
  }

  private Finding.Clause clause(Measure measure) {
    if (!edition.surveyed()) {
      return LevelNames.clause(measure);
    }
    if (measure.index() instanceof Figure.Missing) {
      return Finding.Clause.HIDDEN;
    }
    return measure.band().map(band -> at(name(band))).orElse(Finding.Clause.CANNOT_TELL);
  }

  /** What a title says of what stands in a band, or in a corner of the map. */
  static Finding.Clause at(String place) {
    return new Finding.Clause("finding.title.at", place);
  }

  private String name(String band) {
    return new BandReach(edition).name(band);
  }
}
