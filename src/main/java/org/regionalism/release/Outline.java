package org.regionalism.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids of what a report is about, in the order in which tables list them, so that a row of a
 * table is known by its place, in whatever language it is named.
 *
 * @param domains the domains, each with its dimensions
 * @param dimensions the dimensions
 * @param shifts the shifts
 * @param lenses each lens's values
 * @param items each dimension's items
 * @param unasked the items that nobody answered in the last wave, which tables leave out
 * @param groups each attribute's values in the last wave, as far as they are named
 */
public record Outline(
    Map<String, List<String>> domains,
    List<String> dimensions,
    List<String> shifts,
    Map<String, List<String>> lenses,
    Map<String, List<String>> items,
    Set<String> unasked,
    Map<String, List<String>> groups) {

  /** Keeps its own copies. */
  public Outline {
    dimensions = List.copyOf(dimensions);
    shifts = List.copyOf(shifts);
    unasked = Set.copyOf(unasked);
  }

  /**
   * Tells how many answers to a question one person can give.
   *
   * @param question where it stands in the rubric, for example {@code dimensions.trust}
   * @return how many items it has; at least 1
   */
  public int answersEach(String question) {
    String id = question.substring(question.indexOf('.') + 1);
    int each =
        question.startsWith("domains.")
            ? domains.getOrDefault(id, List.of()).stream().mapToInt(this::size).sum()
            : size(id);
    return Math.max(1, each);
  }

  /** The items of a dimension that tables list. */
  List<String> listed(String dimension) {
    return items.getOrDefault(dimension, List.of()).stream()
        .filter(id -> !unasked.contains(id))
        .toList();
  }

  /** The rubric alone, which reports of other people can share. */
  Outline withoutGroups() {
    return new Outline(domains, dimensions, shifts, lenses, items, Set.of(), Map.of());
  }

  /** The same without lenses, which nobody has who only agreed on levels. */
  Outline scored() {
    return new Outline(domains, dimensions, shifts, Map.of(), items, unasked, Map.of());
  }

  /** The questions at the head of a report, in order: the whole, the domains, the shifts. */
  List<String> headlines() {
    List<String> questions = new ArrayList<>(List.of("overall"));
    domains.keySet().forEach(id -> questions.add("domains." + id));
    shifts.forEach(id -> questions.add("shifts." + id));
    return questions;
  }

  /** All questions that have an index, in order. */
  List<String> questions() {
    List<String> questions = headlines();
    byLens().forEach(questions::addAll);
    return questions;
  }

  /** The dimensions, and then the values of each lens. */
  List<List<String>> byLens() {
    List<List<String>> cuts = new ArrayList<>();
    cuts.add(dimensions.stream().map(id -> "dimensions." + id).toList());
    lenses.forEach(
        (id, values) ->
            cuts.add(values.stream().map(value -> "lenses." + id + "." + value).toList()));
    return cuts;
  }

  /**
   * The questions that a picture of positions can be about.
   *
   * @param name as in {@code shift-focus}, or {@code shift-focus-2} for a second one of many
   */
  List<String> pictured(String name) {
    return headlines().stream()
        .filter(question -> name.matches(Pattern.quote(slug(question)) + "(-\\d+)?"))
        .toList();
  }

  /** Names of pictures have letters, digits and dashes only. */
  private static String slug(String question) {
    return question
        .replaceFirst("^(domain|shift)s\\.", "$1-")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }

  private int size(String dimension) {
    return items.getOrDefault(dimension, List.of()).size();
  }
}
