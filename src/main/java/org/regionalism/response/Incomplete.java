package org.regionalism.response;

/**
 * Fewer of the items that were shown are answered than the rubric needs of a dimension's. That an
 * item does not apply, or that one does not know, is an answer too.
 *
 * @param needed the share of items, 0 to 1
 */
record Incomplete(double needed) implements ScreenRule {

  @Override
  public boolean flags(AnswerSheet sheet) {
    return sheet.answered() < Math.ceil(needed * sheet.shown() - 1e-9);
  }
}
