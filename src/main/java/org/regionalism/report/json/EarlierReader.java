package org.regionalism.report.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.Settings;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.rubric.Crosswalk;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.ScoringRules;
import org.regionalism.rubric.ScoringRules.OfDimension;
import org.regionalism.rubric.Unit;

/** Reads the {@code assessment.json} of an earlier run, to compare this run with its last wave. */
public final class EarlierReader {

  private static final int LONGEST_NAME = 500;

  private final Rubric rubric;
  private final String rubricSha256;
  private final Settings settings;
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * Makes a reader.
   *
   * @param rubric the rubric of this run
   * @param rubricSha256 the hash of the rubric's file
   * @param settings what the person asks for in this run
   */
  public EarlierReader(Rubric rubric, String rubricSha256, Settings settings) {
    this.rubric = rubric;
    this.rubricSha256 = rubricSha256;
    this.settings = settings;
  }

  /**
   * Reads it.
   *
   * @param path the file as the user named it
   * @param name its name without its folder
   * @param sha256 its hash
   * @param bytes its bytes
   * @return its last surveyed wave
   * @throws RefusedException with all that is wrong with it, and all why it cannot be compared
   */
  public EarlierWave read(String path, String name, String sha256, byte[] bytes)
      throws RefusedException {
    FinishedAssessment finished = FinishedAssessment.open(path, bytes, diagnostics);
    checkSettings(finished.part("settings"));
    Fields scored = finished.part("rubric");
    Optional<Crosswalk> crosswalk = crosswalk(scored);
    ScoringRules rules = rules(scored);
    checkScales(rules, scored);
    Optional<EarlierWave> wave =
        lastSurvey(finished)
            .map(
                found ->
                    wave(
                        found,
                        name,
                        sha256,
                        scored,
                        rules,
                        crosswalk.orElseGet(() -> Crosswalk.unchanged("")),
                        finished));
    diagnostics.refuseErrors();
    return wave.orElseThrow();
  }

  private void checkSettings(Fields then) {
    String unit = then.requiredText("unit");
    if (!unit.isEmpty() && !unit.equals(settings.unit().word())) {
      diagnostics.add(Code.SINCE_UNIT, then.location("unit"), unit, settings.unit().word());
    }
    Optional<Integer> minGroup = then.integer("minGroup");
    if (minGroup.isEmpty()) {
      then.reportMissing("minGroup");
    } else if (minGroup.get() != settings.minGroup()) {
      diagnostics.add(
          Code.SINCE_MIN_GROUP,
          then.location("minGroup"),
          minGroup.get().toString(),
          Integer.toString(settings.minGroup()));
    }
  }

  private Optional<Crosswalk> crosswalk(Fields then) {
    String id = then.requiredText("id");
    String version = then.requiredText("version");
    Optional<Crosswalk> crosswalk = rubric.since(id, version);
    if (crosswalk.isEmpty() && !id.isEmpty() && !version.isEmpty()) {
      if (id.equals(rubric.id())) {
        diagnostics.add(Code.SINCE_VERSION, then.location("version"), version, rubric.version());
      } else {
        diagnostics.add(Code.SINCE_RUBRIC, then.location("id"), id, rubric.id(), version);
      }
    }
    return crosswalk;
  }

  /** The rules as the file says them; one that was written with this rubric need not say them. */
  private ScoringRules rules(Fields then) {
    ScoringRules ours = ScoringRules.of(rubric);
    if (then.text("sha256").equals(Optional.of(rubricSha256))) {
      return ours;
    }
    Optional<Node> node = then.node("scoring");
    if (node.isEmpty()) {
      then.reportMissing("scoring");
      return ours;
    }
    return new RulesJson(diagnostics).read(Fields.of(node.get(), "scoring", diagnostics));
  }

  private void checkScales(ScoringRules then, Fields scored) {
    Map<String, OfDimension> now = ScoringRules.of(rubric).dimensions();
    then.dimensions()
        .forEach(
            (id, dimension) ->
                Optional.ofNullable(now.get(id))
                    .filter(ours -> !ours.points().equals(dimension.points()))
                    .ifPresent(
                        ours ->
                            diagnostics.add(
                                Code.SINCE_SCALE,
                                scored.location("scoring"),
                                id,
                                dimension.points().toString(),
                                ours.points().toString())));
  }

  private Optional<Fields> lastSurvey(FinishedAssessment finished) {
    Optional<Fields> wave = finished.lastSurvey();
    if (wave.isEmpty()) {
      diagnostics.add(Code.SINCE_NO_SURVEY, finished.fields().location("waves"));
    }
    return wave;
  }

  private EarlierWave wave(
      Fields wave,
      String file,
      String sha256,
      Fields scored,
      ScoringRules rules,
      Crosswalk crosswalk,
      FinishedAssessment run) {
    String name = wave.requiredText("wave");
    if (name.length() > LONGEST_NAME) {
      diagnostics.add(
          Code.SINCE_FIGURE, wave.location("wave"), "wave", "a name of at most 500 characters");
    }
    String word = wave.requiredText("unit");
    if (!word.isEmpty()
        && !Set.of(Unit.ORGANIZATION.word(), Unit.RESPONDENT.word()).contains(word)) {
      diagnostics.add(
          Code.SINCE_FIGURE, wave.location("unit"), "unit", "organization or respondent");
    }
    Unit unit = word.equals(Unit.RESPONDENT.word()) ? Unit.RESPONDENT : Unit.ORGANIZATION;
    EarlierFigures figures = new EarlierFigures(unit, diagnostics);
    Map<String, OfDimension> scales = rules.dimensions();
    return new EarlierWave(
        file,
        sha256,
        scored.text("id").orElse(""),
        scored.text("version").orElse(""),
        rules,
        crosswalk,
        consortium(run.fields()),
        name,
        run.date(),
        unit,
        figures.measure(
            FinishedAssessment.part(wave, "overall", diagnostics), shared(scales, scales.keySet())),
        figures.byId(
            wave,
            "domains",
            id ->
                Optional.ofNullable(rules.domains().get(id))
                    .flatMap(domain -> shared(scales, domain.dimensions()))),
        figures.byId(
            wave,
            "shifts",
            id ->
                Optional.ofNullable(rules.shifts().get(id))
                    .flatMap(shift -> shared(scales, List.of(shift.from(), shift.to())))),
        figures.byId(wave, "dimensions", id -> Optional.ofNullable(scales.get(id))),
        figures.groups(wave),
        figures.unasked(wave),
        exports(run.fields()));
  }

  /** A run of which nobody named a consortium is called after its first export. */
  private Optional<String> consortium(Fields run) {
    Optional<String> first =
        run.list("inputs").stream()
            .findFirst()
            .flatMap(input -> Fields.of(input, "inputs", diagnostics).text("file"));
    return run.text("consortium")
        .filter(name -> first.stream().noneMatch(file -> (file + ".").startsWith(name + ".")));
  }

  private Set<String> exports(Fields run) {
    Set<String> hashes = new HashSet<>();
    for (Node input : run.list("inputs")) {
      Fields.of(input, "inputs", diagnostics).text("sha256").ifPresent(hashes::add);
    }
    return hashes;
  }

  /** One of the dimensions, if all have the same answer scale. */
  private static Optional<OfDimension> shared(
      Map<String, OfDimension> dimensions, Iterable<String> ids) {
    Set<List<Integer>> points = new HashSet<>();
    Optional<OfDimension> last = Optional.empty();
    for (String id : ids) {
      last = Optional.ofNullable(dimensions.get(id));
      last.ifPresent(dimension -> points.add(dimension.points()));
    }
    return points.size() == 1 ? last : Optional.empty();
  }
}
