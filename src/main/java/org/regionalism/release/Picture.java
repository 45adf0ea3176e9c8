package org.regionalism.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  static ReportFile read(FoundFile file, Dictionary dictionary) throws RefusedException {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    Element picture = document.selectFirst("svg");
    Location place = Location.of(file.path());
    if (picture == null) {
      throw new RefusedException(Code.RELEASE_NOT_OURS, place);
    }
    Optional<PositionPicture.Read> position =
        dictionary
            .outline()
            .flatMap(outline -> PositionPicture.of(new ReadPicture(place, picture), outline));
    boolean alone = position.isEmpty() && PositionPicture.is(picture);
    return ReportFile.ofMany(
        file,
        texts(document, place),
        position.map(PositionPicture.Read::figures).orElse(CohortFigures.NONE),
        alone
            ? List.of(new LooseText(place, picture.select("> title").text(), LooseText.Kind.ALONE))
            : position.map(PositionPicture.Read::unread).orElse(List.of()));
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
