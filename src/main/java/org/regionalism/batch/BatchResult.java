package org.regionalism.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.report.ci.ConsortiumCheck;

/**
 * How a batch ended.
 *
 * @param consortia how many consortia came to each status
 * @param checks how each consortium came through, in order
 * @param skipped files that are no exports, those among them that were only seen when read
 * @param diagnostics what concerns no single consortium
 * @param json the text of {@code batch.json}
 * @param files the files of the cohort, {@code batch.json} last
 */
public record BatchResult(
    Map<Status, Integer> consortia,
    List<ConsortiumCheck> checks,
    List<Skipped> skipped,
    List<Diagnostic> diagnostics,
    String json,
    List<Path> files) {

  /** Keeps its own copies. */
  public BatchResult {
    consortia = Map.copyOf(consortia);
    checks = List.copyOf(checks);
    skipped = List.copyOf(skipped);
    diagnostics = List.copyOf(diagnostics);
    files = List.copyOf(files);
  }

  /**
   * Tells how many consortia came to a status.
   *
   * @param status the status
   * @return 0 or more
   */
  public int count(Status status) {
    return consortia.getOrDefault(status, 0);
  }

  /**
   * Tells how many consortia failed a gate that ends the run with exit code 1.
   *
   * @return 0 or more
   */
  public int failedGates() {
    return (int)
        checks.stream()
            .filter(check -> check.gates().stream().anyMatch(gate -> gate.result().failed()))
            .count();
  }
}
