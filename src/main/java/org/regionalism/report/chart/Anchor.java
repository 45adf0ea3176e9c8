package org.regionalism.report.chart;

/** Which end of a text is at the point where it is put. */
enum Anchor {
  START("start"),
  MIDDLE("middle"),
  END("end");

  private final String word;

  Anchor(String word) {
    this.word = word;
  }

  /** The word that SVG has for it. */
  String word() {
    return word;
  }
}
