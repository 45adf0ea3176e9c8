package org.regionalism.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
      case 2 ->
          words.of("overall.between", words.betweenQuoted(name(reach.get(0)), name(reach.get(1))));
      default -> words.of("overall.range", name(reach.get(0)), name(reach.get(reach.size() - 1)));
    };
  }

  /** Measures under their bands, the highest first, so that a group begins with its strengths. */
  String sorted(List<NamedMeasure> measures) {
    Finding.Clause open = open(measures);
    Finding finding =
        new Finding(
            edition.words(), edition.surveyed() ? clauses(open) : LevelNames.highestFirst());
    for (NamedMeasure named : measures) {
      finding.add(clause(named.measure()).orElse(open), named.name());
    }
    return finding.title();
  }

  /** What is said of all that lie in one band or another. */
  private Finding.Clause open(List<NamedMeasure> measures) {
    return Finding.Clause.open(
        "band.title.between",
        "band.title.cannot-tell",
        measures.stream()
            .map(NamedMeasure::measure)
            .filter(measure -> clause(measure).isEmpty())
            .map(measure -> measure.bandsInReach().stream().map(this::name).toList()));
  }

  private List<Finding.Clause> clauses(Finding.Clause open) {
    List<Finding.Clause> clauses = new ArrayList<>();
    for (Band band : edition.rubric().bands()) {
      clauses.add(at(edition.text(band.name())));
    }
    Collections.reverse(clauses);
    clauses.add(open);
    clauses.add(Finding.Clause.HIDDEN);
    return clauses;
  }

  /** What is said of a measure; empty where its band is open. */
  private Optional<Finding.Clause> clause(Measure measure) {
    if (!edition.surveyed()) {
      return Optional.of(LevelNames.clause(measure));
    }
    return measure.index() instanceof Figure.Missing
        ? Optional.of(Finding.Clause.HIDDEN)
        : measure.band().map(band -> at(name(band)));
  }

  /** What a title says of what stands in a band, or in a corner of the map. */
  static Finding.Clause at(String place) {
    return Finding.Clause.of("finding.title.at", place);
  }

  private String name(String band) {
    return new BandReach(edition).name(band);
  }
}
