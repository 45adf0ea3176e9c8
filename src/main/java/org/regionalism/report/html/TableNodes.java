package org.regionalism.report.html;

import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;

/**
 * A table as it was laid out, and as its Markdown was read.
 *
 * @param laidOut says which cells name their rows
 * @param read the same without columns that are details
 */
record TableNodes(Block.Table laidOut, TableBlock read) {

  /** The table in a frame; the paragraph before it becomes its caption, if it has one. */
  Element framed(Node before) {
    if (!laidOut.caption().isBlank()) {
      before.unlink();
      Element caption = new Element("caption");
      for (Node child = before.getFirstChild(); child != null; child = before.getFirstChild()) {
        caption.with(child);
      }
      read.prependChild(caption);
    }
    headRows();
    return PageNodes.frame(laidOut.caption()).with(read);
  }

  private void headRows() {
    List<Integer> columns =
        IntStream.range(0, laidOut.columns().size())
            .filter(i -> !laidOut.columns().get(i).detail())
            .boxed()
            .toList();
    if (read.getLastChild() instanceof TableBody body) {
      int row = 0;
      for (Node line = body.getFirstChild(); line != null; line = line.getNext()) {
        head(line, columns.stream().map(laidOut.rows().get(row)::get).toList());
        row++;
      }
    }
  }

  private static void head(Node line, List<Cell> cells) {
    int column = 0;
    for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cells.get(column).plain() instanceof Cell.RowHeading && cell instanceof TableCell read) {
        read.setHeader(true);
      }
      column++;
    }
  }
}
