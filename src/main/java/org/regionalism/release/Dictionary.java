package org.regionalism.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the names in tables mean: learned from tables that list everything in the order of the ids,
 * where a file of the same consortium has ids; else a name stands for itself.
 */
final class Dictionary {

  private final Optional<Outline> outline;
  private final Map<String, String> questions = new HashMap<>();
  private final Map<String, String> items = new HashMap<>();
  private final Map<String, String> dimensions = new HashMap<>();
  private final Map<String, Map<String, String>> groups = new HashMap<>();

  Dictionary(Optional<Outline> outline) {
    this.outline = outline;
  }

  Optional<Outline> outline() {
    return outline;
  }

  /** How many dimensions there are, if that is known. */
  Optional<List<String>> ids(String kind) {
    return outline.map(
        it ->
            switch (kind) {
              case "domains" -> List.copyOf(it.domains().keySet());
              case "dimensions" -> it.dimensions();
              default -> it.shifts();
            });
  }

  /** Learns that a name stands for a question, and returns the question. */
  String learn(String name, String kind, Optional<String> id) {
    String question = kind + "." + id.orElse(name);
    questions.putIfAbsent(name, question);
    if (kind.equals("dimensions")) {
      dimensions.putIfAbsent(name, id.orElse(name));
    }
    return question;
  }

  Optional<String> question(String name) {
    return Optional.ofNullable(questions.get(name));
  }

  /**
   * The question of an item.
   *
   * @param place its place among those of its dimension
   * @param listed how many of these are listed; its place tells nothing where that is another
   *     number than is known
   */
  String item(String text, String dimension, int place, int listed) {
    String id =
        outline
            .map(it -> it.listed(dimensions.getOrDefault(dimension, "")))
            .filter(ids -> ids.size() == listed)
            .map(ids -> ids.get(place))
            .orElse(text);
    items.putIfAbsent(text, "items." + id);
    return "items." + id;
  }

  String item(String text) {
    return items.getOrDefault(text, "items." + text);
  }

  /** Learns the names of an attribute's groups, which stand in their order. */
  void learnGroups(String attribute, List<String> names) {
    List<String> ids =
        outline.map(it -> it.groups().getOrDefault(attribute, List.of())).orElse(List.of());
    Map<String, String> byName = groups.computeIfAbsent(attribute, any -> new HashMap<>());
    for (int i = 0; i < names.size(); i++) {
      byName.putIfAbsent(names.get(i), ids.size() == names.size() ? ids.get(i) : names.get(i));
    }
  }

  /** Learns that a name always stands for a value. */
  void learnGroup(String attribute, String name, String value) {
    groups.computeIfAbsent(attribute, any -> new HashMap<>()).put(name, value);
  }

  PeopleSet group(String attribute, String name) {
    return PeopleSet.group(
        attribute, groups.getOrDefault(attribute, Map.of()).getOrDefault(name, name));
  }

  /** The attribute whose groups stand in a table, given how many attributes came before. */
  String attribute(int place, String heading) {
    return outline
        .map(it -> List.copyOf(it.groups().keySet()))
        .filter(names -> place < names.size())
        .map(names -> names.get(place))
        .orElse(heading);
  }

  /** Every name that was learned, with the question that it stands for. */
  Map<String, String> names() {
    Map<String, String> names = new HashMap<>(questions);
    names.putAll(items);
    return names;
  }
}
