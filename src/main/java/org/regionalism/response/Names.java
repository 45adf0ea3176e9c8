package org.regionalism.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.mapping.Roster;
import org.regionalism.response.Findings.AlikePair;
import org.regionalism.rubric.Folding;

/**
 * The organizations that respondents name. A roster gives them their canonical names; else only
 * blanks are tidied, names that differ in anything else stay apart, and pairs that look alike are
 * reported, never joined.
 */
final class Names {

  /** Every name is compared with every other; beyond so many only those that fold the same. */
  private static final int MOST_COMPARED = 500;

  private final Roster roster;
  private final Declared.Codes codes;
  private final Map<String, Named> byRaw = new HashMap<>();
  private final Map<String, Named> byName = new LinkedHashMap<>();

  Names() {
    this(Roster.NONE, Declared.Codes.NONE);
  }

  Names(Roster roster, Declared.Codes codes) {
    this.roster = roster;
    this.codes = codes;
  }

  /** A name, where it first stood, how often it was given, and whether the roster lists it. */
  private static final class Named {
    private final String name;
    private final int row;
    private final boolean listed;
    private long count;

    Named(String name, int row, boolean listed) {
      this.name = name;
      this.row = row;
      this.listed = listed;
    }
  }

  /** A name with its blanks tidied; control characters count as blanks. */
  static String clean(String raw) {
    return Folding.tidy(raw);
  }

  /** The name that a raw text gives, one object for each name; empty for a blank. */
  String name(String raw, int row) {
    if (raw.isEmpty()) {
      return raw;
    }
    @Nullable Named known = byRaw.get(raw);
    if (known == null) {
      known = find(raw, row);
    }
    known.count++;
    return known.name;
  }

  private Named find(String raw, int row) {
    String clean = clean(codes.label(raw).orElse(raw));
    var canonical = roster.name(clean);
    String name = canonical.orElse(clean.equals(raw) ? raw : clean);
    Named named = byName.computeIfAbsent(name, key -> new Named(name, row, canonical.isPresent()));
    byRaw.put(raw, named);
    return named;
  }

  private List<Named> named() {
    return byName.values().stream().filter(named -> !named.name.isEmpty()).toList();
  }

  /** How many organizations are named. */
  int size() {
    return named().size();
  }

  /** Pairs that may be one organization, in the order in which they first stand. */
  List<AlikePair> alike() {
    List<Named> names =
        named().stream()
            .sorted(Comparator.comparingInt((Named named) -> named.row).thenComparing(n -> n.name))
            .toList();
    return (names.size() <= MOST_COMPARED ? compared(names) : folded(names))
        // Two that the roster lists are two.
        .filter(pair -> !(pair.get(0).listed && pair.get(1).listed))
        .map(pair -> pair(pair.get(0), pair.get(1)))
        .toList();
  }

  private static Stream<List<Named>> compared(List<Named> names) {
    List<List<String>> words = names.stream().map(named -> AlikeNames.words(named.name)).toList();
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(0, i)
                    .filter(j -> AlikeNames.alike(words.get(j), words.get(i)))
                    .mapToObj(j -> List.of(names.get(j), names.get(i))));
  }

  private static Stream<List<Named>> folded(List<Named> names) {
    Map<String, Named> first = new HashMap<>();
    List<List<Named>> pairs = new ArrayList<>();
    for (Named named : names) {
      @Nullable Named same = first.putIfAbsent(Folding.foldAccents(named.name), named);
      if (same != null) {
        pairs.add(List.of(same, named));
      }
    }
    return pairs.stream();
  }

  private static AlikePair pair(Named one, Named other) {
    return new AlikePair(one.name, one.row, one.count, other.name, other.row, other.count);
  }

  /** Warns of names that may be one, by row: what they are is for whoever holds the export. */
  void report(FilePlaces places, int column, Diagnostics diagnostics) {
    for (AlikePair pair : alike()) {
      diagnostics.add(
          Code.ORGANIZATION_VARIANTS,
          places.at(pair.otherRow(), column),
          Integer.toString(pair.row()),
          Integer.toString(pair.otherRow()));
    }
    List<Named> unlisted = named().stream().filter(named -> !named.listed).toList();
    if (!roster.entries().isEmpty() && !unlisted.isEmpty()) {
      diagnostics.add(
          Code.ROSTER_UNLISTED,
          places.at(unlisted.get(0).row, column),
          Integer.toString(unlisted.size()),
          Shown.rows(unlisted.stream().map(named -> named.row).toList()));
    }
  }
}
