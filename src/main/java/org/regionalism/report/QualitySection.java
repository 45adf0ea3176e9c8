package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.response.InputSummary;

/** What was read and what became of it, so that nothing is done behind anybody's back. */
final class QualitySection implements SectionLayout {

  private static final List<Passage> PASSAGES =
      List.of(
          new InputsPassage(),
          new LedgerPassage(),
          new ScreensPassage(),
          new ColumnsPassage(),
          new RawAnswersPassage(),
          new RemarksPassage());

  @Override
  public List<Document.Section> of(Edition edition) {
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    PASSAGES.forEach(passage -> blocks.addAll(passage.of(edition, cells)));
    return List.of(
        new Document.Section(
            "data-quality",
            words.of("quality.name"),
            title(words, edition.assessment().inputs()),
            words.of("quality.lead"),
            blocks));
  }

  private static String title(Words words, List<InputSummary> inputs) {
    List<InputSummary> surveys = inputs.stream().filter(InputSummary::isSurvey).toList();
    if (surveys.isEmpty()) {
      long read = inputs.stream().mapToLong(InputSummary::rows).sum();
      return words.of("quality.title.agreed", Long.toString(read));
    }
    long rows = surveys.stream().mapToLong(InputSummary::rows).sum();
    long scored = surveys.stream().mapToLong(InputSummary::respondents).sum();
    return rows == scored
        ? words.of("quality.title.all", Long.toString(rows))
        : words.of("quality.title.some", Long.toString(scored), Long.toString(rows));
  }
}
