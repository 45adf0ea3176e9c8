package org.regionalism.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.regionalism.report.Document;
import org.regionalism.report.PrintableText;
import org.regionalism.report.Words;
import org.regionalism.report.markdown.MarkdownWriter;

/** Writes a report as one page for a browser. */
public final class HtmlPage {

  private static final String WORDS = "org.regionalism.report.html.page";

  /** Nothing is fetched and nothing runs, whatever a browser would do otherwise. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context -> new CellAttributes())
          .nodeRendererFactory(ElementRenderer::new)
          .build();

  private HtmlPage() {}

  /**
   * Returns a report as a page that holds everything it needs.
   *
   * @param document the report
   * @return the text, ending in one line break, to be stored as UTF-8
   */
  public static String write(Document document) {
    PageNodes nodes = new PageNodes(document);
    nodes.takeFrom(PARSER.parse(MarkdownWriter.write(document, "")));
    Words words = Words.in(WORDS, document.language());
    Element main = new Element("main").set("id", "main");
    nodes.chapters().forEach(main::with);
    Element page =
        new Element("html")
            .set("lang", document.language())
            .with(
                head(document),
                new Element("body")
                    .with(
                        Element.text("a", words.of("page.skip"))
                            .set("class", "skip")
                            .set("href", "#main"),
                        nodes.header(),
                        contents(document, words),
                        main));
    return "<!DOCTYPE html>\n" + RENDERER.render(page).strip() + "\n";
  }

  private static Element head(Document document) {
    return new Element("head")
        .with(
            new Element("meta").set("charset", "utf-8"),
            new Element("meta").set("http-equiv", "Content-Security-Policy").set("content", POLICY),
            new Element("meta")
                .set("name", "viewport")
                .set("content", "width=device-width, initial-scale=1"),
            Element.text("title", PrintableText.line(document.title())),
            new Element("style").with(new Verbatim(style())));
  }

  private static Element contents(Document document, Words words) {
    Element list = new Element("ul");
    for (Document.Section section : document.sections()) {
      list.with(
          new Element("li")
              .with(
                  Element.text("a", PrintableText.line(section.name()))
                      .set("href", "#" + PageNodes.id(section))));
    }
    return new Element("nav").set("aria-label", words.of("page.contents")).with(list);
  }

  private static String style() {
    try (InputStream file =
        Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"), "page.css")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
