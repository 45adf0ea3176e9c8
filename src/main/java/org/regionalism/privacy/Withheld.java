package org.regionalism.privacy;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.regionalism.privacy.FigureKey.Kind;

/**
 * What is withheld beyond what the rules for single figures ask for, because figures together would
 * tell too much.
 *
 * @param figures figures of single questions
 * @param attributes attributes by which nothing is broken down
 */
record Withheld(Set<Figure> figures, Set<String> attributes) {

  static final Withheld NOTHING = new Withheld(Set.of(), Set.of());

  /** A figure of a question, as {@code Crossed} names it. */
  record Figure(String question, FigureKey key) implements Comparable<Figure> {
    @Override
    public int compareTo(Figure other) {
      return Comparator.comparing(Figure::question).thenComparing(Figure::key).compare(this, other);
    }
  }

  /** Keeps its own copies, in order. */
  Withheld {
    figures = Collections.unmodifiableSet(new TreeSet<>(figures));
    attributes = Collections.unmodifiableSet(new TreeSet<>(attributes));
  }

  boolean has(String question, Kind kind) {
    return has(question, kind, "", "");
  }

  boolean has(String question, Kind kind, String attribute, String value) {
    return figures.contains(new Figure(question, new FigureKey(kind, attribute, value)));
  }

  /** The organizations that are not named. */
  Set<String> names() {
    return figures.stream()
        .map(Figure::key)
        .filter(key -> key.kind() == Kind.NAMED)
        .map(FigureKey::value)
        .collect(Collectors.toSet());
  }

  Withheld plus(Set<Figure> more) {
    Set<Figure> all = new TreeSet<>(figures);
    all.addAll(more);
    return new Withheld(all, attributes);
  }

  Withheld less(Figure one) {
    Set<Figure> rest = new TreeSet<>(figures);
    rest.remove(one);
    return new Withheld(rest, attributes);
  }

  /** The same without any breakdown by these attributes. */
  Withheld without(Set<String> more) {
    return new Withheld(figures, more);
  }
}
