package org.regionalism.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One element of an SVG picture, being put together. */
final class Shape {

  private final String element;
  private final StringBuilder attributes = new StringBuilder();

  private Shape(String element) {
    this.element = element;
  }

  static Shape rect(double x, double y, double width, double height) {
    return new Shape("rect").set("x", x).set("y", y).set("width", width).set("height", height);
  }

  static Shape line(double x1, double y1, double x2, double y2) {
    return new Shape("line").set("x1", x1).set("y1", y1).set("x2", x2).set("y2", y2);
  }

  static Shape circle(double x, double y, double radius) {
    return new Shape("circle").set("cx", x).set("cy", y).set("r", radius);
  }

  static Shape text(double x, double y) {
    return new Shape("text").set("x", x).set("y", y);
  }

  Shape fill(String paint) {
    return set("fill", paint);
  }

  Shape stroke(String colour, double width) {
    return set("stroke", colour).set("stroke-width", width);
  }

  Shape dashed() {
    return set("stroke-dasharray", "4 3");
  }

  Shape rounded(double radius) {
    return set("rx", radius);
  }

  Shape set(String name, double value) {
    return set(name, number(value));
  }

  Shape set(String name, String value) {
    attributes.append(' ').append(name).append("=\"").append(XmlText.escape(value)).append('"');
    return this;
  }

  String empty() {
    return "<" + element + attributes + "/>\n";
  }

  String around(String text) {
    return "<" + element + attributes + ">" + XmlText.escape(text) + "</" + element + ">\n";
  }

  /** A hundredth of a unit is finer than any screen; more digits would only be noise. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
