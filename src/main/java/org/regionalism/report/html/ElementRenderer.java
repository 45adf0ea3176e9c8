package org.regionalism.report.html;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders the nodes of this package. */
final class ElementRenderer implements NodeRenderer {

  private static final Set<String> EMPTY = Set.of("meta");

  private final HtmlNodeRendererContext context;

  ElementRenderer(HtmlNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Element.class, Verbatim.class);
  }

  @Override
  public void render(Node node) {
    HtmlWriter writer = context.getWriter();
    if (node instanceof Verbatim verbatim) {
      writer.line();
      writer.raw(verbatim.markup());
      writer.line();
    } else if (node instanceof Element element) {
      writer.line();
      writer.tag(element.name(), element.attributes());
      if (!EMPTY.contains(element.name())) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
          context.render(child);
        }
        writer.tag("/" + element.name());
      }
      writer.line();
    }
  }
}
