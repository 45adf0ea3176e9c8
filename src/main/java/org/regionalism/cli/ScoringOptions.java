package org.regionalism.cli;

import java.util.List;
import java.util.Optional;
import org.regionalism.batch.BatchRequest;
import org.regionalism.batch.Declared;
import org.regionalism.batch.LabelledExport;
import org.regionalism.batch.ScoreRequest;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.mapping.Instructions;
import org.regionalism.rubric.LastPlan;
import org.regionalism.rubric.Rubrics;
import picocli.CommandLine.Mixin;

/** All that says how a consortium is scored, whether it is scored alone or with others. */
final class ScoringOptions {

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ExpectationOptions expectations = new ExpectationOptions();

  /**
   * The language that was asked for, else the first there is; for what is said without a rubric.
   */
  String language() {
    return settings.language();
  }

  /** What these options ask for, of a consortium that has neither a past nor anything private. */
  ScoreRequest request(List<LabelledExport> exports) throws RefusedException {
    Rubrics.Found found = settings.rubric();
    Instructions instructions = input.instructions(found.rubric());
    return new ScoreRequest(
        found,
        exports,
        settings.settings(found, input.lenient()),
        input.reading(instructions),
        instructions,
        BatchRequest.targets(expectations.targets(), found.rubric()),
        LastPlan.NONE,
        expectations.permissions(),
        settings.date(),
        Optional.empty());
  }

  /** Where what is declared was read from. */
  Declared declared(GateOptions gates) {
    return new Declared(
        input.files(), input.said(), expectations.targets(), gates.file(), gates.failUnder());
  }
}
