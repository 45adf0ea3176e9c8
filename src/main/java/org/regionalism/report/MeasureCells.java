package org.regionalism.report;

import java.util.List;
import org.regionalism.assessment.Measure;

/** The figures that stand beside a name wherever indexes are listed. */
record MeasureCells(Edition edition, FigureCells cells) {

  /** Headings for {@link #of}. */
  static String[] headings(Words words) {
    return new String[] {
      words.of("column.people"),
      words.of("column.index"),
      words.of("column.interval"),
      words.of("column.band")
    };
  }

  /** People, index, its interval, and the bands in reach. */
  List<Cell> of(Measure measure) {
    return List.of(
        cells.count(measure.n()),
        cells.index(measure),
        cells.range(measure.indexCi(), Cell.Format.INDEX),
        new BandReach(edition).cell(measure, cells));
  }
}
