package org.regionalism.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.report.PrintableText;

class LiteralTest {

  /** Every text that leaves something; an empty one is not written at all. */
  private static void forEveryNastyText(Consumer<String> check) {
    assertThat(NastyTexts.all().filter(text -> !PrintableText.line(text).isEmpty()))
        .hasSizeGreaterThan(3500)
        .allSatisfy(check);
  }

  @Test
  void showsEveryLetterInAParagraph() {
    forEveryNastyText(
        text -> {
          Rendered rendered = Rendered.of(Literal.block(text) + "\n");

          assertThat(rendered.kinds()).isSubsetOf("Document", "Paragraph", "Text", "Code");
          assertThat(Rendered.text(rendered.root())).isEqualTo(PrintableText.line(text));
        });
  }

  @Test
  void showsEveryLetterInAListAndAQuote() {
    forEveryNastyText(
        text -> {
          Rendered rendered =
              Rendered.of("- " + Literal.block(text) + "\n\n> " + Literal.block(text) + "\n");

          assertThat(rendered.kinds())
              .isSubsetOf(
                  "Document", "BulletList", "ListItem", "BlockQuote", "Paragraph", "Text", "Code");
          assertThat(rendered.all(ListItem.class)).hasSize(1);
          assertThat(rendered.all(Paragraph.class))
              .hasSize(2)
              .allSatisfy(
                  shown -> assertThat(Rendered.text(shown)).isEqualTo(PrintableText.line(text)));
        });
  }

  @Test
  void showsEveryLetterInAHeading() {
    forEveryNastyText(
        text -> {
          Rendered rendered = Rendered.of("## " + Literal.heading(text) + "\n");

          assertThat(rendered.kinds()).isSubsetOf("Document", "Heading", "Text", "Code");
          assertThat(Rendered.text(rendered.all(Heading.class).get(0)))
              .isEqualTo(PrintableText.line(text));
        });
  }

  @Test
  void showsEveryLetterInATable() {
    forEveryNastyText(
        text -> {
          String cell = Literal.inline(text);
          Rendered rendered =
              Rendered.of("| " + cell + " | x |\n| --- | --- |\n| y | " + cell + " |\n");

          assertThat(rendered.kinds())
              .isSubsetOf(
                  "Document",
                  "TableBlock",
                  "TableHead",
                  "TableBody",
                  "TableRow",
                  "TableCell",
                  "Text",
                  "Code");
          assertThat(rendered.all(TableCell.class).stream().map(Rendered::text))
              .containsExactly(PrintableText.line(text), "x", "y", PrintableText.line(text));
        });
  }

  @Test
  void showsEveryLetterInTheWordsOfAPicture() {
    forEveryNastyText(
        text -> {
          Rendered rendered = Rendered.of("![" + Literal.inline(text) + "](charts/a.svg)\n");

          assertThat(rendered.kinds()).isSubsetOf("Document", "Paragraph", "Image", "Text", "Code");
          assertThat(rendered.all(Image.class))
              .singleElement()
              .satisfies(
                  image -> {
                    assertThat(image.getDestination()).isEqualTo("charts/a.svg");
                    assertThat(Rendered.text(image)).isEqualTo(PrintableText.line(text));
                  });
        });
  }

  /** What the parser used here leaves alone, others make links of: see GitHub's autolinks. */
  @Test
  void leavesNoAddressOutsideCode() {
    Pattern address =
        Pattern.compile("(?i)(?<![a-z0-9])www\\.|[a-z]://|[a-z0-9._+-]@[a-z0-9._-]*[a-z0-9]");

    forEveryNastyText(
        text ->
            assertThat(Rendered.of(Literal.block(text)).all(Text.class))
                .noneMatch(shown -> address.matcher(shown.getLiteral()).find()));
  }

  @ParameterizedTest
  @CsvSource({
    "<5, <5",
    "snake_case, snake_case",
    "R&D at AT&T, R&D at AT&T",
    "What changed?! (a lot), What changed?! (a lot)",
    "-3 to 5, -3 to 5",
    "1.5, 1.5",
    "a - b + c = d, a - b + c = d",
    "#1, \\#1",
    "~5, \\~5",
    "1. one, 1\\. one",
    "$5, \\$5",
    "see www.example.org., see `www.example.org`.",
    "write to me@example.org, write to `me@example.org`"
  })
  void escapesNoMoreThanItTakes(String text, String expected) {
    assertThat(Literal.block(text)).isEqualTo(expected);
  }

  @Test
  void survivesLongTexts() {
    String text = "a.".repeat(50_000) + "@" + "_*".repeat(50_000);

    assertThat(Literal.block(text)).hasSizeGreaterThan(text.length());
  }
}
