package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Text;

/** Says that texts of the rubric are not in the report's language, where that is so. */
final class FallbackPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    String language = edition.assessment().settings().language();
    List<Text> texts = texts(edition);
    long missing = texts.stream().filter(text -> !text.isEmpty() && !text.isIn(language)).count();
    return missing == 0
        ? List.of()
        : List.of(
            new Block.Note(
                edition
                    .words()
                    .of("fallback.note", Long.toString(missing), Integer.toString(texts.size()))));
  }

  /** What people read most: titles, statements and answers. */
  private static List<Text> texts(Edition edition) {
    List<Text> texts = new ArrayList<>();
    for (Domain domain : edition.rubric().domains()) {
      texts.add(domain.title());
    }
    for (Dimension dimension : edition.rubric().dimensions()) {
      texts.add(dimension.title());
      dimension.items().stream().map(Item::text).forEach(texts::add);
    }
    for (AnswerScale scale : edition.rubric().scales()) {
      scale.points().stream().map(AnswerScale.Point::label).forEach(texts::add);
    }
    return texts;
  }
}
