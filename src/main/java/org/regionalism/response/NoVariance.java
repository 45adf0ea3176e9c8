package org.regionalism.response;

/** All answers at the same place on the scale. A single answer says nothing. */
record NoVariance() implements ScreenRule {

  @Override
  public boolean flags(AnswerSheet sheet) {
    int first = 0;
    int answers = 0;
    for (int i = 0; i < sheet.items(); i++) {
      if (sheet.point(i) >= 0) {
        first = answers == 0 ? i : first;
        if (!sheet.isAlike(i, first)) {
          return false;
        }
        answers++;
      }
    }
    return answers > 1;
  }
}
