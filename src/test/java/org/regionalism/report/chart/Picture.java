package org.regionalism.report.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.regionalism.report.Chart;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG picture, read back by the JDK's own parser. */
record Picture(Element root) {

  /** A text of the picture with the room that it may take. */
  record Written(String text, TextStyle style, Box box) {}

  static Picture of(Chart chart) {
    return parse(SvgChart.render(chart));
  }

  static Picture parse(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Picture(
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      throw new AssertionError(broken);
    }
  }

  List<Element> elements(String name) {
    NodeList nodes = root.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  List<Element> filled(String name, String paint) {
    return elements(name).stream().filter(e -> e.getAttribute("fill").equals(paint)).toList();
  }

  List<Element> hatched() {
    return elements("rect").stream()
        .filter(e -> e.getAttribute("fill").startsWith("url("))
        .toList();
  }

  Box viewBox() {
    String[] numbers = root.getAttribute("viewBox").split(" ", -1);
    return new Box(0, 0, Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]));
  }

  List<Written> texts() {
    return elements("text").stream().map(Picture::written).toList();
  }

  List<String> words() {
    return texts().stream().map(Written::text).toList();
  }

  Written text(String text) {
    return texts().stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static Written written(Element element) {
    TextStyle style =
        new TextStyle(
            number(element, "font-size"),
            element.hasAttribute("font-weight"),
            element.hasAttribute("font-style"),
            element.getAttribute("fill"));
    String text = element.getTextContent();
    double width = style.width(text);
    double x = number(element, "x");
    double left =
        switch (element.getAttribute("text-anchor")) {
          case "middle" -> x - width / 2;
          case "end" -> x - width;
          default -> x;
        };
    double y = number(element, "y");
    return new Written(
        text, style, new Box(left, y - .8 * style.size(), left + width, y + .22 * style.size()));
  }
}
