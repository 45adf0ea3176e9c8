package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.regionalism.release.Released;
import org.regionalism.release.Round;
import org.regionalism.statistic.Quartiles;

/**
 * Figures over many consortia, made again of what each has released.
 *
 * @param members what the consortia have released that are compared
 */
record CohortValues(List<Released> members) {

  /** From so many consortia up there are quartiles. */
  static final int FEWEST = 5;

  private static final String INDEX = "index";

  /** A figure as {@link org.regionalism.release.OfMany} names it; empty where there is none. */
  OptionalDouble of(String subject, String key) {
    return switch (key) {
      case "respondents", "organizations" -> OptionalDouble.of(sum(subject, key));
      case "shown" -> OptionalDouble.of(indexes(subject).size());
      case "low" -> quartile(subject, Quartiles::low);
      case "median" -> quartile(subject, Quartiles::median);
      case "high" -> quartile(subject, Quartiles::high);
      default ->
          OptionalDouble.of(
              (double) members.stream().filter(one -> Standing.of(one, subject, key)).count());
    };
  }

  static boolean isQuartile(String key) {
    return key.equals("low") || key.equals("median") || key.equals("high");
  }

  private double sum(String subject, String key) {
    return members.stream()
        .mapToDouble(one -> one.number(Round.SURVEY, subject, key).orElse(0))
        .sum();
  }

  private List<Double> indexes(String subject) {
    List<Double> indexes = new ArrayList<>();
    members.forEach(one -> one.number(Round.SURVEY, subject, INDEX).ifPresent(indexes::add));
    return indexes;
  }

  private OptionalDouble quartile(String subject, ToDoubleFunction<Quartiles> which) {
    List<Double> indexes = indexes(subject);
    return indexes.size() < FEWEST
        ? OptionalDouble.empty()
        : OptionalDouble.of(which.applyAsDouble(Quartiles.of(indexes)));
  }
}
