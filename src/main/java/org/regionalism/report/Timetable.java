package org.regionalism.report;

import java.util.List;

/**
 * Shares out ninety minutes among the steps of a meeting. Some steps always take the same time; the
 * rest is for the topics, then for saying what to do, then for looking at the figures.
 *
 * @param steps in order; a first look at all figures and a closing are among them
 */
record Timetable(List<GuideStep> steps) {

  /** How long the meeting takes, in minutes. */
  static final int MINUTES = 90;

  private static final int USUAL = 10;
  private static final int SHORTEST_CLOSING = 15;
  private static final int LONGEST_CLOSING = 30;
  private static final int LONGEST_TOPIC = 25;
  private static final int ROUND = 5;
  private static final int HOUR = 60;

  /** How many minutes a step takes. */
  int minutes(GuideStep step) {
    return switch (step.kind()) {
      case WELCOME, SAID, PROMISES -> USUAL;
      case TOPIC -> topic();
      case CLOSING -> closing();
      case FIGURES -> USUAL + left() - topics() * topic() - (closing() - SHORTEST_CLOSING);
    };
  }

  /** When a step begins, in minutes from the beginning of the meeting. */
  int begins(GuideStep step) {
    return steps.stream()
        .takeWhile(before -> !before.id().equals(step.id()))
        .mapToInt(this::minutes)
        .sum();
  }

  /** A moment of the meeting, for example "1:05". */
  static String clock(int minute) {
    int past = minute % HOUR;
    return minute / HOUR + ":" + (past < USUAL ? "0" : "") + past;
  }

  private int topics() {
    return (int) steps.stream().filter(step -> step.kind() == GuideStep.Kind.TOPIC).count();
  }

  /** What is left when everything else takes its usual or its shortest time. */
  private int left() {
    int others = steps.size() - topics() - 1;
    return MINUTES - SHORTEST_CLOSING - USUAL * others;
  }

  /** Whole fives, which a group can keep to. */
  private int topic() {
    return topics() == 0 ? 0 : Math.min(LONGEST_TOPIC, left() / topics() / ROUND * ROUND);
  }

  private int closing() {
    return Math.min(LONGEST_CLOSING, SHORTEST_CLOSING + left() - topics() * topic());
  }
}
