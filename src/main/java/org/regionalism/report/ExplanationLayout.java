package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.statistic.Explanation;
import org.regionalism.statistic.Explanations;
import org.regionalism.statistic.Part;

/** Lays out what measures mean as a page to read. */
public final class ExplanationLayout {

  private final Words words;
  private final Explanations explanations;
  private final String language;

  ExplanationLayout(Words words, Explanations explanations, String language) {
    this.words = words;
    this.explanations = explanations;
    this.language = language;
  }

  /**
   * Prepares pages.
   *
   * @param language the language of all texts
   */
  public ExplanationLayout(String language) {
    this(Words.in(language), Explanations.in(language), language);
  }

  /**
   * Lays out the list of all measures.
   *
   * @return the page
   */
  public Document all() {
    List<Document.Section> sections = new ArrayList<>();
    for (Part part : Part.values()) {
      Grid grid =
          new Grid("measures-" + part.id(), explanations.caption(part))
              .columns(words.of("explain.column.key"), words.of("explain.column.name"));
      explanations
          .of(part)
          .forEach(one -> grid.row(new Cell.RowHeading(one.key()), new Cell.Label(one.name())));
      sections.add(section(part.id(), explanations.title(part), "", List.of(grid.table())));
    }
    return page(words.of("explain.title"), words.of("explain.lead"), sections);
  }

  /**
   * Lays out single measures in full.
   *
   * @param measures at least one
   * @return the page
   */
  public Document of(List<Explanation> measures) {
    boolean single = measures.size() == 1;
    return page(
        measures.get(0).key(),
        single
            ? place(measures.get(0))
            : words.of("explain.several", Integer.toString(measures.size())),
        measures.stream()
            .map(one -> section(one.id(), one.name(), single ? "" : place(one), blocks(one)))
            .toList());
  }

  private String place(Explanation measure) {
    return words.of("explain.place", measure.id(), explanations.caption(measure.part()));
  }

  private List<Block> blocks(Explanation measure) {
    return List.of(
        new Block.Paragraph(measure.meaning()),
        new Block.Paragraph(words.of("explain.formula", measure.formula())),
        new Block.Paragraph(
            measure
                .source()
                .map(source -> words.of("explain.source", source))
                .orElseGet(() -> words.of("explain.source.own"))),
        new Block.Paragraph(words.of("explain.withheld", measure.withheld())));
  }

  private static Document.Section section(String id, String name, String lead, List<Block> blocks) {
    return new Document.Section(id, name, "", lead, blocks);
  }

  private Document page(String title, String lead, List<Document.Section> sections) {
    return new Document(title, lead, language, Optional.empty(), sections);
  }
}
