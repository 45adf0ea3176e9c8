package org.regionalism.batch;

import java.util.List;
import org.regionalism.diagnostic.Diagnostic;

/**
 * What a batch has to do.
 *
 * @param assignments the consortia, in the order in which they are listed everywhere
 * @param skipped files that are no exports
 * @param folders the folders that were searched, of which each should hold an export
 * @param remarks what was found out while the work was listed
 */
record WorkList(
    List<Assignment> assignments,
    List<Skipped> skipped,
    List<String> folders,
    List<Diagnostic> remarks) {

  WorkList {
    assignments = List.copyOf(assignments);
    skipped = List.copyOf(skipped);
    folders = List.copyOf(folders);
    remarks = List.copyOf(remarks);
  }
}
