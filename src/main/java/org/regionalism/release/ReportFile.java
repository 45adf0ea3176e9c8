package org.regionalism.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.RefusedException;

/**
 * What one finished file says.
 *
 * @param path the file as the user named it
 * @param folder where it lies: files of one folder are one release
 * @param sha256 its hash
 * @param consortium the consortium's name
 * @param minGroup the smallest set of people of which it means to show anything, if it says so
 * @param waves the waves it speaks of, with what counts once in each where it says so
 * @param since the wave of an earlier report that it is compared with, by the hash of that report's
 *     {@code assessment.json}
 * @param statements its figures, shown and kept back
 * @param texts what it says outside of tables
 * @param names what it calls questions, with the question for each name
 * @param outline the order of its ids, if it has ids
 * @param released what it shows, where other files can repeat it
 * @param cohort what it says of many consortia, if it is about many
 * @param unread what could not be understood and so is not checked
 */
public record ReportFile(
    String path,
    String folder,
    String sha256,
    String consortium,
    Optional<Integer> minGroup,
    Map<String, Optional<String>> waves,
    Map<String, String> since,
    List<Statement> statements,
    List<LooseText> texts,
    Map<String, String> names,
    Optional<Outline> outline,
    Optional<Released> released,
    CohortFigures cohort,
    List<LooseText> unread) {

  /** Keeps its own copies. */
  public ReportFile {
    since = Map.copyOf(since);
    statements = List.copyOf(statements);
    texts = List.copyOf(texts);
    names = Map.copyOf(names);
    unread = List.copyOf(unread);
  }

  /** A file that names no consortium as its own, and speaks of many, or of none. */
  static ReportFile ofMany(
      FoundFile file, List<LooseText> texts, CohortFigures cohort, List<LooseText> unread)
      throws RefusedException {
    return new ReportFile(
        file.path(),
        file.folder(),
        file.sha256(),
        "",
        Optional.empty(),
        Map.of(),
        Map.of(),
        List.of(),
        texts,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        cohort,
        unread);
  }
}
