package org.regionalism.response;

/** Answers given faster than anybody can read what they answer. */
record Haste() implements ScreenRule {

  private static final int SECONDS_AN_ANSWER = 2;

  @Override
  public boolean flags(AnswerSheet sheet) {
    return sheet.seconds().isPresent()
        && sheet.seconds().getAsDouble() < SECONDS_AN_ANSWER * sheet.answered();
  }
}
