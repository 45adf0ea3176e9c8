package org.regionalism.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.Crossed;
import org.regionalism.assessment.Crossed.Cell;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.WaveResult;
import org.regionalism.privacy.People.Part;
import org.regionalism.rubric.Unit;

/** Describes what is shown of one question in several waves, and what it moved by between them. */
final class StepsMaker {

  private final Map<String, WaveResult> raw;
  private final Map<String, WaveResult> shown;
  private final String question;
  private final List<Change> changes;
  private final Map<String, WaveRows> waves = new HashMap<>();

  /**
   * Describes.
   *
   * @param raw the waves as they are, by their names
   * @param shown the waves as they are shown, by their names
   * @param question the question's key
   * @param changes changes between these waves; no wave is in two in which people are compared with
   *     themselves
   */
  StepsMaker(
      Map<String, WaveResult> raw,
      Map<String, WaveResult> shown,
      String question,
      List<Change> changes) {
    this.raw = raw;
    this.shown = shown;
    this.question = question;
    this.changes = changes;
  }

  /** Whether people are compared with themselves. */
  static boolean isByPeople(Change change) {
    return change.method() == ChangeMethod.RESPONDENTS_PAIRED;
  }

  /**
   * Describes what the question moved by.
   *
   * @param name what tells the step from other figures
   */
  Step step(Change change, String name) {
    WaveRows after = rows(change.to());
    Optional<WaveRows> before =
        change.ground().since().isPresent() ? Optional.empty() : Optional.of(rows(change.from()));
    return new Step(
        name,
        isByPeople(change),
        before,
        before.map(wave -> weights(change, wave, after)).orElse(List.of()),
        after,
        weights(change, after, before.orElse(after)));
  }

  private WaveRows rows(String name) {
    return waves.computeIfAbsent(
        name,
        any -> {
          WaveResult wave = get(raw, name);
          Crossed crossed = wave.crossed();
          int place = crossed.questions().indexOf(question);
          People people = People.of(crossed, place, paired(name));
          return new WaveRows(
              name,
              new RowsMaker(wave, get(shown, name), question, people, new HashMap<>()).scores());
        });
  }

  private static WaveResult get(Map<String, WaveResult> waves, String name) {
    return Objects.requireNonNull(waves.get(name), name);
  }

  /** Those of a wave who are compared with themselves in another one. */
  private List<Cell> paired(String wave) {
    for (Change change : changes) {
      if (isByPeople(change) && change.wavesHere().contains(wave)) {
        return change.to().equals(wave)
            ? change.ground().pairing().after()
            : change.ground().pairing().before();
      }
    }
    return List.of();
  }

  /** The weights of a wave's people in a change that is between it and another one. */
  private List<BigFraction> weights(Change change, WaveRows wave, WaveRows other) {
    People people = wave.rows().people();
    return switch (change.method()) {
      case ORGANIZATIONS_PAIRED -> {
        Set<String> both = names(wave);
        both.retainAll(names(other));
        yield people.meanOfOrganizations(part -> both.contains(part.organization()));
      }
      case RESPONDENTS_PAIRED -> people.mean(Part::paired);
      case UNPAIRED -> {
        Predicate<Part> anyone = part -> true;
        yield areOrganizations(change) ? people.meanOfOrganizations(anyone) : people.mean(anyone);
      }
    };
  }

  private static Set<String> names(WaveRows wave) {
    Set<String> names = new TreeSet<>();
    wave.parts().forEach(part -> names.add(part.organization()));
    names.remove("");
    return names;
  }

  /** Where either wave counts people, both do. */
  private boolean areOrganizations(Change change) {
    Unit earlier =
        change
            .ground()
            .since()
            .map(EarlierWave::unit)
            .orElseGet(() -> get(raw, change.from()).unit());
    return earlier == Unit.ORGANIZATION && get(raw, change.to()).unit() == Unit.ORGANIZATION;
  }
}
