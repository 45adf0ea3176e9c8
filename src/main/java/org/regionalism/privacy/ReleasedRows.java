package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.Collections;
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
import org.apache.commons.numbers.fraction.BigFraction;
import org.regionalism.privacy.People.Part;

/**
 * The linear figures that are shown of one question, as rows of weights over its people.
 *
 * @param people who is scored in the question
 * @param rows by figure, the weight of each part of the people
 * @param open organizations that may be known: those that are named
 */
record ReleasedRows(People people, SortedMap<FigureKey, List<BigFraction>> rows, Set<String> open) {

  /** Keeps its own copies, in order. */
  ReleasedRows {
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    open = Collections.unmodifiableSet(new TreeSet<>(open));
  }

  /** Attacks them. */
  AuditResult audit(int k) {
    Map<List<BigFraction>, List<Part>> alike = new LinkedHashMap<>();
    for (int i = 0; i < people.parts().size(); i++) {
      int place = i;
      List<BigFraction> weights = rows.values().stream().map(row -> row.get(place)).toList();
      alike.computeIfAbsent(weights, any -> new ArrayList<>()).add(people.parts().get(i));
    }
    Set<String> known = new TreeSet<>(open);
    known.add("");
    alike.values().stream()
        .map(ReleasedRows::organizations)
        .filter(names -> names.size() > 1)
        .forEach(known::addAll);
    List<Atom> atoms = new ArrayList<>();
    List<SortedMap<Integer, BigFraction>> weights = new ArrayList<>();
    rows.forEach((key, row) -> weights.add(new TreeMap<>()));
    alike.forEach(
        (column, parts) -> {
          for (int row = 0; row < column.size(); row++) {
            if (column.get(row).signum() != 0) {
              weights.get(row).put(atoms.size(), column.get(row));
            }
          }
          Optional<String> one =
              organizations(parts).stream().filter(name -> !known.contains(name)).findFirst();
          atoms.add(new Atom(parts.stream().mapToLong(Part::people).sum(), one));
        });
    List<ReleasedFigure> figures = new ArrayList<>();
    for (FigureKey key : rows.keySet()) {
      figures.add(new ReleasedFigure(key.name(), weights.get(figures.size())));
    }
    return RowSpaceAudit.of(atoms, figures, k);
  }

  private static Set<String> organizations(List<Part> parts) {
    Set<String> names = new TreeSet<>();
    parts.forEach(part -> names.add(part.organization()));
    return names;
  }

  /**
   * The figure that is withheld against an attack: of those that it needs, the one that readers
   * miss least; of the same sort, that of fewest people, ties by its key.
   */
  FigureKey leastMissed(Solved solved) {
    Map<String, FigureKey> needed = new HashMap<>();
    rows.keySet().forEach(key -> needed.put(key.name(), key));
    needed.keySet().retainAll(solved.combination().keySet());
    return needed.values().stream()
        .min(
            Comparator.comparing(FigureKey::kind)
                .thenComparing(this::size)
                .thenComparing(key -> key))
        .orElseThrow();
  }

  private long size(FigureKey key) {
    List<BigFraction> row = rows.getOrDefault(key, List.of());
    long size = 0;
    for (int i = 0; i < row.size(); i++) {
      size += row.get(i).signum() > 0 ? people.parts().get(i).people() : 0;
    }
    return size;
  }
}
