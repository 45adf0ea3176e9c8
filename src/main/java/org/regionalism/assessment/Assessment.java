package org.regionalism.assessment;

import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.response.InputSummary;
import org.regionalism.response.LedgerSummary;
import org.regionalism.rubric.Rubric;

/**
 * One consortium, scored.
 *
 * @param consortium its name, from the data or the export's name
 * @param rubric the rubric it was scored with
 * @param rubricSha256 the hash of the rubric's file
 * @param settings what the person asked for
 * @param date the report's date as YYYY-MM-DD, or empty where neither the data nor the person gave
 *     one
 * @param inputs what was read
 * @param ledger where every cell went
 * @param waves in order, at least one
 * @param changes from each surveyed wave to the next, in order
 * @param expectations what was expected of the last wave
 * @param comments what people wrote in the last wave, question by question, where that is asked for
 * @param diagnostics what the person should know
 */
public record Assessment(
    String consortium,
    Rubric rubric,
    String rubricSha256,
    Settings settings,
    Optional<String> date,
    List<InputSummary> inputs,
    LedgerSummary ledger,
    List<WaveResult> waves,
    List<Change> changes,
    Expectations expectations,
    List<CommentSet> comments,
    List<Diagnostic> diagnostics) {

  /** Keeps its own copies. */
  public Assessment {
    inputs = List.copyOf(inputs);
    waves = List.copyOf(waves);
    changes = List.copyOf(changes);
    comments = List.copyOf(comments);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Makes one of which nothing was expected, and without comments.
   *
   * @param consortium its name
   * @param rubric the rubric
   * @param rubricSha256 the hash of the rubric's file
   * @param settings what the person asked for
   * @param date the report's date, or empty
   * @param inputs what was read
   * @param ledger where every cell went
   * @param waves in order, at least one
   * @param changes in order
   * @param diagnostics what the person should know
   */
  public Assessment(
      String consortium,
      Rubric rubric,
      String rubricSha256,
      Settings settings,
      Optional<String> date,
      List<InputSummary> inputs,
      LedgerSummary ledger,
      List<WaveResult> waves,
      List<Change> changes,
      List<Diagnostic> diagnostics) {
    this(
        consortium,
        rubric,
        rubricSha256,
        settings,
        date,
        inputs,
        ledger,
        waves,
        changes,
        Expectations.NONE,
        List.of(),
        diagnostics);
  }

  /**
   * Returns the wave that headlines are about.
   *
   * @return the last wave
   */
  public WaveResult latest() {
    return waves.get(waves.size() - 1);
  }

  /**
   * Returns how the last wave stands to what was set as a goal. Targets of what is not shown tell
   * no more than the targets.
   *
   * @return the whole, then domains, shifts and dimensions in the rubric's order, as far as a
   *     target is set
   */
  public List<TargetResult> targets() {
    return TargetResults.of(expectations.targets(), rubric, latest());
  }

  /**
   * Returns the same with other remarks.
   *
   * @param others what the person should know
   * @return a new assessment
   */
  public Assessment with(List<Diagnostic> others) {
    return new Assessment(
        consortium,
        rubric,
        rubricSha256,
        settings,
        date,
        inputs,
        ledger,
        waves,
        changes,
        expectations,
        comments,
        others);
  }

  /**
   * Returns the same under another name.
   *
   * @param other what the consortium is to be called
   * @return a new assessment
   */
  public Assessment named(String other) {
    return new Assessment(
        other,
        rubric,
        rubricSha256,
        settings,
        date,
        inputs,
        ledger,
        waves,
        changes,
        expectations,
        comments,
        diagnostics);
  }
}
