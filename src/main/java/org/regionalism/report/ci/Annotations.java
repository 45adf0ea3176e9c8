package org.regionalism.report.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.gate.Outcome;
import org.regionalism.report.SaidGate;

/**
 * Writes workflow commands of GitHub that annotate files and runs. Texts are escaped as the runner
 * unescapes them, so that no name of a file or consortium becomes a command.
 */
public final class Annotations {

  /** The runner shows ten of a kind and step. */
  private static final int MOST = 10;

  private Annotations() {}

  /**
   * Annotates a consortium: each fault of a refused export at its place, and each gate that did not
   * pass.
   *
   * @param check how it came through
   * @return the commands, each a line to be printed on standard output
   */
  public static List<String> of(ConsortiumCheck check) {
    List<String> lines = new ArrayList<>();
    List<Diagnostic> errors = check.errors();
    int shown = errors.size() > MOST ? MOST - 1 : errors.size();
    errors.stream().limit(shown).map(Annotations::fault).forEach(lines::add);
    if (errors.size() > shown) {
      lines.add(
          command(
              "error",
              "title=" + property(check.consortium()),
              "… and " + (errors.size() - shown) + " more faults."));
    }
    for (SaidGate gate : check.gates()) {
      gate(check, gate).ifPresent(lines::add);
    }
    return lines;
  }

  private static String fault(Diagnostic fault) {
    Location at = fault.location();
    StringBuilder properties = new StringBuilder("file=").append(property(at.path()));
    if (at.sheet().isEmpty()) {
      // A sheet has no lines that anybody could show.
      at.position()
          .ifPresent(
              place ->
                  properties
                      .append(",line=")
                      .append(place.row())
                      .append(",col=")
                      .append(place.column()));
    }
    return command(
        "error",
        properties.toString(),
        SafeText.cell(at).map(cell -> cell + ": ").orElse("") + SafeText.of(fault));
  }

  private static Optional<String> gate(ConsortiumCheck check, SaidGate gate) {
    Outcome outcome = gate.result().outcome();
    String title = "title=" + property(check.consortium() + ": " + gate.result().gate().text());
    return outcome == Outcome.PASS
        ? Optional.empty()
        : Optional.of(
            command(
                outcome == Outcome.FAIL ? "error" : "warning",
                title,
                SafeText.of(gate.sentence())));
  }

  private static String command(String name, String properties, String message) {
    return "::" + name + " " + properties + "::" + escaped(message);
  }

  private static String property(String text) {
    return escaped(SafeText.of(text)).replace(":", "%3A").replace(",", "%2C");
  }

  /** Line ends are gone before; an older form of commands is known anywhere in a line. */
  private static String escaped(String text) {
    return text.replace("%", "%25").replace("##[", "## [");
  }
}
