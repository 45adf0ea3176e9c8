package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.ShownSet;

/**
 * Which groups are shown, question by question. Of the others of an attribute only what they come
 * to together is known: all less those that are shown.
 *
 * @param groups the groups as they are shown
 */
record ShownGroups(List<GroupResult> groups) {

  ShownGroups {
    groups = List.copyOf(groups);
  }

  /** Whether anything is known of a set by itself in a question. */
  boolean isKnown(ShownSet set, String question) {
    return set.kind() != ShownSet.Kind.GROUP
        || groups.stream()
            .filter(
                group ->
                    group.attribute().equals(set.attribute())
                        && group.value().equals(set.resultValue()))
            .findFirst()
            .flatMap(group -> measure(group, question))
            .filter(measure -> measure.index() instanceof Figure.Shown)
            .isPresent();
  }

  private static Optional<GroupMeasure> measure(GroupResult group, String question) {
    return Optional.ofNullable(group.dimensions().get(question))
        .or(() -> Optional.ofNullable(group.domains().get(question)));
  }

  /** The hidden groups of each attribute in a question, which are known together. */
  SortedMap<String, List<ShownSet>> hidden(Collection<ShownSet> sets, String question) {
    SortedMap<String, List<ShownSet>> hidden = new TreeMap<>();
    for (ShownSet set : new TreeSet<>(sets)) {
      if (!isKnown(set, question)) {
        hidden.computeIfAbsent(set.attribute(), any -> new ArrayList<>()).add(set);
      }
    }
    return hidden;
  }

  /** The domains, of which the whole is made. */
  List<String> domains() {
    return groups.stream()
        .findFirst()
        .map(GroupResult::domains)
        .map(Map::keySet)
        .map(List::copyOf)
        .orElse(List.of());
  }

  /**
   * The groups of each attribute in a question, those that are known only together as one.
   *
   * @return by attribute
   */
  Collection<List<List<ShownSet>>> parts(Collection<ShownSet> sets, String question) {
    SortedMap<String, List<List<ShownSet>>> parts = new TreeMap<>();
    for (ShownSet set : new TreeSet<>(sets)) {
      if (set.kind() == ShownSet.Kind.GROUP && isKnown(set, question)) {
        parts.computeIfAbsent(set.attribute(), any -> new ArrayList<>()).add(List.of(set));
      }
    }
    hidden(sets, question)
        .forEach(
            (attribute, together) ->
                parts.computeIfAbsent(attribute, any -> new ArrayList<>()).add(together));
    return parts.values();
  }
}
