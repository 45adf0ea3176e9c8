package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.WaveResult;

/**
 * Attacks what is shown of several waves together with what is shown of how they moved, question by
 * question, and finds the movements that make known what must not be: where a few people or an
 * organization stand, or what they moved by. Each wave by itself tells nothing of the kind, and so
 * only movements are to blame; of several, the later ones stay.
 *
 * <p>Waves that follow each other are taken together as long as they have no more atoms than one
 * wave may have, and no people are compared with themselves twice, as it is not known who is in
 * both pairs. Otherwise each two are taken by themselves; and where two have too many atoms, or it
 * cannot be decided, the rules for single movements are all there is.
 */
final class ChangeAudit {

  /** So many atoms all waves that are taken together may have. */
  static final int MOST_ATOMS = 2000;

  private final int k;
  private final Map<String, WaveResult> waves = new HashMap<>();
  private final Map<String, WaveResult> shown = new HashMap<>();
  private final Map<List<Step>, Boolean> known = new ConcurrentHashMap<>();

  /**
   * Makes an audit.
   *
   * @param k the smallest set of people of which anything may be known
   * @param waves the waves as they are
   * @param shown the waves as they are shown
   */
  ChangeAudit(int k, List<WaveResult> waves, List<WaveResult> shown) {
    this.k = Math.min(k, AuditedWave.MOST_PEOPLE);
    waves.forEach(wave -> this.waves.put(wave.wave(), wave));
    shown.forEach(wave -> this.shown.put(wave.wave(), wave));
  }

  /**
   * Finds movements that have to be withheld.
   *
   * @param changes the changes of these waves, in order
   * @param decided the same, as they would be shown
   * @return for each, the keys of the questions in which what moved tells too much
   */
  List<Set<String>> telling(List<Change> changes, List<Change> decided) {
    List<Set<String>> telling = new ArrayList<>();
    List<Set<String>> moved = decided.stream().map(MovedQuestions::shown).toList();
    moved.forEach(any -> telling.add(new TreeSet<>()));
    for (List<Integer> chain : chains(changes)) {
      Set<String> questions = new TreeSet<>();
      chain.forEach(place -> questions.addAll(moved.get(place)));
      // Questions are attacked apart from each other, and so beside each other.
      Map<String, List<Integer>> found =
          questions.parallelStream()
              .collect(
                  Collectors.toMap(
                      Function.identity(), question -> telling(question, chain, changes, moved)));
      found.forEach(
          (question, places) -> places.forEach(place -> telling.get(place).add(question)));
    }
    return telling;
  }

  /** Of which of these changes a question tells too much. */
  private List<Integer> telling(
      String question, List<Integer> chain, List<Change> changes, List<Set<String>> moved) {
    List<Change> together = chain.stream().map(changes::get).toList();
    StepsMaker maker = new StepsMaker(waves, shown, question, together);
    List<Integer> telling = new ArrayList<>();
    List<Step> kept = new ArrayList<>();
    for (int i = chain.size() - 1; i >= 0; i--) {
      int place = chain.get(i);
      if (moved.get(place).contains(question)) {
        Step step = maker.step(changes.get(place), "step " + place);
        if (tells(step, kept)) {
          telling.add(place);
        } else {
          kept.add(step);
        }
      }
    }
    return telling;
  }

  private boolean tells(Step step, List<Step> kept) {
    List<Step> all = new ArrayList<>(kept);
    all.add(step);
    return known.computeIfAbsent(all, any -> step.tells(kept, k));
  }

  /** Places of changes, together those that are attacked together. */
  private List<List<Integer>> chains(List<Change> changes) {
    List<List<Integer>> chains = new ArrayList<>();
    List<Integer> chain = new ArrayList<>();
    for (int place = 0; place < changes.size(); place++) {
      Change change = changes.get(place);
      List<Change> before = chain.stream().map(changes::get).toList();
      boolean twice =
          StepsMaker.isByPeople(change)
              && before.stream()
                  .skip(Math.max(0, before.size() - 1))
                  .anyMatch(StepsMaker::isByPeople);
      if (twice || !areFewEnough(Stream.concat(before.stream(), Stream.of(change)))) {
        chain = new ArrayList<>();
      }
      if (areFewEnough(Stream.of(change))) {
        if (chain.isEmpty()) {
          chains.add(chain);
        }
        chain.add(place);
      }
    }
    return chains;
  }

  private boolean areFewEnough(Stream<Change> changes) {
    Set<String> names = new LinkedHashSet<>();
    changes.forEach(change -> names.addAll(change.wavesHere()));
    List<WaveResult> together =
        names.stream().flatMap(name -> Optional.ofNullable(waves.get(name)).stream()).toList();
    return together.stream().noneMatch(wave -> wave.crossed().tooMany())
        && together.stream().mapToInt(wave -> wave.crossed().cells().size()).sum() <= MOST_ATOMS;
  }
}
