package org.regionalism.recovery;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.PeopleSet.Kind;
import org.regionalism.release.Statement;
import org.regionalism.release.Topic;

/** All that is known of one wave: by question, by set, what is shown and what is kept back. */
final class Facts {

  /** How much what is known may differ by writing alone. */
  static final double ROUNDING = 1e-6;

  private final SortedMap<String, SortedMap<PeopleSet, Map<Measured, Statement>>> known =
      new TreeMap<>();

  /** Adds what a file says; what is shown anywhere is known. */
  void add(Statement statement) {
    known
        .computeIfAbsent(statement.topic().question(), any -> new TreeMap<>())
        .computeIfAbsent(statement.topic().set(), any -> new EnumMap<>(Measured.class))
        .merge(
            statement.measured(),
            statement,
            (before, now) -> now.isShown() && !before.isShown() ? now : before);
  }

  void addAll(Facts others, String question) {
    others.sets(question).values().forEach(set -> set.values().forEach(this::add));
  }

  /** All questions, first that of who answered at all, which says most. */
  List<String> questions() {
    return known.keySet().stream()
        .sorted(Comparator.comparing((String question) -> !question.equals(Topic.PEOPLE)))
        .toList();
  }

  SortedMap<PeopleSet, Map<Measured, Statement>> sets(String question) {
    return Collections.unmodifiableSortedMap(known.getOrDefault(question, new TreeMap<>()));
  }

  Optional<Statement> find(String question, PeopleSet set, Measured measured) {
    return Optional.ofNullable(sets(question).getOrDefault(set, Map.of()).get(measured));
  }

  OptionalDouble number(String question, PeopleSet set, Measured measured) {
    return find(question, set, measured).map(Statement::number).orElseGet(OptionalDouble::empty);
  }

  /** How many people a set has in a question, where that is shown. */
  Optional<Long> people(String question, PeopleSet set) {
    OptionalDouble n = number(question, set, Measured.N);
    return n.isPresent() ? Optional.of(Math.round(n.getAsDouble())) : Optional.empty();
  }

  /** The groups of each attribute in a question, with what is said of them. */
  Map<String, List<PeopleSet>> groups(String question) {
    return sets(question).keySet().stream()
        .filter(set -> set.kind() == Kind.GROUP)
        .collect(Collectors.groupingBy(PeopleSet::attribute, TreeMap::new, Collectors.toList()));
  }

  /** The sets of a kind in a question. */
  List<PeopleSet> of(String question, Kind kind) {
    return sets(question).keySet().stream().filter(set -> set.kind() == kind).toList();
  }

  Stream<Statement> statements() {
    return known.values().stream()
        .map(Map::values)
        .flatMap(Collection::stream)
        .flatMap(measures -> measures.values().stream());
  }
}
