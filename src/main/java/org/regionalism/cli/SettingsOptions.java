package org.regionalism.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regionalism.assessment.Settings;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.Explanations;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The rubric, and how results are counted and reported. */
final class SettingsOptions {

  private static final String DAY = "YYYY-MM-DD";

  @Option(
      names = "--rubric",
      paramLabel = "NAME|FILE",
      defaultValue = Rubrics.DEFAULT,
      description = "The rubric (default: ${DEFAULT-VALUE}).")
  private String rubric = Rubrics.DEFAULT;

  @Option(
      names = "--unit",
      paramLabel = "WORD",
      description =
          "What counts once in headlines: organization or respondent (default: the rubric's).")
  private Optional<String> unit = Optional.empty();

  @Option(
      names = "--min-group",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "The smallest set of people of which anything is shown (default 5, at least 3).")
  private int minGroup = 5;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "The language of reports, en or es (default: the rubric's first).")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = DAY,
      description = "The date on the reports (default: the last date in the data).")
  private Optional<String> date = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Reads the rubric, once the options have been found to make sense. */
  Rubrics.Found rubric() throws RefusedException {
    UsageCheck usage = new UsageCheck(spec);
    usage.require(minGroup >= 3, "--min-group is at least 3, to keep people from being recognised");
    date.ifPresent(this::requireDate);
    unit.ifPresent(
        word ->
            usage.require(
                List.of("organization", "respondent").contains(word),
                "--unit is organization or respondent, not '" + word + "'"));
    language.ifPresent(
        code ->
            usage.require(
                Explanations.languages().contains(code),
                "--language is "
                    + String.join(" or ", Explanations.languages())
                    + ", not '"
                    + code
                    + "'"));
    return Rubrics.find(rubric);
  }

  Settings settings(Rubrics.Found found, boolean lenient) {
    Unit chosen =
        unit.map(word -> Unit.valueOf(word.toUpperCase(Locale.ROOT))).orElse(found.rubric().unit());
    return new Settings(
        chosen, minGroup, language.orElse(found.rubric().defaultLanguage()), lenient);
  }

  /**
   * The language that was asked for, else the first there is; for what is said without a rubric.
   */
  String language() {
    return language
        .filter(Explanations.languages()::contains)
        .orElse(Explanations.languages().get(0));
  }

  Optional<String> date() {
    return date;
  }

  private void requireDate(String text) {
    String fault = "--date is a day as " + DAY + ", not '" + text + "'";
    try {
      // Years beyond 9999, and those before 0, have a sign and are written in other ways.
      boolean plain = LocalDate.parse(text).toString().length() == DAY.length();
      new UsageCheck(spec).require(plain, fault);
    } catch (DateTimeParseException noDay) {
      throw new ParameterException(spec.commandLine(), fault, noDay);
    }
  }
}
