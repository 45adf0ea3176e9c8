package org.regionalism.privacy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.regionalism.assessment.Bounds;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Turnout;
import org.regionalism.assessment.WaveResult;

/**
 * Decides what may be shown of who answered. A sector is shown only where at least as many people
 * answered for it as a group must have, from two organizations or more, and where no table of
 * groups hides it; so neither a single organization's silence nor the size of a hidden group can be
 * read off, nor worked out from the sectors that are shown.
 */
final class CoverageDisclosure {

  private static final String SECTOR = "sector";

  private final int k;
  private final WaveResult wave;

  /** Takes the wave as it is shown. */
  CoverageDisclosure(int k, WaveResult wave) {
    this.k = k;
    this.wave = wave;
  }

  Coverage disclose(Coverage coverage) {
    int people = coverage.organizations().people();
    boolean shown = people == 0 || people >= k;
    int others = wave.respondents() - people;
    boolean peopleShown = shown && (others == 0 || others >= k);
    Set<String> hidden =
        shown ? hidden(coverage.bySector()) : new TreeSet<>(coverage.bySector().keySet());
    Map<String, Turnout> bySector = new LinkedHashMap<>();
    coverage
        .bySector()
        .forEach(
            (sector, turnout) -> bySector.put(sector, turnout.disclosed(!hidden.contains(sector))));
    return new Coverage(
        coverage.organizations().disclosed(shown),
        coverage.people().map(turnout -> turnout.disclosed(peopleShown)),
        bySector,
        coverage.others(),
        Optional.of(Bounds.of(wave, coverage.organizations().invited() + coverage.others())),
        coverage.silent());
  }

  private Set<String> hidden(Map<String, Turnout> sectors) {
    Set<String> hiddenGroups =
        wave.groups().stream()
            .filter(group -> group.attribute().equals(SECTOR))
            .filter(group -> group.n() instanceof Figure.Missing)
            .map(GroupResult::value)
            .collect(Collectors.toSet());
    Set<String> hidden = new TreeSet<>();
    sectors.forEach(
        (sector, turnout) -> {
          if (hiddenGroups.contains(sector) || isTelling(turnout)) {
            hidden.add(sector);
          }
        });
    List<String> fewestFirst =
        sectors.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Turnout> entry) -> entry.getValue().people())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    for (String next : fewestFirst) {
      if (isSafe(sectors, hidden)) {
        break;
      }
      hidden.add(next);
    }
    return hidden;
  }

  /** A few people, a single organization, or all of a few that kept silent. */
  private boolean isTelling(Turnout turnout) {
    double answered = turnout.answered().number().orElse(0);
    return answered == 0 ? turnout.invited() < k : answered == 1 || turnout.people() < k;
  }

  /** Whether what is hidden together could be divided in more ways than one. */
  private boolean isSafe(Map<String, Turnout> sectors, Set<String> hidden) {
    int people = 0;
    long invited = 0;
    double answered = 0;
    for (Map.Entry<String, Turnout> sector : sectors.entrySet()) {
      if (hidden.contains(sector.getKey())) {
        people += sector.getValue().people();
        invited += sector.getValue().invited();
        answered += sector.getValue().answered().number().orElse(0);
      }
    }
    return hidden.isEmpty()
        || (hidden.size() > 1 && people >= k && answered > 0 && answered < invited);
  }
}
