package org.regionalism.report;

import java.util.List;

/** Draws indexes as bars, one for each measure. */
record IndexBarsPicture(Edition edition) {

  Block of(String id, List<NamedMeasure> measures) {
    Words words = edition.words();
    return new Block.Picture(
        new Chart.IndexBars(
            id,
            new BandTitles(edition).sorted(measures),
            new WhoAnswered(edition).headline(edition.say("bars.subtitle")),
            description(measures),
            words.of("bars.axis"),
            measures.stream()
                .map(one -> new Chart.IndexBar(one.name(), Points.of(one.measure())))
                .toList()));
  }

  private String description(List<NamedMeasure> measures) {
    Words words = edition.words();
    Spoken spoken = new Spoken(words);
    return measures.stream()
        .map(one -> words.of("bars.description", one.name(), spoken.index(one.measure())))
        .reduce((before, next) -> words.of("sentences", before, next))
        .orElseThrow();
  }
}
