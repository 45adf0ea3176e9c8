package org.regionalism.report.html;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Says of headings in tables what they head, and of figures that they are set to the right. */
final class CellAttributes implements AttributeProvider {

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof TableCell cell) {
      if (cell.isHeader()) {
        boolean row = cell.getParent().getParent() instanceof TableBody;
        attributes.put("scope", row ? "row" : "col");
      }
      if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
        attributes.remove("align");
        attributes.put("class", "figure");
      }
    }
  }
}
