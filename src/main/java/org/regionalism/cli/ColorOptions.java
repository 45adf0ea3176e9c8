package org.regionalism.cli;

import java.util.List;
import org.regionalism.report.TerminalStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How the summary looks on a terminal. */
final class ColorOptions {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour the summary: auto, always or never (default: ${DEFAULT-VALUE}).")
  private String color = "auto";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  TerminalStyle style(Console console) {
    new UsageCheck(spec)
        .require(
            List.of("auto", "always", "never").contains(color),
            "--color is auto, always or never, not '" + color + "'");
    return new TerminalStyle(
        color.equals("always") || (color.equals("auto") && console.terminal()),
        console.charset().newEncoder().canEncode('█') && console.terminal());
  }
}
