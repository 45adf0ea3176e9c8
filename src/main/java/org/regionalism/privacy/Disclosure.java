package org.regionalism.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.Expectations;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.WaveResult;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.response.InputSummary;
import org.regionalism.rubric.Rubric;

/** Decides what of an assessment may be shown, and replaces the rest by reasons. */
public final class Disclosure {

  private Disclosure() {}

  /**
   * Reports every wave that is too small to be scored at all.
   *
   * @param waves the waves
   * @param minGroup the smallest set of people of which anything is shown
   * @param file the export
   * @param diagnostics takes an error for each such wave
   */
  public static void refuseSmallWaves(
      List<WaveResult> waves, int minGroup, String file, Diagnostics diagnostics) {
    for (WaveResult wave : waves) {
      if (wave.isSurvey() && wave.respondents() < minGroup) {
        diagnostics.add(
            Code.WAVE_TOO_SMALL, Location.of(file), wave.wave(), Integer.toString(minGroup));
      }
    }
  }

  /**
   * Replaces every figure that could point to a person.
   *
   * @param assessment an assessment whose waves are all large enough
   * @return what may be shown
   */
  public static Disclosed of(Assessment assessment) {
    return of(assessment, Set.of());
  }

  /**
   * Replaces every figure that could point to a person, and covers in comments what names one.
   *
   * @param assessment an assessment whose waves are all large enough
   * @param organizations all names of organizations that are known
   * @return what may be shown
   */
  public static Disclosed of(Assessment assessment, Set<String> organizations) {
    int k = assessment.settings().minGroup();
    Map<EarlierWave.Group, Figure> before =
        assessment.changes().stream()
            .flatMap(change -> change.ground().since().stream())
            .findFirst()
            .map(EarlierWave::groups)
            .orElse(Map.of());
    // Each wave is looked at by itself, which takes most of the time, and so beside the others.
    List<AuditedWave> audited =
        assessment.waves().parallelStream()
            .map(wave -> new WaveDisclosure(assessment.rubric(), wave, k, before))
            .map(AuditedWave::of)
            .toList();
    List<WaveResult> waves = audited.stream().map(AuditedWave::shown).toList();
    return new Disclosed(
        new Assessment(
            assessment.consortium(),
            assessment.rubric(),
            assessment.rubricSha256(),
            assessment.settings(),
            assessment.date(),
            assessment.inputs().stream().map(input -> input(input, assessment)).toList(),
            assessment.ledger(),
            waves,
            new ChangeDisclosure(assessment.rubric(), k, assessment.waves(), waves)
                .disclose(assessment.changes()),
            new Expectations(
                assessment.expectations().targets(),
                assessment
                    .expectations()
                    .coverage()
                    .map(new CoverageDisclosure(k, waves.get(waves.size() - 1))::disclose),
                assessment.expectations().plan()),
            new CommentDisclosure(k, organizations).disclose(assessment.comments()),
            diagnostics(assessment, audited)));
  }

  /** Where results are broken down by one attribute only, that is said. */
  private static List<Diagnostic> diagnostics(Assessment assessment, List<AuditedWave> waves) {
    Diagnostics diagnostics = new Diagnostics();
    String place =
        assessment.inputs().stream().map(InputSummary::file).collect(Collectors.joining(", "));
    for (AuditedWave wave : waves) {
      if (!wave.leftOut().isEmpty()) {
        diagnostics.add(
            Code.GROUPS_LEFT_OUT,
            Location.of(place),
            String.join(", ", wave.leftOut()),
            Integer.toString(assessment.settings().minGroup()));
      }
    }
    return Stream.concat(
            assessment.diagnostics().stream(), diagnostics.toList().stream().distinct())
        .toList();
  }

  /**
   * Where only one spelling occurs, the list of spellings says that everybody gave the same answer,
   * so it is kept to items of which counts may be shown.
   */
  private static InputSummary input(InputSummary input, Assessment assessment) {
    return input.withAnswers(
        input.answers().stream()
            .filter(
                use ->
                    assessment.waves().stream()
                        .filter(WaveResult::isSurvey)
                        .map(wave -> Optional.ofNullable(wave.items().get(use.item())))
                        .allMatch(
                            item ->
                                item.isPresent()
                                    && item.get().n().number().orElse(0)
                                        >= MeasureDisclosure.MIN_COUNTED))
            .toList());
  }

  /** As of a single run: no earlier report is beside it. */
  static WaveResult wave(Rubric rubric, WaveResult wave, int k) {
    return AuditedWave.of(new WaveDisclosure(rubric, wave, k, Map.of())).shown();
  }
}
