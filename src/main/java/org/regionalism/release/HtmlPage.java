package org.regionalism.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** Reads a web page: its tables, and all other texts with those in its pictures. */
final class HtmlPage {

  private static final String OTHERS = "h1, h2, h3, p, li, figcaption";

  private final String path;
  private final Document page;

  private HtmlPage(String path, Document page) {
    this.path = path;
    this.page = page;
  }

  static ReadPage read(FoundFile file) throws RefusedException {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    return new HtmlPage(file.path(), Jsoup.parse(text, "", parser)).page();
  }

  private ReadPage page() {
    List<ReadTable> tables = new ArrayList<>();
    List<LooseText> texts = new ArrayList<>();
    String heading = "";
    String last = "";
    for (Element element : page.select(OTHERS + ", table, caption")) {
      if (element.nameIs("table")) {
        tables.add(table(element, heading, last));
      } else {
        texts.add(LooseText.of(place(element), element.text()));
        heading = element.tagName().matches("h[1-3]") ? element.text() : heading;
        last = element.text();
      }
    }
    for (Element labelled : page.select("[alt], [aria-label]")) {
      String said = labelled.attr("alt") + " " + labelled.attr("aria-label");
      texts.add(LooseText.of(place(labelled), said));
    }
    List<ReadPicture> pictures = new ArrayList<>();
    for (Element picture : page.select("svg")) {
      pictures.add(new ReadPicture(place(picture), picture));
      texts.addAll(Picture.texts(picture, place(picture)));
    }
    return new ReadPage(page.select("h1").text(), tables, texts, pictures, List.of());
  }

  private ReadTable table(Element table, String heading, String last) {
    List<List<ReadCell>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      rows.add(
          row.select("th, td").stream()
              .map(cell -> new ReadCell(place(cell), cell.text()))
              .toList());
    }
    Element caption = table.selectFirst("caption");
    return new ReadTable(place(table), heading, caption == null ? last : caption.text(), rows);
  }

  private Location place(Element element) {
    Range at = element.sourceRange();
    return at.isTracked()
        ? Location.of(path, at.start().lineNumber(), at.start().columnNumber())
        : Location.of(path);
  }
}
