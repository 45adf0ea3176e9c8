package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.regionalism.assessment.Reason;
import org.regionalism.report.Slugs;
import org.regionalism.report.Words;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Lens;
import org.regionalism.rubric.Shift;

/**
 * A part of the rubric in which consortia are set side by side.
 *
 * @param slug unique among parts, fit for ids
 * @param name what tables call it
 * @param title what titles call it
 * @param in where a consortium stands in it
 */
record Part(String slug, String name, String title, Function<MemberFigures, Position> in) {

  private static final Position NONE = Position.missing(Reason.NO_ANSWERS);

  Position of(CohortMember member) {
    return in.apply(member.figures());
  }

  static Part overall(CohortEdition edition) {
    String name = edition.words().of("overall.name");
    return new Part("overall", name, name, MemberFigures::overall);
  }

  static List<Part> domains(CohortEdition edition) {
    List<Domain> domains = edition.rubric().domains();
    Map<String, String> slugs = Slugs.of(domains.stream().map(Domain::id).toList());
    return domains.stream()
        .map(
            domain ->
                new Part(
                    "domain-" + slugs.getOrDefault(domain.id(), ""),
                    edition.text(domain.shortTitle()),
                    edition.text(domain.shortTitle()),
                    figures -> figures.domains().getOrDefault(domain.id(), NONE)))
        .toList();
  }

  static List<Part> shifts(CohortEdition edition) {
    List<Shift> shifts = edition.rubric().shifts();
    Map<String, String> slugs = Slugs.of(shifts.stream().map(Shift::id).toList());
    return shifts.stream()
        .map(
            shift ->
                new Part(
                    "shift-" + slugs.getOrDefault(shift.id(), ""),
                    edition.words().of("change.shift", edition.text(shift.shortTitle())),
                    edition.text(shift.shortTitle()),
                    figures -> figures.shifts().getOrDefault(shift.id(), NONE)))
        .toList();
  }

  static Part dimension(CohortEdition edition, Dimension dimension) {
    return new Part(
        "dimension-" + dimension.id(),
        edition.markedName(dimension),
        edition.text(dimension.shortTitle()),
        figures -> figures.dimensions().getOrDefault(dimension.id(), NONE));
  }

  static List<Part> dimensions(CohortEdition edition) {
    return edition.rubric().dimensions().stream().map(one -> dimension(edition, one)).toList();
  }

  static List<Part> lens(CohortEdition edition, Lens lens) {
    Words words = edition.words();
    return lens.values().stream()
        .map(
            value ->
                new Part(
                    "lens-" + lens.id() + "-" + value.id(),
                    words.of(
                        "finding.group",
                        edition.text(lens.shortTitle()),
                        edition.text(value.title())),
                    edition.text(value.title()),
                    figures ->
                        figures
                            .lenses()
                            .getOrDefault(lens.id(), Map.of())
                            .getOrDefault(value.id(), NONE)))
        .toList();
  }

  /** The whole, the domains and the shifts. */
  static List<Part> headlines(CohortEdition edition) {
    List<Part> parts = new ArrayList<>(List.of(overall(edition)));
    Stream.of(domains(edition), shifts(edition)).forEach(parts::addAll);
    return parts;
  }
}
