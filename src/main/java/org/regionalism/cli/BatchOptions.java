package org.regionalism.cli;

import java.util.List;
import java.util.Optional;
import org.regionalism.batch.Batch;
import org.regionalism.batch.BatchRequest;
import org.regionalism.batch.LabelledExport;
import org.regionalism.batch.OutputFailedException;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ExportFile;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Rubric;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which consortia a batch is of. */
final class BatchOptions {

  @Parameters(
      paramLabel = "[LABEL=]EXPORT|DIR",
      arity = "0..*",
      description =
          "Exports, and folders in which every export is a consortium, with all folders below that"
              + " are not hidden.")
  private List<String> named = List.of();

  @Option(
      names = "--by",
      paramLabel = "ATTRIBUTE",
      description =
          "The exports hold several consortia: score each value of this attribute, which is"
              + " consortium. An export is read once more for each.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description =
          "A YAML file that lists the consortia: for each a name, exports, and where you like map,"
              + " roster, targets and language.")
  private Optional<String> manifest = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Refuses what makes no sense before anything is read. */
  void check() {
    UsageCheck usage = new UsageCheck(spec);
    usage.require(
        manifest.isPresent() != !named.isEmpty(),
        "Name exports or folders, or a --manifest, and not both");
    usage.require(manifest.isEmpty() || by.isEmpty(), "--by and --manifest do not go together");
    usage.require(
        !named.contains(ExportFile.STANDARD_INPUT),
        "a batch reads files and folders, not standard input");
  }

  Batch batch(BatchRequest request) throws RefusedException, OutputFailedException {
    if (manifest.isPresent()) {
      return Batch.ofManifest(request, manifest.get());
    }
    List<LabelledExport> exports = named.stream().map(LabelledExport::parse).toList();
    if (by.isEmpty()) {
      return Batch.ofExports(request, exports);
    }
    requireConsortium(by.get(), request.common().rubric().rubric());
    return Batch.by(request, by.get(), exports);
  }

  /** Reports of the parts of a consortium would tell of each other what its own report hides. */
  private void requireConsortium(String attribute, Rubric rubric) {
    boolean consortium =
        rubric.attributes(Attribute.Kind.CONSORTIUM).anyMatch(one -> one.name().equals(attribute));
    new UsageCheck(spec)
        .require(
            consortium,
            "--by takes consortium, not '"
                + attribute
                + "': groups within a consortium stand together in its report, where nobody can be"
                + " worked out");
  }
}
