package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Atoms that every figure counts alike, merged: nothing that follows tells them apart. */
final class Columns {

  private final List<Atom> atoms;
  private final List<ReleasedFigure> figures;
  private final List<List<Integer>> columns;
  private final List<Long> sizes;
  private final List<SortedMap<Integer, BigFraction>> rows;

  /** Merges; atoms that no figure counts are in no column. */
  Columns(List<Atom> atoms, List<ReleasedFigure> figures) {
    this.atoms = atoms;
    this.figures = figures;
    // What each figure counts an atom, figure by figure; equal where nothing tells atoms apart.
    SortedMap<Integer, Map<Integer, BigFraction>> weights = new TreeMap<>();
    for (int figure = 0; figure < figures.size(); figure++) {
      int number = figure;
      figures
          .get(figure)
          .weights()
          .forEach(
              (atom, weight) ->
                  weights.computeIfAbsent(atom, any -> new LinkedHashMap<>()).put(number, weight));
    }
    Map<Map<Integer, BigFraction>, List<Integer>> alike = new LinkedHashMap<>();
    weights.forEach(
        (atom, weight) -> alike.computeIfAbsent(weight, any -> new ArrayList<>()).add(atom));
    columns = List.copyOf(alike.values());
    sizes = columns.stream().map(this::people).toList();
    rows = figures.stream().<SortedMap<Integer, BigFraction>>map(any -> new TreeMap<>()).toList();
    int column = 0;
    for (Map<Integer, BigFraction> weight : alike.keySet()) {
      int number = column++;
      weight.forEach((figure, counted) -> rows.get(figure).put(number, counted));
    }
  }

  private long people(Collection<Integer> some) {
    return some.stream().mapToLong(atom -> atoms.get(atom).people()).sum();
  }

  /** How many people each column has. */
  List<Long> sizes() {
    return sizes;
  }

  /** The numbers of the columns, those of most people first. */
  List<Integer> largestFirst() {
    return IntStream.range(0, columns.size())
        .boxed()
        .sorted(Comparator.comparing(sizes::get, Comparator.reverseOrder()))
        .toList();
  }

  /** The weights of each figure, by column. */
  List<SortedMap<Integer, BigFraction>> rows() {
    return rows;
  }

  /** The columns of each organization of which all people, and nobody else, are in columns. */
  SortedMap<String, Set<Integer>> organizations() {
    Map<String, Long> people = new HashMap<>();
    atoms.forEach(
        atom ->
            atom.organization().ifPresent(name -> people.merge(name, atom.people(), Long::sum)));
    SortedMap<String, Set<Integer>> own = new TreeMap<>();
    for (int column = 0; column < columns.size(); column++) {
      for (int atom : columns.get(column)) {
        int number = column;
        atoms
            .get(atom)
            .organization()
            .ifPresent(name -> own.computeIfAbsent(name, any -> new TreeSet<>()).add(number));
      }
    }
    own.entrySet()
        .removeIf(
            entry ->
                people.getOrDefault(entry.getKey(), 0L)
                        != entry.getValue().stream().mapToLong(sizes::get).sum()
                    || !isOf(entry.getKey(), entry.getValue()));
    return own;
  }

  private boolean isOf(String organization, Set<Integer> some) {
    return some.stream()
        .flatMap(column -> columns.get(column).stream())
        .allMatch(atom -> atoms.get(atom).organization().equals(Optional.of(organization)));
  }

  /** The set of these columns, as the figures come to it. */
  Solved solved(Set<Integer> set, Map<Integer, BigFraction> times, Optional<String> organization) {
    TreeSet<Integer> members = new TreeSet<>();
    set.forEach(column -> members.addAll(columns.get(column)));
    TreeMap<String, BigFraction> combination = new TreeMap<>();
    times.forEach((figure, often) -> combination.put(figures.get(figure).name(), often));
    return new Solved(members, people(members), organization, combination);
  }
}
