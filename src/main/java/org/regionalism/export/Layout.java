package org.regionalism.export;

import java.util.List;
import java.util.Optional;

/** How one survey tool writes its exports. */
public interface Layout {

  /** How many rows at the beginning of a file a layout may look at. */
  int LOOKED_AT = 5;

  /**
   * Returns the word used in options and reports.
   *
   * @return for example {@code google-forms}
   */
  String id();

  /**
   * Reads the header rows, if they are certainly this tool's.
   *
   * @param head the first rows, at least one and at most {@link #LOOKED_AT}
   * @return what they come to, or empty
   */
  Optional<Heading> recognise(List<Row> head);

  /**
   * Reads the header rows of a file that a person says is this tool's. Some signs may be gone, for
   * example because columns were deleted.
   *
   * @param head the first rows, at least one and at most {@link #LOOKED_AT}
   * @return what they come to, or empty where they cannot be this tool's
   */
  default Optional<Heading> readNamed(List<Row> head) {
    return recognise(head);
  }
}
