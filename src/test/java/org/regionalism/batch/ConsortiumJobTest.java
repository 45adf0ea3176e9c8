package org.regionalism.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.assessment.Settings;
import org.regionalism.export.ReadingOptions;
import org.regionalism.gate.Gates;
import org.regionalism.mapping.DuplicateRule;
import org.regionalism.mapping.Instructions;
import org.regionalism.rubric.LastPlan;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Targets;
import org.regionalism.rubric.Unit;

class ConsortiumJobTest {

  /** What the program never passes. */
  @Nullable private static final String NO_VERSION = null;

  @TempDir private Path out = Path.of("unset");

  @Test
  void recordsAFaultOfTheProgramByItsKindAndWritesNothing() throws Exception {
    Assignment assignment =
        new Assignment(
            "Alder",
            true,
            "alder",
            List.of(LabelledExport.unlabelled("samples/batch/bay-orchard.csv")),
            OwnDeclarations.NONE,
            Optional.empty(),
            List.of());

    Outcome outcome = new ConsortiumJob(request(), assignment).run();

    assertThat(outcome.status()).isEqualTo(Status.FAILED);
    assertThat(outcome.fault()).isPresent();
    assertThat(outcome.check().diagnostics())
        .singleElement()
        .asString()
        .contains("error[batch-fault]: the program failed at this consortium: ");
    assertThat(out).isEmptyDirectory();
  }

  private BatchRequest request() throws Exception {
    ScoreRequest common =
        new ScoreRequest(
            Rubrics.find(Rubrics.DEFAULT),
            List.of(),
            new Settings(Unit.ORGANIZATION, 5, "en", false),
            ReadingOptions.NONE,
            Instructions.NONE,
            Targets.NONE,
            LastPlan.NONE,
            ScoreRequest.Permissions.NONE,
            Optional.empty(),
            Optional.empty());
    Declared nothing =
        new Declared(
            new Instructions.Files(
                Optional.empty(), Optional.empty(), Optional.empty(), DuplicateRule.COUNT),
            ReadingOptions.NONE,
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new BatchRequest(
        common, nothing, Gates.NONE, Set.of(ReportFormat.MD), out, NO_VERSION, 1, false, false);
  }
}
