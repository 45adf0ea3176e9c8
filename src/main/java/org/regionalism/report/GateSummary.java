package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.regionalism.gate.GateResult;
import org.regionalism.gate.Outcome;
import org.regionalism.privacy.Disclosed;

/** What gates came to, in a few lines for a terminal; the last line is the verdict. */
public final class GateSummary {

  private final Words words;
  private final List<SaidGate> gates;

  private GateSummary(Words words, List<SaidGate> gates) {
    this.words = words;
    this.gates = gates;
  }

  /**
   * Sums up gates.
   *
   * @param disclosed what may be shown
   * @param results what the gates came to
   * @return the summary, in the language of the report
   */
  public static GateSummary of(Disclosed disclosed, List<GateResult> results) {
    return new GateSummary(
        Words.in(disclosed.assessment().settings().language()),
        GateSentences.of(disclosed, results));
  }

  static GateSummary of(Edition edition) {
    return new GateSummary(edition.words(), GateSentences.of(edition));
  }

  /**
   * Returns a line for each gate that did not pass.
   *
   * @return the lines, none where all passed
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (SaidGate gate : gates) {
      Outcome outcome = gate.result().outcome();
      if (outcome != Outcome.PASS) {
        lines.add(words.of("terminal.gate", GatesSection.outcome(words, outcome), gate.sentence()));
      }
    }
    return lines;
  }

  /**
   * Returns how it ends: how many gates came to what, and which failed.
   *
   * @return one line; empty where there are no gates
   */
  public String verdict() {
    List<GateResult> results = gates.stream().map(SaidGate::result).toList();
    if (results.isEmpty()) {
      return "";
    }
    String counts = GatesSection.counts(words, results);
    String failed =
        results.stream()
            .filter(GateResult::failed)
            .map(result -> result.gate().text())
            .collect(Collectors.joining("; "));
    return failed.isEmpty()
        ? words.of("terminal.gates", counts)
        : words.of("terminal.gates.failed", counts, failed);
  }
}
