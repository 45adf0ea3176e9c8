package org.regionalism.privacy;

import java.util.List;
import java.util.Optional;
import org.regionalism.Responses;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Assessor;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.Changes;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.Calendar;
import org.regionalism.response.LedgerSummary;
import org.regionalism.response.Ratings;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.Tallies;

/**
 * Waves of one consortium with their changes.
 *
 * @param rubric the rubric
 * @param waves the waves as they are
 * @param changes the changes as they are
 */
public record SeveralWaves(Rubric rubric, List<WaveResult> waves, List<Change> changes) {

  public static SeveralWaves of(Rubric rubric, Responses responses, Unit unit, String... names) {
    return of(rubric, responses, unit, false, names);
  }

  /** The same, with the organizations of the last wave by their names. */
  static SeveralWaves named(Rubric rubric, Responses responses, Unit unit, String... names) {
    return of(rubric, responses, unit, true, names);
  }

  private static SeveralWaves of(
      Rubric rubric, Responses responses, Unit unit, boolean named, String... names) {
    Tallies tallies = responses.tallies();
    Assessor assessor = new Assessor(rubric, Responses.settings(unit));
    List<WaveResult> waves =
        assessor.assess(tallies, new Ratings(), List.of(names), new Calendar());
    List<WaveResult> all = named ? assessor.named(tallies, waves, List.of()) : waves;
    return new SeveralWaves(rubric, all, Changes.of(assessor, tallies, all));
  }

  /** As they are shown, each wave by itself. */
  List<WaveResult> shownAlone() {
    return waves.stream().map(wave -> Disclosure.wave(rubric, wave, 5)).toList();
  }

  /** As they would be shown by the rules for each wave and each movement alone. */
  public Assessment byRulesAlone() {
    List<WaveResult> shown = shownAlone();
    ChangeDisclosure disclosure = new ChangeDisclosure(rubric, 5, waves, shown);
    return assessment(shown, changes.stream().map(disclosure::decided).toList());
  }

  /** As they are shown. */
  public Assessment shown() {
    return Disclosure.of(assessment(waves, changes)).assessment();
  }

  private Assessment assessment(List<WaveResult> ofThese, List<Change> moved) {
    return new Assessment(
        "Lantern Coast",
        rubric,
        "0",
        Responses.settings(Unit.ORGANIZATION),
        Optional.empty(),
        List.of(),
        new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0, 0),
        ofThese,
        moved,
        List.of());
  }
}
