package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;

/**
 * One element of the XML of a chart, or of the rules for bars behind shares. They are spelled out
 * element by element, in the order that the schema asks for; POI's own classes lack half of what is
 * needed here.
 *
 * @param name with its prefix
 * @param attributes names and values in turn
 * @param text what it holds where it has no children
 */
record Element(String name, List<String> attributes, List<Element> children, String text) {

  Element {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }

  static Element of(String name, Element... children) {
    return of(name, List.of(children));
  }

  static Element of(String name, List<Element> children) {
    return new Element(name, List.of(), children, "");
  }

  /** An element that holds a text. */
  static Element text(String name, String text) {
    return new Element(name, List.of(), List.of(), text);
  }

  /** An element whose one attribute is its value. */
  static Element val(String name, Object value) {
    return of(name).with("val", value instanceof Double number ? Numbers.plain(number) : value);
  }

  Element with(String attribute, Object value) {
    List<String> more = new ArrayList<>(attributes);
    more.add(attribute);
    more.add(value.toString());
    return new Element(name, more, children, text);
  }

  /** Adds children at the end. */
  Element and(List<Element> others) {
    List<Element> more = new ArrayList<>(children);
    more.addAll(others);
    return new Element(name, attributes, more, text);
  }

  Element and(Element... others) {
    return and(List.of(others));
  }

  /** Returns the element as XML. */
  String xml() {
    StringBuilder xml = new StringBuilder();
    write(xml);
    return xml.toString();
  }

  private void write(StringBuilder xml) {
    xml.append('<').append(name);
    for (int i = 0; i < attributes.size(); i += 2) {
      xml.append(' ').append(attributes.get(i)).append("=\"");
      escape(attributes.get(i + 1), xml);
      xml.append('"');
    }
    if (children.isEmpty() && text.isEmpty()) {
      xml.append("/>");
      return;
    }
    xml.append('>');
    escape(text, xml);
    children.forEach(child -> child.write(xml));
    xml.append("</").append(name).append('>');
  }

  private static void escape(String text, StringBuilder xml) {
    String clean = PlainText.clean(text);
    int written = 0;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      String escape =
          switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t', '\n', '\r' -> "&#" + (int) c + ";";
            default -> "";
          };
      if (!escape.isEmpty()) {
        xml.append(clean, written, i).append(escape);
        written = i + 1;
      }
    }
    xml.append(clean, written, clean.length());
  }
}
