package org.regionalism.batch;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Assessor;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.Expectations;
import org.regionalism.assessment.Invited;
import org.regionalism.assessment.WaveResult;
import org.regionalism.assessment.WaveStep;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.privacy.Disclosed;
import org.regionalism.privacy.Disclosure;
import org.regionalism.response.Calendar;
import org.regionalism.response.ExportReader;
import org.regionalism.response.InputSummary;
import org.regionalism.response.LedgerSummary;
import org.regionalism.response.Progress;
import org.regionalism.response.Ratings;
import org.regionalism.response.Reading;
import org.regionalism.response.Respondent;
import org.regionalism.rubric.Rubric;
import org.regionalism.tally.Handover;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.Tallies;

/** Scores one consortium: reads its exports, tallies, assesses, and decides what may be shown. */
public final class Scoring {

  private final ScoreRequest request;
  private final InputStream standardInput;
  private final Progress progress;
  private final Consumer<Respondent> beside;
  private final Diagnostics diagnostics = new Diagnostics();

  private Scoring(
      ScoreRequest request,
      InputStream standardInput,
      Progress progress,
      Consumer<Respondent> beside) {
    this.request = request;
    this.standardInput = standardInput;
    this.progress = progress;
    this.beside = beside;
  }

  /**
   * Scores a consortium.
   *
   * @param request what is to be scored
   * @param standardInput what the path {@code -} reads
   * @return what may be shown
   * @throws RefusedException with everything that is wrong with its inputs
   */
  public static Disclosed score(ScoreRequest request, InputStream standardInput)
      throws RefusedException {
    return score(request, standardInput, Progress.NONE, response -> {});
  }

  /**
   * Scores a consortium, which may take long, and hands on its responses.
   *
   * @param request what is to be scored
   * @param standardInput what the path {@code -} reads
   * @param progress is told how far the reading has come
   * @param beside takes every response that counts
   * @return what may be shown
   * @throws RefusedException with everything that is wrong with its inputs
   */
  static Disclosed score(
      ScoreRequest request,
      InputStream standardInput,
      Progress progress,
      Consumer<Respondent> beside)
      throws RefusedException {
    return new Scoring(request, standardInput, progress, beside).run();
  }

  private Disclosed run() throws RefusedException {
    Rubric rubric = request.rubric().rubric();
    diagnostics.addAll(request.instructions().roster().remarks());
    String place =
        request.exports().stream().map(LabelledExport::path).collect(Collectors.joining(", "));
    Tallies tallies = new Tallies(new ScoringPlan(rubric));
    Optional<EarlierRun> earlier = earlier(tallies);
    Consumer<Respondent> counting =
        earlier.map(EarlierRun::counting).orElse(tallies).andThen(beside);
    WrittenBeside said = new WrittenBeside(request);
    Ratings ratings = new Ratings();
    List<Reading> readings = new ArrayList<>();
    ExportReader reader =
        new ExportReader(
            rubric,
            request.instructions(),
            request.reading(),
            request.settings().lenient(),
            diagnostics,
            progress);
    reader.keep(said.comments());
    reader.lookAhead(request.exports().stream().map(LabelledExport::source).toList());
    try (Handover tallying = new Handover(counting)) {
      for (LabelledExport export : request.exports()) {
        try {
          readings.add(reader.read(export.source(), standardInput, tallying, ratings));
        } catch (RefusedException refused) {
          diagnostics.addAll(refused.diagnostics());
        }
      }
    }
    reader.reportDuplicates(Location.of(place));
    if (readings.size() == request.exports().size() && readings.stream().allMatch(Reading::whole)) {
      List<Location> used =
          readings.stream().flatMap(reading -> reading.usedDeclarations().stream()).toList();
      request.instructions().map().reportUnused(used, diagnostics);
    }
    diagnostics.refuseErrors();
    Calendar calendar = new Calendar();
    readings.forEach(reading -> calendar.add(reading.calendar()));
    List<String> labels =
        request.exports().stream().flatMap(export -> export.label().stream()).distinct().toList();
    if (!labels.isEmpty() && tallies.waves().containsKey(Respondent.ONLY_WAVE)) {
      diagnostics.add(Code.WAVE_UNLABELLED, Location.of(place));
    }
    ratings.settle(tallies.waves().keySet(), rubric, place, diagnostics);
    Assessor assessor = new Assessor(rubric, request.settings());
    List<WaveResult> waves = assessor.assess(tallies, ratings, labels, calendar);
    refuseNobody(waves, readings, place);
    Disclosure.refuseSmallWaves(waves, request.settings().minGroup(), place, diagnostics);
    String consortium = consortium(readings, place);
    List<InputSummary> inputs = readings.stream().map(Reading::summary).toList();
    earlier.ifPresent(run -> run.check(waves, readings, diagnostics));
    said.comments().report(Location.of(place), diagnostics);
    diagnostics.refuseErrors();
    List<Change> changes = new ArrayList<>();
    earlier.flatMap(run -> run.change(assessor, waves)).ifPresent(changes::add);
    changes.addAll(changes(assessor, tallies, waves, place));
    Disclosed disclosed =
        Disclosure.of(
            new Assessment(
                consortium,
                rubric,
                Sha256.of(request.rubric().bytes()),
                request.settings(),
                request.date().or(() -> calendar.last().map(Object::toString)),
                inputs,
                readings.stream()
                    .map(Reading::ledger)
                    .reduce(new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0, 0), LedgerSummary::plus),
                request.permissions().nameOrganizations()
                    ? assessor.named(tallies, waves, request.instructions().roster().conveners())
                    : waves,
                changes,
                new Expectations(
                    request.targets(), coverage(assessor, tallies, waves), request.plan()),
                said.of(waves),
                diagnostics.toList()),
            said.organizations());
    return disclosed.remarking(FigureRemarks.of(disclosed.assessment(), place));
  }

  private List<Change> changes(
      Assessor assessor, Tallies tallies, List<WaveResult> waves, String place)
      throws RefusedException {
    List<WaveStep> steps = assessor.steps(tallies, waves);
    List<Set<String>> shared = steps.stream().flatMap(step -> step.shared().stream()).toList();
    Map<Set<String>, Tallies> again = Map.of();
    if (!shared.isEmpty() && SecondReading.isPossible(request)) {
      again = SecondReading.tally(request, shared, progress);
    } else if (!shared.isEmpty()) {
      diagnostics.add(Code.WAVES_STANDARD_INPUT, Location.of(place));
    }
    if (tallies.arePeopleTooMany() && !steps.isEmpty()) {
      diagnostics.add(Code.WAVES_TOO_MANY_PEOPLE, Location.of(place));
    }
    List<Change> changes = new ArrayList<>();
    for (WaveStep step : steps) {
      Optional<Tallies> counts =
          step.shared().isEmpty()
              ? Optional.of(tallies)
              : Optional.ofNullable(again.get(step.shared().get()));
      changes.add(assessor.change(step, counts));
    }
    return changes;
  }

  /** Its faults are shown with those of the exports. */
  private Optional<EarlierRun> earlier(Tallies tallies) {
    try {
      return EarlierRun.of(request, tallies);
    } catch (RefusedException refused) {
      diagnostics.addAll(refused.diagnostics());
      return Optional.empty();
    }
  }

  private void refuseNobody(List<WaveResult> waves, List<Reading> readings, String place) {
    if (waves.isEmpty()) {
      Map<String, Long> excluded = new TreeMap<>();
      readings.forEach(
          reading ->
              reading
                  .summary()
                  .excluded()
                  .forEach((reason, count) -> excluded.merge(reason, count, Long::sum)));
      diagnostics.add(
          Code.NO_RESPONDENTS,
          Location.of(place),
          excluded.entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey())
              .collect(Collectors.joining(", ")));
    }
  }

  private Optional<Coverage> coverage(Assessor assessor, Tallies tallies, List<WaveResult> waves) {
    List<Invited> invited =
        request.instructions().roster().entries().stream()
            .map(entry -> new Invited(entry.name(), entry.sector(), entry.invited()))
            .toList();
    return assessor
        .coverage(tallies, waves, invited)
        .map(coverage -> request.permissions().nameSilent() ? coverage : coverage.nameless());
  }

  /** The one that respondents name, else the first export's name. */
  private String consortium(List<Reading> readings, String place) {
    Map<String, Long> named = new TreeMap<>();
    readings.forEach(
        reading ->
            reading.consortia().forEach((name, count) -> named.merge(name, count, Long::sum)));
    if (named.size() > 1) {
      diagnostics.add(Code.CONSORTIA_SEVERAL, Location.of(place), Integer.toString(named.size()));
    }
    return named.size() == 1 ? named.keySet().iterator().next() : request.exports().get(0).stem();
  }
}
