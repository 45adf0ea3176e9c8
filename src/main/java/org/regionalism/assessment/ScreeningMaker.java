package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.regionalism.response.Screen;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.Sample;
import org.regionalism.tally.GroupTally;
import org.regionalism.tally.PositionSums;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.ScreenTally;
import org.regionalism.tally.WaveTally;

/** Counts the flagged of a wave, and finds the index of the whole without them. */
final class ScreeningMaker {

  /** The whole is the one question of which the flagged are added up. */
  private static final int WHOLE = 0;

  private final ScoringPlan plan;
  private final WaveTally tally;
  private final ScreenTally screens;
  private final Unit unit;
  private final SortedMap<String, PositionSums> others = new TreeMap<>();

  ScreeningMaker(
      ScoringPlan plan, WaveTally tally, SortedMap<String, GroupTally> organizations, Unit unit) {
    this.plan = plan;
    this.tally = tally;
    this.screens = tally.screens();
    this.unit = unit;
    SortedMap<String, PositionSums> flagged = screens.organizations();
    organizations.forEach(
        (name, everybody) -> {
          PositionSums all = everybody.sums().ofQuestion(plan.overallQuestion());
          PositionSums left = flagged.containsKey(name) ? all.less(flagged.get(name)) : all;
          if (left.count(WHOLE) > 0) {
            others.put(name, left);
          }
        });
  }

  Screening make() {
    Map<Screen, Figure> counts = new LinkedHashMap<>();
    for (Screen screen : Screen.values()) {
      counts.put(screen, count(screen));
    }
    if (screens.all().isTooMany()) {
      Figure none = Figure.missing(Reason.TOO_MANY);
      return new Screening(counts, none, none, Screening.Apart.NOBODY);
    }
    Sample left = Units.sample(unit, others.values(), WHOLE);
    Figure index =
        left.count() == 0 ? Figure.missing(Reason.NO_ANSWERS) : Figure.of(100 * left.mean());
    return new Screening(counts, Figure.count(screens.flagged()), index, apart());
  }

  private Figure count(Screen screen) {
    if (!screens.all().isLookedFor(screen)) {
      return Figure.missing(Reason.NOT_LOOKED_FOR);
    }
    return screens.all().isTooMany(screen)
        ? Figure.missing(Reason.TOO_MANY)
        : Figure.count(screens.flagged(screen));
  }

  private Screening.Apart apart() {
    SortedMap<String, PositionSums> flagged = screens.organizations();
    List<Long> margins = new ArrayList<>();
    for (int a = 0; a < plan.groups().size(); a++) {
      long partly = 0;
      long unflagged = 0;
      SortedMap<String, GroupTally> groups = tally.groups(a);
      for (Map.Entry<String, Long> group : screens.groups(a).entrySet()) {
        long all = scored(groups, group.getKey());
        partly += all == group.getValue() ? 0 : group.getValue();
        unflagged += all - group.getValue();
      }
      margins.add(partly);
      margins.add(unflagged);
    }
    return new Screening.Apart(
        people(flagged),
        flagged.size(),
        people(others),
        others.size(),
        margins,
        vary(flagged),
        vary(others));
  }

  private long scored(SortedMap<String, GroupTally> groups, String value) {
    GroupTally group = groups.get(value);
    return group == null ? 0 : group.scored(plan.overallQuestion());
  }

  private static boolean vary(SortedMap<String, PositionSums> organizations) {
    return Units.sample(Unit.RESPONDENT, organizations.values(), WHOLE).variance() > 0;
  }

  private static long people(SortedMap<String, PositionSums> organizations) {
    return organizations.values().stream().mapToLong(sums -> sums.count(WHOLE)).sum();
  }
}
