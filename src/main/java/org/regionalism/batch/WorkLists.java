package org.regionalism.batch;

import java.util.List;
import org.regionalism.diagnostic.RefusedException;

/** Lists what a batch has to do. */
final class WorkLists {

  private WorkLists() {}

  /** Each export that is found is a consortium. */
  static WorkList ofExports(List<LabelledExport> named) throws RefusedException {
    ExportSearch search = ExportSearch.in(named);
    return new WorkList(
        DistinctSlugs.given(
            search.exports().stream().map(found -> Assignment.of(found, List.of())).toList()),
        search.skipped(),
        search.folders(),
        List.of());
  }

  /** Each consortium that a manifest lists. */
  static WorkList ofManifest(String path) throws RefusedException {
    return new WorkList(
        DistinctSlugs.given(
            ManifestReader.read(path).stream().map(ManifestReader.Listed::assignment).toList()),
        List.of(),
        List.of(),
        List.of());
  }
}
