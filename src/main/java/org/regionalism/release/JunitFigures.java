package org.regionalism.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** Reads {@code junit.xml} back: a suite for each consortium, a case for each gate. */
final class JunitFigures {

  private static final String OURS = "testsuites[name=regionalism]";
  private static final String CLASS = "regionalism.";

  private final FoundFile file;
  private final List<Quoted> quoted = new ArrayList<>();
  private final List<LooseText> unread = new ArrayList<>();

  private JunitFigures(FoundFile file) {
    this.file = file;
  }

  static ReportFile read(FoundFile file) throws RefusedException {
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    Element top = Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8), "", parser);
    if (top.select(OURS).isEmpty()) {
      throw new RefusedException(Code.RELEASE_NOT_OURS, Location.of(file.path()));
    }
    JunitFigures figures = new JunitFigures(file);
    top.select(OURS + " > testsuite").forEach(figures::suite);
    return ReportFile.ofMany(
        file, List.of(), new CohortFigures(figures.quoted, List.of()), figures.unread);
  }

  /** Of one that was refused nothing may be told. */
  private void suite(Element suite) {
    boolean refused = !suite.select("> testcase > error").isEmpty();
    Optional<String> name = Optional.of(suite.attr("name")).filter(any -> !refused);
    for (Element said : suite.select("> testcase > failure, > testcase > skipped")) {
      Element gate = said.parent() == null ? suite : said.parent();
      String slug = gate.attr("classname").replaceFirst("^" + CLASS, "");
      Optional<List<Quoted>> found =
          ReportWords.languages().stream()
              .flatMap(
                  words ->
                      new GateSayings(words)
                              .quoted(
                                  place(said),
                                  name,
                                  Optional.of(slug),
                                  gate.attr("name"),
                                  said.attr("message"))
                              .stream())
              .findFirst();
      found.ifPresentOrElse(
          quoted::addAll, () -> unread.add(LooseText.of(place(said), said.attr("message"))));
    }
  }

  private Location place(Element element) {
    Range at = element.sourceRange();
    return at.isTracked()
        ? Location.of(file.path(), at.start().lineNumber(), at.start().columnNumber())
        : Location.of(file.path());
  }
}
