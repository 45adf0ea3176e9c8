package org.regionalism.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** Reads what stands in a picture: its title and description, and its texts line by line. */
final class Picture {

  private static final double LINE = 9;

  private Picture() {}

  static ReportFile read(FoundFile file) throws RefusedException {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    Document picture = Jsoup.parse(text, "", Parser.xmlParser());
    if (picture.selectFirst("svg") == null) {
      throw new RefusedException(Code.RELEASE_NOT_OURS, Location.of(file.path()));
    }
    return ReportFile.ofMany(
        file, texts(picture, Location.of(file.path())), CohortFigures.NONE, List.of());
  }

  static List<LooseText> texts(Element picture, Location place) {
    List<LooseText> texts = new ArrayList<>();
    for (Element said : picture.select("title, desc")) {
      texts.add(LooseText.of(place, said.text()));
    }
    TreeMap<Double, String> lines = new TreeMap<>();
    for (Element text : picture.select("text")) {
      Double y = number(text.attr("y"));
      Double line = lines.floorKey(y + LINE);
      boolean same = line != null && y - line < LINE;
      lines.merge(same ? line : y, text.text(), (before, more) -> before + " " + more);
    }
    lines.values().forEach(line -> texts.add(LooseText.of(place, line)));
    return texts;
  }

  private static Double number(String text) {
    return text.matches("-?\\d{1,6}(\\.\\d{1,9})?") ? Double.valueOf(text) : Double.valueOf(0);
  }
}
