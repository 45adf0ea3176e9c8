package org.regionalism.report.html;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.regionalism.report.Block;
import org.regionalism.report.Chart;
import org.regionalism.report.Document;
import org.regionalism.report.chart.SvgChart;

/**
 * Sorts the nodes of a report's Markdown into a header and sections, puts its pictures in the place
 * of their references, and gives tables their captions. Tables, pictures and sections stand in the
 * Markdown in the order of the document.
 */
final class PageNodes {

  private final Iterator<Document.Section> sections;
  private final Iterator<Chart> charts;
  private final Iterator<Block.Table> tables;
  private final Element header = new Element("header");
  private final List<Element> chapters = new ArrayList<>();

  PageNodes(Document document) {
    sections = document.sections().iterator();
    charts = blocks(document, Block.Picture.class).stream().map(Block.Picture::chart).iterator();
    tables =
        blocks(document, Block.Table.class).stream()
            .filter(table -> table.columns().stream().anyMatch(column -> !column.detail()))
            .iterator();
  }

  private static <T extends Block> List<T> blocks(Document document, Class<T> kind) {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** Takes all nodes below a root from there. */
  void takeFrom(Node root) {
    for (Node node = root.getFirstChild(); node != null; node = root.getFirstChild()) {
      node.unlink();
      take(node);
    }
  }

  /** The title and what stands below it. */
  Element header() {
    return header;
  }

  /** The sections in order. */
  List<Element> chapters() {
    return chapters;
  }

  private void take(Node node) {
    if (node instanceof Heading heading && heading.getLevel() == 2) {
      String id = id(sections.next());
      chapters.add(new Element("section").set("aria-labelledby", id));
      here().with(new Element("div").set("id", id).with(heading));
    } else if (node instanceof TableBlock table) {
      here().with(new TableNodes(tables.next(), table).framed(here().getLastChild()));
    } else if (node instanceof Paragraph && node.getFirstChild() instanceof Image) {
      here().with(figure(charts.next()));
    } else {
      here().with(node);
    }
  }

  private Element here() {
    return chapters.isEmpty() ? header : chapters.get(chapters.size() - 1);
  }

  /** What a section's heading is called in addresses. */
  static String id(Document.Section section) {
    return "section-" + section.id();
  }

  private static Element figure(Chart chart) {
    String svg = SvgChart.render(chart);
    return new Element("figure")
        .with(
            frame(chart.title()).with(new Verbatim(svg.substring(svg.indexOf("<svg")).strip())),
            Element.text("figcaption", chart.title()));
  }

  /** What is wider than a phone is moved within a frame, also by keyboard. */
  static Element frame(String label) {
    return new Element("div")
        .set("class", "frame")
        .set("role", "group")
        .set("tabindex", "0")
        .set("aria-label", label);
  }
}
