package org.regionalism.export;

import java.util.List;
import java.util.Optional;

/** How one survey tool writes its exports. */
public interface Layout {

  /** How many rows at the beginning of a file a layout may look at. */
  int LOOKED_AT = 5;

  /**
   * Reads the header rows, if they are this tool's.
   *
   * @param head the first rows, at least one and at most {@link #LOOKED_AT}
   * @return what they come to, or empty
   */
  Optional<Heading> recognise(List<Row> head);
}
