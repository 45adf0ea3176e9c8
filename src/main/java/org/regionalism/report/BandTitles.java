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
        new Finding(
            edition.words(), edition.surveyed() ? labels() : LevelNames.highestFirst(edition));
    for (NamedMeasure named : measures) {
      finding.add(label(named.measure()), named.name());
    }
    return finding.title();
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (Band band : edition.rubric().bands()) {
      labels.add(edition.text(band.name()));
    }
    Collections.reverse(labels);
    labels.add(edition.words().of("finding.cannot-tell"));
    labels.add(edition.words().of("finding.hidden"));
    return labels;
  }

  private String label(Measure measure) {
    if (!edition.surveyed()) {
      return LevelNames.of(edition, measure);
    }
    if (measure.index() instanceof Figure.Missing) {
      return edition.words().of("finding.hidden");
    }
    return measure
        .band()
        .map(this::name)
        .orElseGet(() -> edition.words().of("finding.cannot-tell"));
  }

  private String name(String band) {
    return new BandReach(edition).name(band);
  }
}
