package org.regionalism.report.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.regionalism.assessment.Settings;
import org.regionalism.rubric.Rubric;

/**
 * The consortia of a batch.
 *
 * @param rubric the rubric they were scored with
 * @param settings what the person asked for
 * @param ranked whether they are put in an order by their figures
 * @param date the date that the person asked for, or empty
 * @param members those that were scored, by name
 * @param refused those of which nothing was scored, by name
 * @param gates what every gate came to, in the order of the members' names
 */
public record Cohort(
    Rubric rubric,
    Settings settings,
    boolean ranked,
    Optional<String> date,
    List<CohortMember> members,
    List<RefusedExport> refused,
    List<GateOutcome> gates) {

  /** Keeps its own copies, in order. */
  public Cohort {
    members =
        members.stream()
            .sorted(byName(CohortMember::name).thenComparing(CohortMember::folder))
            .toList();
    refused = refused.stream().sorted(byName(RefusedExport::name)).toList();
    gates = gates.stream().sorted(byName(GateOutcome::consortium)).toList();
  }

  private static <T> Comparator<T> byName(Function<T, String> name) {
    return Comparator.comparing((T one) -> name.apply(one).toLowerCase(Locale.ROOT))
        .thenComparing(name);
  }

  /** Those that can be set beside one another. */
  List<CohortMember> compared() {
    return members.stream().filter(one -> one.comparison() == Comparison.COMPARED).toList();
  }

  /** Those that cannot. */
  List<CohortMember> apart() {
    return members.stream().filter(one -> one.comparison() != Comparison.COMPARED).toList();
  }

  /** The date of the report: the one asked for, else the last of the members'. */
  Optional<String> reportDate() {
    return date.or(
        () -> members.stream().flatMap(one -> one.date().stream()).max(Comparator.naturalOrder()));
  }
}
