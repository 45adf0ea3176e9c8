package org.regionalism.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.report.Document;
import org.regionalism.report.ExplanationLayout;
import org.regionalism.report.text.TextWriter;
import org.regionalism.statistic.Explanation;
import org.regionalism.statistic.Explanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what measures mean. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Says what a measure means in plain words, how it is worked out, who published the formula,",
      "and when it is not shown. Without a name it lists all measures."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism explain",
      "  regionalism explain alphaCi",
      "  regionalism explain hubEffect --language es"
    })
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "MEASURE",
      arity = "0..*",
      description =
          "As in assessment.json, for example alphaCi, or items.agree for one of several of a name.")
  private List<String> measures = List.of();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      defaultValue = "en",
      description = "The language, en or es (default: ${DEFAULT-VALUE}).")
  private String language = "en";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Explanations.languages().contains(language)) {
      throw new ParameterException(
          spec.commandLine(),
          "--language is "
              + String.join(" or ", Explanations.languages())
              + ", not '"
              + language
              + "'");
    }
    Explanations known = Explanations.in(language);
    ExplanationLayout layout = new ExplanationLayout(language);
    List<Document> pages = new ArrayList<>();
    if (measures.isEmpty()) {
      pages.add(layout.all());
    }
    for (String measure : measures) {
      pages.add(layout.of(found(known, measure)));
    }
    console.out().print(String.join("\n", pages.stream().map(TextWriter::write).toList()));
    return ExitCode.DONE;
  }

  private List<Explanation> found(Explanations known, String measure) {
    List<Explanation> found = known.named(measure);
    if (found.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "There is no measure '" + measure + "'. " + hint(known, measure));
    }
    return found;
  }

  /** Case is nothing that a person would be corrected for. */
  private static String hint(Explanations known, String measure) {
    Set<String> names = new LinkedHashSet<>();
    known.all().stream()
        .flatMap(one -> Stream.of(one.key(), one.id(), one.name()))
        .forEach(names::add);
    String wanted = measure.toLowerCase(Locale.ROOT);
    return Nearest.to(wanted, names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList())
        .flatMap(near -> names.stream().filter(near::equalsIgnoreCase).findFirst())
        .map(near -> "Did you mean '" + near + "'?")
        .orElse("'regionalism explain' lists all measures.");
  }
}
