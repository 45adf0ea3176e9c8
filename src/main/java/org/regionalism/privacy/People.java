package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.regionalism.assessment.Crossed;
import org.regionalism.assessment.Crossed.Cell;
import org.regionalism.assessment.GroupResult;

/**
 * Those who are scored in a question of a wave, and the weights that means give them.
 *
 * @param attributes the names of the attributes
 * @param parts those who stand alike
 */
record People(List<String> attributes, List<Part> parts) {

  /**
   * People who are in the same sets.
   *
   * @param organization their organization, empty where they name none
   * @param values attribute by attribute, empty where none was given
   * @param flagged whether they are flagged
   * @param paired whether they are compared with themselves in another wave
   * @param people how many they are
   */
  record Part(
      String organization, List<String> values, boolean flagged, boolean paired, long people) {}

  /** Keeps its own copies. */
  People {
    attributes = List.copyOf(attributes);
    parts = List.copyOf(parts);
  }

  /** Of the question at this place; the flagged are told apart on the whole only. */
  static People of(Crossed crossed, int question) {
    return of(crossed, question, List.of());
  }

  /**
   * Of the question at this place, told apart by whether they are compared with themselves.
   *
   * @param paired those of them who are
   */
  static People of(Crossed crossed, int question, List<Cell> paired) {
    boolean whole = crossed.questions().get(question).equals(Crossed.OVERALL);
    Map<List<Object>, Cell> pairedAlike = new HashMap<>();
    paired.forEach(cell -> pairedAlike.put(List.of(cell.organization(), cell.values()), cell));
    List<Part> parts = new ArrayList<>();
    for (Cell cell : crossed.cells()) {
      int flagged = whole ? cell.flagged() : 0;
      @Nullable Cell both = pairedAlike.get(List.of(cell.organization(), cell.values()));
      int pairs = both == null ? 0 : both.scored().get(question);
      int flaggedPairs = both == null || !whole ? 0 : both.flagged();
      add(parts, cell, false, false, cell.scored().get(question) - pairs - flagged + flaggedPairs);
      add(parts, cell, false, true, pairs - flaggedPairs);
      add(parts, cell, true, false, flagged - flaggedPairs);
      add(parts, cell, true, true, flaggedPairs);
    }
    return new People(crossed.attributes(), parts);
  }

  private static void add(
      List<Part> parts, Cell cell, boolean flagged, boolean paired, long people) {
    if (people > 0) {
      parts.add(new Part(cell.organization(), cell.values(), flagged, paired, people));
    }
  }

  /** Those who gave a value of an attribute, as results name it. */
  Predicate<Part> in(String attribute, String value) {
    int place = attributes.indexOf(attribute);
    String given = value.equals(GroupResult.UNSPECIFIED) ? "" : value;
    return part -> part.values().get(place).equals(given);
  }

  /** Those of an organization. */
  Predicate<Part> of(String organization) {
    return part -> part.organization().equals(organization);
  }

  long count(Predicate<Part> set) {
    return parts.stream().filter(set).mapToLong(Part::people).sum();
  }

  /** The weights of a sum in which each person counts once. */
  List<BigFraction> sum(Predicate<Part> set) {
    return parts.stream().map(part -> set.test(part) ? BigFraction.ONE : BigFraction.ZERO).toList();
  }

  /** The weights of a mean in which each person counts once. */
  List<BigFraction> mean(Predicate<Part> set) {
    BigFraction each = BigFraction.of(1, Math.max(1, count(set)));
    return parts.stream().map(part -> set.test(part) ? each : BigFraction.ZERO).toList();
  }

  /** The weights of a mean in which each organization counts once; those who name none are one. */
  List<BigFraction> meanOfOrganizations(Predicate<Part> set) {
    Map<String, Long> people = new HashMap<>();
    parts.stream()
        .filter(set)
        .forEach(part -> people.merge(part.organization(), part.people(), Long::sum));
    Map<String, BigFraction> weights = new HashMap<>();
    people.forEach(
        (name, count) -> weights.put(name, BigFraction.of(1, count).divide(people.size())));
    return parts.stream()
        .map(
            part ->
                set.test(part)
                    ? weights.getOrDefault(part.organization(), BigFraction.ZERO)
                    : BigFraction.ZERO)
        .toList();
  }

  /** The weights of the difference of two figures. */
  static List<BigFraction> less(List<BigFraction> one, List<BigFraction> other) {
    List<BigFraction> difference = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      difference.add(one.get(i).subtract(other.get(i)));
    }
    return difference;
  }
}
