package org.regionalism.report;

import java.util.List;

/**
 * A step of the meeting that the facilitation guide leads through.
 *
 * @param kind what happens in it, which says how long it takes
 * @param id unique in the guide, lower case letters, digits and dashes
 * @param name what the agenda calls it
 * @param title what it is about, or blank
 * @param task what those in the room do, in a sentence or two
 * @param blocks what they look at, then what they are asked
 */
record GuideStep(Kind kind, String id, String name, String title, String task, List<Block> blocks) {

  /** Keeps its own copy. */
  GuideStep {
    blocks = List.copyOf(blocks);
  }

  /** What happens in a step. */
  enum Kind {
    /** People arrive and see who is not there. */
    WELCOME,
    /** Everybody looks at all figures, and says nothing yet. */
    FIGURES,
    /** A placemat of one topic is talked through. */
    TOPIC,
    /** What is said is held against what was seen. */
    SAID,
    /** What was promised last time is gone through. */
    PROMISES,
    /** The group says what it will do. */
    CLOSING
  }

  /** A step of the guide, or several; none where this run has nothing to it. */
  interface Maker {

    /** The steps in order. */
    List<GuideStep> of(Edition edition);
  }
}
