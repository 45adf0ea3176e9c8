package org.regionalism.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** All layouts, the most particular first. */
public final class Layouts {

  private static final List<Layout> ALL =
      List.of(
          new QualtricsLayout(),
          new QualtricsLegacyLayout(),
          new SurveyMonkeyLayout(),
          new AlchemerLayout(),
          new MicrosoftFormsLayout(),
          new TypeformLayout(),
          new RedcapLayout(),
          new KoboToolboxLayout(),
          new OdkCentralLayout(),
          new LimeSurveyLayout(),
          new GoogleFormsLayout(),
          new RatingSheetLayout(),
          new PlainLayout());

  private Layouts() {}

  /**
   * Reads the header rows of an export.
   *
   * @param head the first rows, at least one
   * @return what they come to; plain where no survey tool is recognised
   */
  public static Heading recognise(List<Row> head) {
    return ALL.stream()
        .flatMap(layout -> layout.recognise(head).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("every table is at least plain"));
  }

  /**
   * Reads the header rows of an export whose layout a person may have named.
   *
   * @param head the first rows, at least one
   * @param named one of {@link #ids}, or empty where it is to be found out
   * @param at where the first row stands
   * @return what they come to
   * @throws RefusedException where the file does not begin as the layout that was named
   */
  public static Heading read(List<Row> head, Optional<String> named, Location at)
      throws RefusedException {
    if (named.isEmpty()) {
      return recognise(head);
    }
    String id = named.get();
    Heading heading =
        ALL.stream()
            .filter(layout -> layout.id().equals(id))
            .flatMap(layout -> layout.readNamed(head).stream())
            .findFirst()
            .orElseThrow(
                () -> new RefusedException(Code.LAYOUT_NOT_HERE, at, id, recognise(head).layout()));
    return heading.because("named with --layout or in the map; " + heading.because());
  }

  /**
   * Returns the words of all layouts.
   *
   * @return the ids, the plain table first and the others in the order of the alphabet
   */
  public static List<String> ids() {
    return Stream.concat(
            Stream.of(PlainLayout.ID),
            ALL.stream().map(Layout::id).filter(id -> !id.equals(PlainLayout.ID)).sorted())
        .toList();
  }
}
