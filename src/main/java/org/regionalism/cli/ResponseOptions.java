package org.regionalism.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regionalism.batch.LabelledExport;
import org.regionalism.batch.ResponseFile;
import org.regionalism.export.ExportFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether single responses are written, which nobody should do without a second thought. */
final class ResponseOptions {

  @Option(
      names = "--include-responses",
      description =
          "Write every single response into a file for you alone, "
              + ResponseFile.NAME
              + ". Asks first.")
  private boolean wanted;

  @Option(names = "--yes", description = "Answer yes to what --include-responses asks.")
  private boolean yes;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * Tells whether responses are written. Warns of it, and asks where somebody is there to answer;
   * elsewhere the command line is refused without a yes.
   */
  boolean agreed(List<LabelledExport> exports, Console console) throws IOException {
    if (wanted) {
      console
          .err()
          .println(
              "Warning: "
                  + ResponseFile.NAME
                  + " will hold every person's answers beside their sector and role. Whoever knows"
                  + " the people can tell them apart. Keep it to yourself, and delete it when you"
                  + " are done.");
      new UsageCheck(spec)
          .require(
              yes || answered(exports, console),
              "--include-responses needs a yes: add --yes, or leave it out");
    }
    return wanted;
  }

  private static boolean answered(List<LabelledExport> exports, Console console)
      throws IOException {
    boolean piped =
        exports.stream().anyMatch(export -> export.path().equals(ExportFile.STANDARD_INPUT));
    if (piped || !console.terminal() || !console.watched()) {
      return false;
    }
    console.err().print("Write it? Type yes: ");
    console.err().flush();
    BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), console.charset()));
    return Optional.ofNullable(in.readLine())
        .map(answer -> answer.strip().toLowerCase(Locale.ROOT))
        .filter(answer -> List.of("yes", "y").contains(answer))
        .isPresent();
  }
}
