package org.regionalism.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regionalism.batch.ReportFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which reports are written. */
final class FormatOptions {

  @Option(
      names = "--format",
      paramLabel = "LIST",
      split = ",",
      description =
          "Which reports: xlsx, md (report and facilitation guide), html, json (default: xlsx,md,json;"
              + " json is always written).")
  private List<String> formats = List.of("xlsx", "md", "json");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Whether a command line has no word of them, so that all that are usual will be written. */
  static boolean areUsual(String... arguments) {
    return Arrays.stream(arguments).noneMatch(argument -> argument.startsWith("--format"));
  }

  Set<ReportFormat> wanted() {
    Set<ReportFormat> wanted = EnumSet.noneOf(ReportFormat.class);
    for (String word : formats) {
      Optional<ReportFormat> format = ReportFormat.byWord(word.strip());
      new UsageCheck(spec)
          .require(
              format.isPresent() || word.strip().equals("json"),
              "--format takes "
                  + String.join(", ", ReportFormat.words())
                  + " and json, not '"
                  + word
                  + "'");
      format.ifPresent(wanted::add);
    }
    return wanted;
  }
}
