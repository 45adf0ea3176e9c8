package org.regionalism.privacy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.NamedOrganization;
import org.regionalism.assessment.Naming;
import org.regionalism.assessment.ShownSet;
import org.regionalism.assessment.WaveResult;

/**
 * Decides which organizations may be named beside where they stand on the whole: those with enough
 * people who do not all come to the same, as long as no other organization can be worked out. As
 * many as possible: the smallest stay unnamed first, and conveners last.
 */
final class NamingDisclosure {

  private final int k;
  private final LeftOver leftOver;
  private final ShownGroups groups;
  private final Set<String> unnamed;
  private final ConvenerDisclosure conveners;

  /** Conveners, whose names are asked for above all. */
  private final Set<String> last = new TreeSet<>();

  NamingDisclosure(int k, WaveResult wave, ShownGroups groups) {
    this(k, wave, groups, Set.of());
  }

  /**
   * Decides where some are not named in any case.
   *
   * @param unnamed the names of those
   */
  NamingDisclosure(int k, WaveResult wave, ShownGroups groups, Set<String> unnamed) {
    this.k = k;
    this.unnamed = unnamed;
    this.leftOver = LeftOver.of(k, wave);
    this.groups = groups;
    this.conveners = new ConvenerDisclosure(k, leftOver, groups);
  }

  /**
   * Decides.
   *
   * @param overall the whole, as it is shown; where it is not, nobody is named
   */
  Naming disclose(Naming naming, Measure overall) {
    if (overall.index() instanceof Figure.Missing) {
      return new Naming(List.of(), List.of());
    }
    List<NamedOrganization> all = naming.organizations();
    naming.conveners().forEach(gap -> last.add(gap.value()));
    Set<String> named = new TreeSet<>();
    for (NamedOrganization one : all) {
      if (!one.name().isEmpty()
          && people(one) >= k
          && one.varies()
          && !unnamed.contains(one.name())) {
        named.add(one.name());
      }
    }
    Optional<String> next = next(all, named);
    while (next.isPresent()) {
      named.remove(next.get());
      next = next(all, named);
    }
    return new Naming(
        all.stream()
            .filter(one -> named.contains(one.name()))
            .map(one -> new NamedOrganization(one.name(), one.n(), one.index(), true, Map.of()))
            .toList(),
        naming.conveners().stream()
            .filter(gap -> named.contains(gap.value()))
            .map(conveners::shown)
            .toList());
  }

  private static long people(NamedOrganization organization) {
    return Math.round(organization.n().number().orElse(0));
  }

  /** The smallest named organization of the first set of which too little is left. */
  private Optional<String> next(List<NamedOrganization> all, Set<String> named) {
    Set<ShownSet> sets = new TreeSet<>();
    all.forEach(one -> sets.addAll(one.sets().keySet()));
    for (ShownSet set : sets) {
      List<NamedOrganization> members = members(all, List.of(set));
      Map<String, Long> left = left(all, named, List.of(set));
      boolean enough =
          set.equals(ShownSet.WHOLE)
              ? leftOver.isEnoughOfTheWhole(left)
              : leftOver.isEnough(set, members.size(), left);
      Optional<String> found = enough ? Optional.empty() : smallest(members, named);
      if (found.isPresent()) {
        return found;
      }
    }
    for (String domain : groups.domains()) {
      for (List<ShownSet> hidden : groups.hidden(sets, domain).values()) {
        Optional<String> found =
            leftOver.isEnoughTogether(left(all, named, hidden))
                ? Optional.empty()
                : smallest(members(all, hidden), named);
        if (found.isPresent()) {
          return found;
        }
      }
      for (List<List<ShownSet>> parts : groups.parts(sets, domain)) {
        Map<List<ShownSet>, SortedMap<String, Long>> left = new LinkedHashMap<>();
        parts.forEach(part -> left.put(part, left(all, named, part)));
        if (!leftOver.isEnoughByGroups(left)) {
          return smallest(all, named);
        }
      }
    }
    return Optional.empty();
  }

  /** How many people of each unnamed organization are in these sets. */
  private static SortedMap<String, Long> left(
      List<NamedOrganization> all, Set<String> named, List<ShownSet> sets) {
    SortedMap<String, Long> left = new TreeMap<>();
    for (NamedOrganization one : members(all, sets)) {
      if (!named.contains(one.name())) {
        left.put(one.name(), sets.stream().mapToLong(one::in).sum());
      }
    }
    return left;
  }

  private Optional<String> smallest(List<NamedOrganization> members, Set<String> named) {
    return members.stream()
        .filter(one -> named.contains(one.name()))
        .min(
            Comparator.comparing((NamedOrganization one) -> last.contains(one.name()))
                .thenComparing(NamingDisclosure::people)
                .thenComparing(NamedOrganization::name))
        .map(NamedOrganization::name);
  }

  private static List<NamedOrganization> members(List<NamedOrganization> all, List<ShownSet> sets) {
    return all.stream().filter(one -> sets.stream().anyMatch(set -> one.in(set) > 0)).toList();
  }
}
