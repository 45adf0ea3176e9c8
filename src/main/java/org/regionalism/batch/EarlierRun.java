package org.regionalism.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.regionalism.assessment.Assessor;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.CommonGround;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.WaveResult;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.mapping.InstructionFiles;
import org.regionalism.notation.NodeReader;
import org.regionalism.report.json.EarlierReader;
import org.regionalism.response.Reading;
import org.regionalism.response.Respondent;
import org.regionalism.response.WaveNames;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.Tallies;

/** The earlier run that this one is compared with, and this run's counts over what both asked. */
final class EarlierRun {

  private final String path;
  private final EarlierWave wave;
  private final CommonGround ground;
  private final WaveNames names;
  private final Tallies all;
  private final Tallies shared;

  private EarlierRun(String path, EarlierWave wave, Rubric rubric, Tallies all) {
    this.path = path;
    this.wave = wave;
    this.ground = CommonGround.of(rubric, wave);
    this.names = new WaveNames(rubric);
    this.all = all;
    this.shared = ground.isWhole() ? all : new Tallies(new ScoringPlan(rubric, ground.items()));
  }

  /**
   * Reads the earlier run, if there is one.
   *
   * @param request what is scored, and since when
   * @param all the counts of this run
   * @return the run
   * @throws RefusedException where it cannot be read, or cannot be compared
   */
  static Optional<EarlierRun> of(ScoreRequest request, Tallies all) throws RefusedException {
    if (request.since().isEmpty()) {
      return Optional.empty();
    }
    String path = request.since().get();
    byte[] bytes = InstructionFiles.bytes(path, NodeReader.MAX_JSON_BYTES);
    Rubric rubric = request.rubric().rubric();
    EarlierWave wave =
        new EarlierReader(rubric, Sha256.of(request.rubric().bytes()), request.settings())
            .read(path, String.valueOf(Path.of(path).getFileName()), Sha256.of(bytes), bytes);
    return Optional.of(new EarlierRun(path, wave, rubric, all));
  }

  /** Counts a response of this run. */
  Consumer<Respondent> counting() {
    return shared == all ? all : all.andThen(shared);
  }

  /** Reports why this run cannot be compared with the earlier one, after its waves are known. */
  void check(List<WaveResult> waves, List<Reading> readings, Diagnostics diagnostics) {
    Location place = Location.of(path);
    List<WaveResult> surveyed = waves.stream().filter(WaveResult::isSurvey).toList();
    if (surveyed.isEmpty()) {
      diagnostics.add(Code.SINCE_NOTHING_NOW, place);
      return;
    }
    checkNames(waves, place, diagnostics);
    if (wave.unit() == Unit.ORGANIZATION && surveyed.get(0).unit() == Unit.RESPONDENT) {
      diagnostics.add(Code.SINCE_FEW_ORGANIZATIONS, place);
    }
    readings.stream()
        .map(Reading::summary)
        .filter(input -> wave.exports().contains(input.sha256()))
        .forEach(input -> diagnostics.add(Code.SINCE_SAME_EXPORT, place, input.file()));
    checkConsortium(readings, diagnostics);
  }

  /** A wave that goes on from itself has not moved. */
  private void checkNames(List<WaveResult> waves, Location place, Diagnostics diagnostics) {
    String then = wave.wave();
    if (then.equals(Respondent.ONLY_WAVE)) {
      return;
    }
    for (WaveResult now : waves) {
      if (now.wave().equals(then)) {
        diagnostics.add(Code.SINCE_WAVE_TWICE, place, then);
      } else if (names.areOne(then, now.wave())) {
        diagnostics.add(Code.SINCE_WAVE_ALIKE, place, then, now.wave());
      }
    }
  }

  /** Names that differ in case, accents or blanks alone are one. */
  private void checkConsortium(List<Reading> readings, Diagnostics diagnostics) {
    List<String> now =
        readings.stream().flatMap(reading -> reading.consortia().keySet().stream()).toList();
    wave.consortium()
        .filter(then -> now.stream().map(Folding::fold).noneMatch(Folding.fold(then)::equals))
        .filter(then -> !now.isEmpty())
        .ifPresent(
            then -> diagnostics.add(Code.CONSORTIUM_OTHER, Location.of(path), then, now.get(0)));
  }

  /** What has moved from the earlier run to this run's first surveyed wave. */
  Optional<Change> change(Assessor assessor, List<WaveResult> waves) {
    return waves.stream()
        .filter(WaveResult::isSurvey)
        .findFirst()
        .flatMap(first -> assessor.since(wave, ground, shared, first));
  }
}
