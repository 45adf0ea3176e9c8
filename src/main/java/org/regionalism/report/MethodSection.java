package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;

/** How the figures are made, in plain words, and from what. */
final class MethodSection implements SectionLayout {

  private static final List<Passage> PASSAGES =
      List.of(
          new MeasuresPassage(), new TermsPassage(), new SettingsPassage(), new OriginPassage());

  @Override
  public List<Document.Section> of(Edition edition) {
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    PASSAGES.forEach(passage -> blocks.addAll(passage.of(edition, cells)));
    return List.of(
        new Document.Section(
            "method",
            words.of("method.name"),
            words.of("method.title"),
            words.of("method.lead"),
            blocks));
  }
}
