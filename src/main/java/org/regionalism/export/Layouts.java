package org.regionalism.export;

import java.util.List;

/** All layouts, the most particular first. */
public final class Layouts {

  private static final List<Layout> ALL =
      List.of(
          new QualtricsLayout(),
          new QualtricsLegacyLayout(),
          new GoogleFormsLayout(),
          new RatingSheetLayout());

  private Layouts() {}

  /**
   * Reads the header rows of an export.
   *
   * @param head the first rows, at least one
   * @return what they come to; plain where no survey tool is recognised
   */
  public static Heading recognise(List<Row> head) {
    for (Layout layout : ALL) {
      var heading = layout.recognise(head);
      if (heading.isPresent()) {
        return heading.get();
      }
    }
    return PlainLayout.heading(head.get(0));
  }
}
