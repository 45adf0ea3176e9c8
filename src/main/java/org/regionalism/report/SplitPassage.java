package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.rubric.Dimension;

/** Where two sides stand apart. */
final class SplitPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    if (!edition.surveyed()) {
      return List.of();
    }
    Words words = edition.words();
    Splits splits = new Splits(edition);
    List<Dimension> split = splits.dimensions();
    Block body =
        split.isEmpty()
            ? new Block.Paragraph(
                splits.areSeen()
                    ? words.of(
                        "split.none", Integer.toString(edition.assessment().settings().minGroup()))
                    : words.of("split.hidden"))
            : new Block.Bullets(split.stream().map(one -> line(edition, one)).toList());
    return List.of(new Block.Heading(words.of("split.heading")), body);
  }

  private static String line(Edition edition, Dimension dimension) {
    Words words = edition.words();
    DimensionResult result = edition.result(dimension);
    if (result.leanAgree() instanceof Figure.Shown agree
        && result.leanDisagree() instanceof Figure.Shown disagree) {
      Spoken spoken = new Spoken(words);
      return words.of(
          "split.line",
          edition.text(dimension.title()),
          spoken.share(agree.value()),
          spoken.share(disagree.value()));
    }
    return words.of("split.line.hidden", edition.text(dimension.title()));
  }
}
