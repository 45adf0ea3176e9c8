package org.regionalism.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody wrote stands in the table letter by letter. */
class CodeSpanTest {

  private static List<Node> cellContent(String text) {
    List<Node> content = new ArrayList<>();
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse("| A |\n| --- |\n| " + CodeSpan.of(text) + " |\n")
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomNode node) {
                if (node instanceof TableCell cell && !cell.isHeader()) {
                  for (Node child = cell.getFirstChild(); child != null; child = child.getNext()) {
                    content.add(child);
                  }
                }
                visitChildren(node);
              }
            });
    return content;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "a | b",
        "`code`",
        "``",
        "ends in \\",
        "*no* _emphasis_ <b>no</b> ![no](x) [no](javascript:x)",
        "<script>alert(1)</script>",
        "&lt; stays",
        "https://example.org/?a=b|c",
        "``` three ` one ``"
      })
  void showsEveryLetter(String text) {
    assertThat(cellContent(text))
        .singleElement()
        .isInstanceOfSatisfying(Code.class, code -> assertThat(code.getLiteral()).isEqualTo(text));
  }

  @ParameterizedTest
  @CsvSource({"a\\|b, a\\ |b", "' two  blanks\nand lines ', two blanks and lines"})
  void changesNoMoreThanBlanks(String text, String shown) {
    assertThat(cellContent(text))
        .singleElement()
        .isInstanceOfSatisfying(Code.class, code -> assertThat(code.getLiteral()).isEqualTo(shown));
  }
}
