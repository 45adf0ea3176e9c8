package org.regionalism.report.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** An element that Markdown has no word for. Its children are rendered like any others. */
final class Element extends CustomBlock {

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();

  Element(String name) {
    this.name = name;
  }

  static Element text(String name, String text) {
    return new Element(name).with(new Text(text));
  }

  Element set(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  Element with(Node... children) {
    for (Node child : children) {
      appendChild(child);
    }
    return this;
  }

  String name() {
    return name;
  }

  Map<String, String> attributes() {
    return Collections.unmodifiableMap(attributes);
  }
}
