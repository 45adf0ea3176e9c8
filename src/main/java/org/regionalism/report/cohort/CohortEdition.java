package org.regionalism.report.cohort;

import java.util.List;
import org.regionalism.report.Cell;
import org.regionalism.report.FigureCells;
import org.regionalism.report.Words;
import org.regionalism.rubric.Band;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Text;

/** A cohort as it is told in one language: what every section draws from. */
record CohortEdition(Cohort cohort, Words words, String toolVersion) {

  private static final String BUNDLE = "org.regionalism.report.cohort.words";

  static CohortEdition of(Cohort cohort, String toolVersion) {
    String language = cohort.settings().language();
    Words words = Words.in(BUNDLE, language).or(Words.in(language));
    return new CohortEdition(cohort, words, toolVersion);
  }

  Rubric rubric() {
    return cohort.rubric();
  }

  String text(Text text) {
    return text.in(cohort.settings().language());
  }

  /** A dimension's short name, with a mark where less of it is nearer the goal. */
  String markedName(Dimension dimension) {
    String name = text(dimension.shortTitle());
    return dimension.direction() == Direction.AWAY ? words.of("dimension.away", name) : name;
  }

  FigureCells cells() {
    return new FigureCells(words, cohort.settings().minGroup());
  }

  /** "1 consortium" or "12 consortia". */
  String consortia(long number) {
    return words.counted("cohort.consortia", number, Long.toString(number));
  }

  /** Names a consortium, and leads to its report. */
  Cell link(CohortMember member) {
    return new Cell.Link(member.name(), member.folder() + "/");
  }

  /** Names a consortium. */
  Cell heading(CohortMember member) {
    return new Cell.RowHeading(member.name());
  }

  /** The bands in reach, or what stands in their place. */
  Cell bands(Position position, FigureCells cells) {
    return cells.about(position.goalInterval(), bands(position.bands()));
  }

  private String bands(List<String> reach) {
    if (reach.isEmpty()) {
      return words.of("band.none");
    }
    String first = bandName(reach.get(0));
    return reach.size() == 1 ? first : words.between(first, bandName(reach.get(reach.size() - 1)));
  }

  private String bandName(String id) {
    return rubric().bands().stream()
        .filter(band -> band.id().equals(id))
        .findFirst()
        .map(Band::name)
        .map(this::text)
        .orElseThrow();
  }
}
