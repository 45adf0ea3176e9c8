package org.regionalism.report;

import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Settings;
import org.regionalism.gate.FigurePath;
import org.regionalism.gate.Gate;
import org.regionalism.gate.GateResult;
import org.regionalism.gate.Reach;
import org.regionalism.privacy.Disclosed;
import org.regionalism.response.LedgerSummary;
import org.regionalism.rubric.Rubric;

/** Says what gates came to, each in a few sentences. */
public final class GateSentences {

  private final Edition edition;
  private final Words words;

  private GateSentences(Edition edition) {
    this.edition = edition;
    this.words = edition.words();
  }

  /**
   * Says what gates came to, in the language of the report.
   *
   * @param disclosed what may be shown
   * @param results what the gates came to
   * @return each result with its sentence, in the same order
   */
  public static List<SaidGate> of(Disclosed disclosed, List<GateResult> results) {
    return of(disclosed.assessment().rubric(), disclosed.assessment().settings(), results);
  }

  /**
   * Says what gates came to where a report was written before and stands as it is.
   *
   * @param rubric the rubric that was scored with
   * @param settings the settings of the report
   * @param results what the gates came to
   * @return each result with its sentence, in the same order
   */
  public static List<SaidGate> of(Rubric rubric, Settings settings, List<GateResult> results) {
    Assessment named =
        new Assessment(
            "",
            rubric,
            "",
            settings,
            Optional.empty(),
            List.of(),
            new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0, 0),
            List.of(),
            List.of(),
            List.of());
    return of(new Edition(named, Words.in(settings.language()), "", results));
  }

  static List<SaidGate> of(Edition edition) {
    GateSentences sentences = new GateSentences(edition);
    return edition.gates().stream()
        .map(result -> new SaidGate(result, sentences.sentence(result)))
        .toList();
  }

  private String sentence(GateResult result) {
    Gate gate = result.gate();
    GateFigure figure = new GateFigure(edition, result);
    String shown = figure.text().orElseGet(() -> words.of("spoken.hidden"));
    Optional<Long> people =
        result.found().people().filter(any -> !figure.isWord() && figure.text().isPresent());
    String counted =
        people.isPresent()
            ? words.counted("gate.people", people.get(), shown, people.get().toString())
            : shown;
    return words.of(
        "gate.sentence",
        new GateSubject(edition, gate.path()).with(counted, figure.isWord()),
        words.of("gate.asked." + gate.comparison().id(), figure.limit()),
        why(result, figure.limit()));
  }

  private String why(GateResult result, String limit) {
    return switch (result.why()) {
      case MET -> words.of("gate.met");
      case NOT_MET -> words.of("gate.not-met");
      case STRADDLES ->
          result.found().reach().orElse(null) instanceof Reach.Span
              ? words.of("gate.straddles", limit)
              : words.of("gate.several");
      case NO_INTERVAL -> words.of(isAgreed(result) ? "gate.agreed" : "gate.no-interval");
      case NOT_SHOWN -> hidden(result);
      case ABSENT -> words.of("sentences", words.of("gate.absent"), takes(result.gate().path()));
    };
  }

  /** Whether the figure is of levels, which are no estimates and have a place of their own. */
  private static boolean isAgreed(GateResult result) {
    return result.found().reach().orElse(null) instanceof Reach.Unknown unknown
        && unknown.reason().equals(Optional.of(Reason.CONSENSUS.id()));
  }

  /** What it takes to have the figure. */
  private String takes(FigurePath path) {
    if (path.root() == FigurePath.Root.CHANGE) {
      return words.of("gate.takes.change");
    }
    return switch (path.steps().get(0)) {
      case "coverage", "responseRate" -> words.of("gate.takes.roster");
      case "targets" -> words.of("gate.takes.targets");
      case "named" -> words.of("gate.takes.names");
      case "levels", "consensus" -> words.of("gate.takes.levels");
      default -> words.of("gate.takes.answers");
    };
  }

  /** Why the figure is not shown, as in any table; a dash would say nothing here. */
  private String hidden(GateResult result) {
    Absence absence = Absence.in(edition);
    Optional<Reason> reason = result.found().reason().flatMap(Reason::byId);
    String text = reason.map(absence::text).orElseGet(() -> words.of("verdict.cannot-tell"));
    return reason.isPresent() && text.equals(words.of("nothing"))
        ? words.of("sentences", words.of("gate.hidden"), absence.explanation(reason.get()))
        : words.of("gate.not-shown", text);
  }
}
