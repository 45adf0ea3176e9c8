package org.regionalism.response;

/** All answers at the same place on the scale. A single answer says nothing. */
record NoVariance() implements ScreenRule {

  @Override
  public boolean flags(AnswerSheet sheet) {
    int first = 0;
    int answers = 0;
    for (int i = 0; i < sheet.items(); i++) {
      int point = sheet.point(i);
      if (point >= 0) {
        first = answers == 0 ? point : first;
        if (point != first) {
          return false;
        }
        answers++;
      }
    }
    return answers > 1;
  }
}
