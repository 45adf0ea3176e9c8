package org.regionalism.recovery;

/** Ways in which something of a few people comes out. */
enum Way {
  /** The figure itself is shown. */
  SHOWN,
  /** A whole less the parts that are shown. */
  DIFFERENCE,
  /** Several figures together. */
  TOGETHER,
  /** Two reports of the same people. */
  TWO_REPORTS,
  /** Single answers, or all of them. */
  ANSWERS,
  /** One file shows what another keeps back. */
  DISAGREEMENT
}
