package org.regionalism.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Unit;

/** What the figures cannot tell yet, and why. */
final class DoubtPassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    if (!edition.surveyed()) {
      return List.of();
    }
    Words words = edition.words();
    Unit unit = edition.latest().unit();
    Map<Doubt, List<String>> names = new EnumMap<>(Doubt.class);
    for (NamedMeasure named : measures(edition)) {
      names
          .computeIfAbsent(Doubt.of(named.measure(), unit), any -> new ArrayList<>())
          .add(named.name());
    }
    names.remove(Doubt.NONE);
    Block body =
        names.isEmpty()
            ? new Block.Paragraph(words.of(Doubt.NONE.key(unit)))
            : new Block.Bullets(
                names.entrySet().stream()
                    .map(why -> words.of(why.getKey().key(unit), words.list(why.getValue())))
                    .toList());
    return List.of(new Block.Heading(words.of("doubt.heading")), body);
  }

  private static List<NamedMeasure> measures(Edition edition) {
    List<NamedMeasure> measures = new ArrayList<>();
    measures.add(new NamedMeasure(edition.words().of("overall.name"), edition.latest().overall()));
    for (Domain domain : edition.rubric().domains()) {
      measures.add(new NamedMeasure(edition.text(domain.shortTitle()), edition.result(domain)));
    }
    for (Dimension dimension : edition.rubric().dimensions()) {
      measures.add(new NamedMeasure(edition.name(dimension), edition.result(dimension).measure()));
    }
    return measures;
  }
}
