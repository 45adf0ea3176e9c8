package org.regionalism.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.RefusedException;

/** Many consortia, each of which is scored as if it were alone. */
public final class Batch {

  private final BatchRequest request;
  private final WorkList work;

  private Batch(BatchRequest request, WorkList work) {
    this.request = request;
    this.work = work;
  }

  /**
   * Lists a batch in which each export is a consortium.
   *
   * @param request how they are scored
   * @param named exports, and folders in which all exports count
   * @return the batch
   * @throws RefusedException where a folder cannot be read
   */
  public static Batch ofExports(BatchRequest request, List<LabelledExport> named)
      throws RefusedException {
    return new Batch(request, WorkLists.ofExports(named));
  }

  /**
   * Lists a batch in which an attribute tells consortia apart.
   *
   * @param request how they are scored
   * @param attribute the attribute's name
   * @param named exports, and folders in which all exports count
   * @return the batch
   * @throws RefusedException where a folder cannot be read
   * @throws OutputFailedException never while a batch is listed
   */
  public static Batch by(BatchRequest request, String attribute, List<LabelledExport> named)
      throws RefusedException, OutputFailedException {
    return new Batch(request, SplitExports.list(request, attribute, named));
  }

  /**
   * Lists a batch of the consortia in a manifest.
   *
   * @param request how they are scored, where the manifest says nothing else
   * @param manifest the manifest's path
   * @return the batch
   * @throws RefusedException where it is not there, or with everything that is wrong with it
   */
  public static Batch ofManifest(BatchRequest request, String manifest) throws RefusedException {
    return new Batch(request, WorkLists.ofManifest(manifest));
  }

  /**
   * Scores all consortia and writes their reports.
   *
   * @param listener is told how it goes
   * @return how it ended
   * @throws RefusedException where there is no export at all
   * @throws OutputFailedException where a file could not be written; what was done stays done
   */
  public BatchResult run(BatchListener listener) throws RefusedException, OutputFailedException {
    return new BatchRun(request, work, listener).run();
  }

  /**
   * Says what would be done, and does nothing.
   *
   * @return a line for each consortium, each file left alone, and each folder to be cleared
   */
  public List<PlannedStep> plan() {
    List<PlannedStep> steps = new ArrayList<>();
    for (Assignment assignment : work.assignments()) {
      boolean stays = request.changedOnly() && new ConsortiumJob(request, assignment).isUpToDate();
      String from =
          assignment.exports().stream().map(LabelledExport::path).collect(Collectors.joining(", "));
      steps.add(
          new PlannedStep(
              stays ? PlannedStep.Kind.KEEP : PlannedStep.Kind.SCORE,
              request.out().resolve(assignment.slug()).toString(),
              from));
    }
    for (Skipped file : work.skipped()) {
      steps.add(new PlannedStep(PlannedStep.Kind.SKIP, file.path(), file.reason().words()));
    }
    Set<String> slugs =
        work.assignments().stream().map(Assignment::slug).collect(Collectors.toSet());
    EarlierBatch.in(request.out())
        .stale(slugs)
        .forEach(
            folder ->
                steps.add(
                    new PlannedStep(
                        PlannedStep.Kind.REMOVE,
                        folder.toString(),
                        "no longer among the exports")));
    return steps;
  }
}
