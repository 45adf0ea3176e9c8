package org.regionalism.response;

/**
 * Of several responses with all the same answers finds the one that stands for them all. Any of
 * them will do, but for those that were answered too fast: of these one stands for all only where
 * there is no other. So how many are flagged does not depend on which came first.
 */
final class Originals {

  private static final int NONE_YET = 0;
  private static final int FOUND = 1;

  /** Of those that began with one that was too fast, whether another came, by their answers. */
  private final DigestTable hasty = new DigestTable();

  /**
   * Looks at the next response.
   *
   * @param answers a digest of its answers
   * @param repeat whether there was one with the same answers before it
   * @param isHasty whether it was answered too fast
   */
  Repeat look(long answers, Repeat repeat, boolean isHasty) {
    if (repeat == Repeat.NO && isHasty) {
      hasty.put(answers, NONE_YET);
    }
    if (repeat == Repeat.YES && !isHasty && hasty.get(answers) == NONE_YET) {
      hasty.put(answers, FOUND);
      return Repeat.INSTEAD;
    }
    return repeat;
  }
}
