package org.regionalism.report;

import java.util.List;
import java.util.Map;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;

/** Some dimensions of a domain, with a name for the domain that fits ids. */
record DomainDimensions(Domain domain, String slug, List<Dimension> dimensions) {

  /** Every domain with all its dimensions. */
  static List<DomainDimensions> all(Edition edition) {
    List<Domain> domains = edition.rubric().domains();
    Map<String, String> slugs = Slugs.of(domains.stream().map(Domain::id).toList());
    return domains.stream()
        .map(
            domain ->
                new DomainDimensions(
                    domain, slugs.getOrDefault(domain.id(), ""), domain.dimensions()))
        .toList();
  }

  /**
   * The domains with those dimensions that no shift shows; domains of shifts alone are left out.
   */
  static List<DomainDimensions> outsideShifts(Edition edition) {
    return all(edition).stream()
        .map(one -> one.only(edition))
        .filter(one -> !one.dimensions.isEmpty())
        .toList();
  }

  private DomainDimensions only(Edition edition) {
    return new DomainDimensions(
        domain,
        slug,
        dimensions.stream()
            .filter(dimension -> edition.rubric().shiftOf(dimension).isEmpty())
            .toList());
  }

  List<NamedMeasure> measures(Edition edition) {
    return dimensions.stream()
        .map(one -> new NamedMeasure(edition.markedName(one), edition.result(one).measure()))
        .toList();
  }
}
