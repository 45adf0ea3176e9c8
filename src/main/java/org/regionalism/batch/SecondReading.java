package org.regionalism.batch;

import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ExportFile;
import org.regionalism.response.ExportReader;
import org.regionalism.response.Progress;
import org.regionalism.response.Ratings;
import org.regionalism.response.Respondent;
import org.regionalism.rubric.Rubric;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.Tallies;

/**
 * Reads exports once more, to count waves that did not ask the same items over those that they
 * share. Which items these are is known only when everything has been read.
 */
final class SecondReading {

  private SecondReading() {}

  /** Whether all exports can be read again. */
  static boolean isPossible(ScoreRequest request) {
    return request.exports().stream()
        .noneMatch(export -> export.path().equals(ExportFile.STANDARD_INPUT));
  }

  /**
   * Counts the responses of all exports over some items.
   *
   * @param request what was scored, without faults
   * @param itemSets the items, once for every pair of waves that needs them
   * @param progress is told how far it has come
   * @return the counts over each set of items
   */
  static Map<Set<String>, Tallies> tally(
      ScoreRequest request, Collection<Set<String>> itemSets, Progress progress)
      throws RefusedException {
    Rubric rubric = request.rubric().rubric();
    Map<Set<String>, Tallies> tallies = new LinkedHashMap<>();
    Consumer<Respondent> all = response -> {};
    for (Set<String> items : Set.copyOf(itemSets)) {
      Tallies counts = new Tallies(new ScoringPlan(rubric, items));
      tallies.put(items, counts);
      all = all.andThen(counts);
    }
    ExportReader reader =
        new ExportReader(
            rubric,
            request.instructions(),
            request.reading(),
            request.settings().lenient(),
            new Diagnostics(),
            progress);
    List<ExportReader.Source> sources =
        request.exports().stream().map(LabelledExport::source).toList();
    reader.lookAhead(sources);
    for (ExportReader.Source source : sources) {
      reader.read(source, InputStream.nullInputStream(), all, new Ratings());
    }
    return tallies;
  }
}
