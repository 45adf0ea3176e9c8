package org.regionalism.assessment;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.rubric.Crosswalk;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.ScoringRules;
import org.regionalism.rubric.Shift;

/**
 * What an earlier run asked and scored as this one does. Of the earlier run only figures are known,
 * so that a dimension can be compared where all of its items of then mean the same now; what came
 * in since is then left out of this run's side. A composite can be compared where all of its parts
 * can.
 */
public final class CommonGround {

  private final Rubric rubric;
  private final ScoringRules before;
  private final Set<String> items = new LinkedHashSet<>();
  private final Set<String> dimensions = new HashSet<>();

  /**
   * Finds it.
   *
   * @param rubric the rubric of this run
   * @param earlier the earlier run
   */
  public CommonGround(Rubric rubric, EarlierWave earlier) {
    this.rubric = rubric;
    this.before = earlier.rules();
    for (Dimension dimension : rubric.dimensions()) {
      Optional.ofNullable(before.dimensions().get(dimension.id()))
          .filter(then -> then.direction() == dimension.direction())
          .ifPresent(then -> compare(dimension, then, earlier.crosswalk()));
    }
  }

  private void compare(Dimension dimension, ScoringRules.OfDimension then, Crosswalk crosswalk) {
    Set<String> found = new HashSet<>();
    Set<String> shared = new LinkedHashSet<>();
    for (Item item : dimension.items()) {
      crosswalk
          .before(item.id())
          .filter(id -> same(item, Optional.ofNullable(then.items().get(id))))
          .ifPresent(
              id -> {
                found.add(id);
                shared.add(item.id());
              });
    }
    boolean neededAlike =
        needed(before.minAnswered(), found.size()) == needed(rubric.minAnswered(), shared.size());
    if (found.equals(then.items().keySet()) && neededAlike) {
      dimensions.add(dimension.id());
      items.addAll(shared);
    }
  }

  private static boolean same(Item item, Optional<ScoringRules.OfItem> then) {
    return then.equals(Optional.of(new ScoringRules.OfItem(item.keying(), item.weight())));
  }

  private static int needed(double minAnswered, int items) {
    return Math.max(1, (int) Math.ceil(minAnswered * items - 1e-9));
  }

  /**
   * Returns the items that are compared.
   *
   * @return ids of this run's rubric, in its order; none where nothing can be compared
   */
  public Set<String> items() {
    return new LinkedHashSet<>(items);
  }

  /**
   * Tells whether every item of this run's rubric is compared.
   *
   * @return true if figures of this run can be compared as they are
   */
  public boolean isWhole() {
    return items.size() == rubric.items().size();
  }

  boolean has(Dimension dimension) {
    return dimensions.contains(dimension.id());
  }

  boolean has(Shift shift) {
    return has(shift.from())
        && has(shift.to())
        && new ScoringRules.OfShift(shift.from().id(), shift.to().id())
            .equals(before.shifts().get(shift.id()));
  }

  boolean has(Domain domain) {
    List<String> parts = domain.dimensions().stream().map(Dimension::id).toList();
    return domain.dimensions().stream().allMatch(this::has)
        && Optional.ofNullable(before.domains().get(domain.id()))
            .filter(then -> Set.copyOf(then.dimensions()).equals(Set.copyOf(parts)))
            .isPresent();
  }

  boolean hasOverall() {
    Map<String, ScoringRules.OfDomain> now = ScoringRules.of(rubric).domains();
    return rubric.domains().stream().allMatch(this::has)
        && now.keySet().equals(before.domains().keySet())
        && now.entrySet().stream()
            .allMatch(
                domain ->
                    Optional.ofNullable(before.domains().get(domain.getKey()))
                        .filter(then -> then.weight() == domain.getValue().weight())
                        .isPresent());
  }
}
