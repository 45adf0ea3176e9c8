package org.regionalism.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regionalism.batch.ResponseFile;
import org.regionalism.batch.ScoreRequest;
import org.regionalism.export.ExportFile;
import org.regionalism.mapping.Instructions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is written only where somebody asks for it. */
final class DisclosureOptions {

  @Option(
      names = "--include-comments",
      description =
          "Report what people wrote beside their answers, each question from ten writers up; mail"
              + " addresses, phone numbers and names of organizations are covered.")
  private boolean includeComments;

  @Option(
      names = "--name-organizations",
      description =
          "Name organizations beside their results, those with people enough; with a roster also the"
              + " convener against the members.")
  private boolean nameOrganizations;

  @Option(
      names = "--name-silent",
      description =
          "Name the organizations of the roster from which nobody answered, in a file for you"
              + " alone: facilitator-private.md.")
  private boolean nameSilent;

  @Option(
      names = "--include-responses",
      description =
          "Write every single response into a file for you alone: "
              + ResponseFile.NAME
              + ". Asks first.")
  private boolean includeResponses;

  @Option(names = "--yes", description = "Answer yes to what --include-responses asks.")
  private boolean yes;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  ScoreRequest.Permissions permissions(
      Instructions instructions, List<String> exports, Console console) throws IOException {
    if (nameSilent && instructions.roster().entries().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--name-silent needs --roster, which says who was invited");
    }
    if (includeResponses) {
      console
          .err()
          .println(
              "Warning: "
                  + ResponseFile.NAME
                  + " will hold every person's answers beside their sector and role. Who knows the people"
                  + " can tell them apart. Keep it to yourself, and delete it when you are done.");
      if (!yes && !agreed(exports, console)) {
        throw new ParameterException(
            spec.commandLine(), "--include-responses needs a yes: add --yes, or leave it out");
      }
    }
    return new ScoreRequest.Permissions(
        nameSilent, nameOrganizations, includeComments, includeResponses);
  }

  /** Asks where somebody is there to answer. */
  private static boolean agreed(List<String> exports, Console console) throws IOException {
    if (!console.terminal() || !console.watched() || exports.contains(ExportFile.STANDARD_INPUT)) {
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
