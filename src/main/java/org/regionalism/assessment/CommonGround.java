package org.regionalism.assessment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The compared items of each dimension that can be compared, by its id. */
  private final Map<String, Set<String>> dimensions;

  private CommonGround(Rubric rubric, ScoringRules before, Map<String, Set<String>> dimensions) {
    this.rubric = rubric;
    this.before = before;
    this.dimensions = dimensions;
  }

  /**
   * Finds it.
   *
   * @param rubric the rubric of this run
   * @param earlier the earlier run
   * @return what both asked alike
   */
  public static CommonGround of(Rubric rubric, EarlierWave earlier) {
    Map<String, Set<String>> dimensions = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      Optional.ofNullable(earlier.rules().dimensions().get(dimension.id()))
          .filter(then -> then.direction() == dimension.direction())
          .flatMap(then -> shared(rubric, dimension, then, earlier))
          .ifPresent(items -> dimensions.put(dimension.id(), items));
    }
    return new CommonGround(rubric, earlier.rules(), dimensions);
  }

  /** The items of a dimension that both asked, if the earlier run asked no others. */
  private static Optional<Set<String>> shared(
      Rubric rubric, Dimension dimension, ScoringRules.OfDimension then, EarlierWave earlier) {
    Set<String> asked = new HashSet<>(then.items().keySet());
    asked.removeAll(earlier.unasked());
    Set<String> shared = new LinkedHashSet<>();
    for (Item item : dimension.items()) {
      earlier
          .crosswalk()
          .before(item.id())
          .filter(id -> same(item, Optional.ofNullable(then.items().get(id))))
          .filter(asked::remove)
          .ifPresent(id -> shared.add(item.id()));
    }
    boolean neededAlike =
        needed(earlier.rules().minAnswered(), then.items().size())
            == needed(rubric.minAnswered(), shared.size());
    return asked.isEmpty() && !shared.isEmpty() && neededAlike
        ? Optional.of(shared)
        : Optional.empty();
  }

  /** The same without dimensions of which this run did not ask every item that is compared. */
  CommonGround within(Set<String> asked) {
    Map<String, Set<String>> kept = new LinkedHashMap<>(dimensions);
    kept.values().removeIf(items -> !asked.containsAll(items));
    return new CommonGround(rubric, before, kept);
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
    Set<String> items = new LinkedHashSet<>();
    dimensions.values().forEach(items::addAll);
    return items;
  }

  /**
   * Tells whether every item of this run's rubric is compared.
   *
   * @return true if figures of this run can be compared as they are
   */
  public boolean isWhole() {
    return items().size() == rubric.items().size();
  }

  boolean has(Dimension dimension) {
    return dimensions.containsKey(dimension.id());
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
