package org.regionalism.report;

import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.Dimension;

/** What a group talks about in one meeting; see {@link Priorities}. */
record Topics(Edition edition) {

  /** More than three do not fit into one meeting. */
  private static final int MOST = 3;

  /** The topics of one meeting, one to three. */
  List<Dimension> chosen() {
    return new Priorities(edition.assessment()).topics(MOST);
  }

  /** The topic that can be won; empty where no such is known. */
  Optional<Dimension> winnable() {
    return new Priorities(edition.assessment()).winnable();
  }
}
