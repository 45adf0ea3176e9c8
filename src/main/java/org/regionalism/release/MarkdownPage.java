package org.regionalism.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** Reads a page of Markdown: its tables, and all other texts with the descriptions of pictures. */
final class MarkdownPage extends AbstractVisitor {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final String path;
  private final List<ReadTable> tables = new ArrayList<>();
  private final List<LooseText> texts = new ArrayList<>();
  private String title = "";
  private String heading = "";
  private String last = "";

  private MarkdownPage(String path) {
    this.path = path;
  }

  static ReadPage read(FoundFile file) throws RefusedException {
    MarkdownPage page = new MarkdownPage(file.path());
    PARSER.parse(new String(file.bytes(), StandardCharsets.UTF_8)).accept(page);
    return new ReadPage(page.title, page.tables, page.texts, List.of(), List.of());
  }

  @Override
  public void visit(Heading node) {
    heading = text(node);
    if (node.getLevel() == 1 && title.isEmpty()) {
      title = heading;
    }
    loose(node);
  }

  @Override
  public void visit(Paragraph node) {
    loose(node);
    last = text(node);
  }

  @Override
  public void visit(HtmlBlock node) {
    texts.add(LooseText.of(place(node), node.getLiteral()));
  }

  @Override
  public void visit(CustomBlock node) {
    if (node instanceof TableBlock table) {
      List<List<ReadCell>> rows = new ArrayList<>();
      rows(table, rows);
      tables.add(new ReadTable(place(table), heading, last, rows));
    }
  }

  private void rows(Node parent, List<List<ReadCell>> rows) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TableRow) {
        List<ReadCell> cells = new ArrayList<>();
        for (Node cell = child.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (cell instanceof TableCell) {
            cells.add(new ReadCell(place(cell), text(cell)));
          }
        }
        rows.add(cells);
      } else {
        rows(child, rows);
      }
    }
  }

  private void loose(Node node) {
    texts.add(LooseText.of(place(node), text(node)));
  }

  private Location place(Node node) {
    return node.getSourceSpans().stream()
        .findFirst()
        .map(span -> Location.of(path, span.getLineIndex() + 1, span.getColumnIndex() + 1))
        .orElse(Location.of(path));
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    collect(node, text);
    return text.toString().strip();
  }

  private static void collect(Node node, StringBuilder text) {
    if (node instanceof Text it) {
      text.append(it.getLiteral());
    } else if (node instanceof Code it) {
      text.append(it.getLiteral());
    } else if (node instanceof HtmlInline it) {
      text.append(it.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      text.append(' ');
    } else if (node instanceof Image it && it.getTitle() != null) {
      text.append(it.getTitle()).append(' ');
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, text);
    }
  }
}
