package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.Measure;
import org.regionalism.rubric.Band;

/** Says which bands a measure may lie in, and names one only where no other is in reach. */
record BandReach(Edition edition) {

  /** "Weaving", "between Linking and Weaving", or what stands in its place. */
  Cell cell(Measure measure, FigureCells cells) {
    return cells.about(measure.goalCi(), names(measure));
  }

  /** The same for a line of text; nothing where there is no interval. */
  String inWords(Measure measure) {
    return measure.bandsInReach().isEmpty() ? "" : names(measure);
  }

  private String names(Measure measure) {
    List<String> reach = measure.bandsInReach();
    return switch (reach.size()) {
      case 0 -> edition.words().of("band.none");
      case 1 -> name(reach.get(0));
      default -> edition.words().between(name(reach.get(0)), name(reach.get(reach.size() - 1)));
    };
  }

  /** What each band means that some of the measures have in reach, in the rubric's order. */
  List<String> meanings(List<Measure> measures) {
    return edition.rubric().bands().stream()
        .filter(band -> !band.meaning().isEmpty())
        .filter(
            band ->
                measures.stream().anyMatch(measure -> measure.bandsInReach().contains(band.id())))
        .map(
            band ->
                edition
                    .words()
                    .of("band.meaning", edition.text(band.name()), edition.text(band.meaning())))
        .toList();
  }

  /** What reports call a band. */
  String name(String id) {
    return edition.text(band(id).name());
  }

  private Band band(String id) {
    return edition.rubric().bands().stream()
        .filter(band -> band.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
