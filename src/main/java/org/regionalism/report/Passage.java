package org.regionalism.report;

import java.util.List;

/** Lays out a part of a section. */
interface Passage {

  /** The blocks in order; none where there is nothing to say. */
  List<Block> of(Edition edition, FigureCells cells);
}
