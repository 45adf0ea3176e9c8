package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Organizations of another size than most of their group.
 *
 * <p>The mean over people weighs an organization by its size, the mean over organizations does not.
 * Where all but a few are of one size, a multiple of the one mean less the other leaves those few
 * alone: they would be solved for.
 */
public final class OddSizes {

  private OddSizes() {}

  /**
   * The people of an organization in a group.
   *
   * @param organization the organization's name
   * @param size how many of its people its mean is over
   * @param people how many of them are in the group
   */
  public record Portion(String organization, long size, long people) {}

  /**
   * Tells whether the mean over organizations tells of few.
   *
   * @param groups groups of each of which the mean over people is known, and of all together the
   *     mean over organizations; in each an organization stands once; looked at one by one, until
   *     there are enough that differ
   * @param minGroup the smallest set of people of which anything may be known
   * @return whether those of another size are of one organization, or are too few people
   */
  public static boolean tellOfFew(Iterable<? extends Iterable<Portion>> groups, int minGroup) {
    Set<String> odd = new HashSet<>();
    int portions = 0;
    long people = 0;
    for (Iterable<Portion> group : groups) {
      Map<Long, List<Portion>> bySize = new LinkedHashMap<>();
      for (Portion portion : group) {
        List<Portion> alike = bySize.computeIfAbsent(portion.size(), size -> new ArrayList<>());
        alike.add(portion);
        if (alike.size() == 1 && bySize.size() > 2 && areEnough(bySize.values(), minGroup)) {
          return false;
        }
      }
      int usual = bySize.values().stream().mapToInt(List::size).max().orElse(0);
      long most = 0;
      boolean found = false;
      for (List<Portion> alike : bySize.values()) {
        long members = people(alike);
        people += members;
        most = Math.max(most, members);
        if (alike.size() == usual && !found) {
          found = true;
        } else {
          portions += alike.size();
          alike.forEach(portion -> odd.add(portion.organization()));
        }
      }
      people -= most;
      if (portions > 1 && odd.size() > 1 && people >= minGroup) {
        return false;
      }
    }
    return portions == 1 || odd.size() == 1 || (people > 0 && people < minGroup);
  }

  /** Of three sizes, two are odd, whichever is usual; more of a group only adds to them. */
  private static boolean areEnough(Collection<List<Portion>> sizes, int minGroup) {
    long people = 0;
    long most = 0;
    for (List<Portion> alike : sizes) {
      long members = people(alike);
      people += members;
      most = Math.max(most, members);
    }
    return people - most >= minGroup;
  }

  private static long people(List<Portion> portions) {
    long people = 0;
    for (Portion portion : portions) {
      people += portion.people();
    }
    return people;
  }
}
