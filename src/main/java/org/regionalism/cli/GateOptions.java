package org.regionalism.cli;

import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.gate.Gates;
import org.regionalism.gate.GatesReader;
import org.regionalism.rubric.Rubric;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What figures are held against. */
final class GateOptions {

  private static final String FAIL_UNDER = "--fail-under";

  @Option(
      names = "--gates",
      paramLabel = "FILE",
      description =
          "A YAML file of conditions on figures, for example 'dimensions.trust.index at-least 60'."
              + " If one of severity error fails, the exit code is 1.")
  private Optional<String> gates = Optional.empty();

  @Option(
      names = FAIL_UNDER,
      paramLabel = "MEASURE=VALUE",
      description =
          "The same in short: fails where the whole interval of MEASURE lies under VALUE, warns where"
              + " the interval holds it; for example overall=50. May be repeated.")
  private List<String> failUnder = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** The file that was given. */
  Optional<String> file() {
    return gates;
  }

  /** The gates that were given on the spot. */
  List<String> failUnder() {
    return failUnder;
  }

  /**
   * Reads all gates.
   *
   * @throws RefusedException with everything that is wrong with the file
   * @throws ParameterException where a gate of the command line is wrong
   */
  Gates gates(Rubric rubric) throws RefusedException {
    Gates read = gates.isEmpty() ? Gates.NONE : GatesReader.read(gates.get(), rubric);
    try {
      return read.and(GatesReader.failUnder(FAIL_UNDER, failUnder, rubric));
    } catch (RefusedException wrong) {
      Diagnostic first = wrong.diagnostics().get(0);
      throw new ParameterException(
          spec.commandLine(), FAIL_UNDER + ": " + first.what() + ". " + first.remedy(), wrong);
    }
  }
}
