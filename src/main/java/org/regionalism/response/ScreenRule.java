package org.regionalism.response;

/** Tells whether a response shows a pattern. */
@FunctionalInterface
interface ScreenRule {

  boolean flags(AnswerSheet sheet);
}
