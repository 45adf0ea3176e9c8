package org.regionalism.report;

import java.util.List;

/** Lays out one kind of section. */
interface SectionLayout {

  /**
   * The sections of this kind in order; none where the rubric or the answers have nothing to it.
   */
  List<Document.Section> of(Edition edition);
}
