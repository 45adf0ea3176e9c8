package org.regionalism.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown as a reader of GitHub's flavour understands it. */
record Rendered(Node root) {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.NONE)
          .build();

  static Rendered of(String markdown) {
    return new Rendered(PARSER.parse(markdown));
  }

  /** Every node of a kind, in order. */
  <T extends Node> List<T> all(Class<T> kind) {
    List<T> found = new ArrayList<>();
    collect(root, kind, found);
    return found;
  }

  private static <T extends Node> void collect(Node node, Class<T> kind, List<T> found) {
    if (kind.isInstance(node)) {
      found.add(kind.cast(node));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, kind, found);
    }
  }

  /** The names of all kinds of nodes that there are. */
  List<String> kinds() {
    return all(Node.class).stream()
        .map(node -> node.getClass().getSimpleName())
        .distinct()
        .toList();
  }

  /** What a node's letters come to, whatever they look like. */
  static String text(Node node) {
    StringBuilder out = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            out.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            out.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            out.append('\n');
          }

          @Override
          public void visit(HardLineBreak lineBreak) {
            out.append("\n\n");
          }
        });
    return out.toString();
  }
}
