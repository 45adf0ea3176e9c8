package org.regionalism.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Chart;
import org.regionalism.report.Document;

class HtmlPageTest {

  private static final Block.Column NAME = new Block.Column("Name", 9, false);
  private static final Block.Column INDEX = new Block.Column("Index", 9, false);
  private static final Block.Column DETAIL = new Block.Column("Detail", 9, true);

  private static Document document(String language, Document.Section... sections) {
    return new Document("Title", "Subtitle.", language, Optional.empty(), List.of(sections));
  }

  private static Document.Section section(String id, Block... blocks) {
    return new Document.Section(id, "Name of " + id, "Finding", "Lead.", List.of(blocks));
  }

  private static Block.Table table(String id, String name) {
    return new Block.Table(
        id,
        "What to look for in " + id + ".",
        List.of(DETAIL, NAME, INDEX),
        List.of(
            List.of(
                new Cell.Label("left out"),
                new Cell.RowHeading(name),
                new Cell.Amount(62.4, Cell.Format.INDEX)),
            List.of(
                new Cell.Label("left out"),
                new Cell.RowHeading("Other"),
                new Cell.Withheld("<5"))));
  }

  private static Block picture(String id, String title) {
    return new Block.Picture(
        new Chart.IndexBars(
            id,
            title,
            "Subtitle",
            "Trust: 62 (55 to 68).",
            "Index",
            List.of(
                new Chart.IndexBar("Trust", Optional.of(new Chart.Point(62, Optional.empty()))),
                new Chart.IndexBar("Hidden", Optional.empty()))));
  }

  private static org.jsoup.nodes.Document page(Document document) {
    return Jsoup.parse(HtmlPage.write(document));
  }

  @Test
  void isWellFormedToTheLastElement() {
    String html =
        HtmlPage.write(document("en", section("a", table("t", "A"), picture("p", "Finding"))));

    Parser strict = Parser.htmlParser().setTrackErrors(20).settings(ParseSettings.preserveCase);
    Jsoup.parse(html, "", strict);
    assertThat(strict.getErrors()).isEmpty();
    assertThat(html).startsWith("<!DOCTYPE html>\n<html").endsWith("</html>\n");
  }

  @Test
  void hasLandmarksAndALinkPastTheContents() {
    org.jsoup.nodes.Document page = page(document("en", section("one"), section("two")));

    assertThat(page.select("body > a.skip").attr("href")).isEqualTo("#main");
    assertThat(page.select("body > header h1").text()).isEqualTo("Title");
    assertThat(page.select("nav[aria-label=Contents] a").eachText())
        .containsExactly("Name of one", "Name of two");
    for (Element link : page.select("a")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
    assertThat(page.select("main#main > section")).hasSize(2);
    for (Element section : page.select("section")) {
      Element name = page.getElementById(section.attr("aria-labelledby"));
      assertThat(name).isNotNull();
      assertThat(name.selectFirst("h2")).isNotNull();
    }
  }

  @Test
  void givesTablesCaptionsAndHeadingsAScope() {
    Element table = page(document("en", section("a", table("t", "Trust")))).selectFirst("table");

    assertThat(table.selectFirst("caption").text()).isEqualTo("What to look for in t.");
    assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Name", "Index");
    assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("Trust", "Other");
    assertThat(table.select("td").eachText()).containsExactly("62", "<5");
    assertThat(table.text()).doesNotContain("left out");
  }

  @Test
  void putsEachTablesOwnCaptionIntoIt() {
    org.jsoup.nodes.Document page =
        page(
            document(
                "en",
                section("a", table("t", "A"), table("u", "B")),
                section("b", table("v", "C"))));

    assertThat(page.select("caption").eachText())
        .containsExactly(
            "What to look for in t.", "What to look for in u.", "What to look for in v.");
    assertThat(page.select("p:contains(What to look for)")).isEmpty();
  }

  @Test
  void leavesOutTablesOfNothingButDetails() {
    Block.Table details =
        new Block.Table("d", "Details.", List.of(DETAIL), List.of(List.of(new Cell.Label("x"))));

    assertThat(
            page(document("en", section("a", details, table("t", "A"))))
                .select("caption")
                .eachText())
        .containsExactly("What to look for in t.");
  }

  @Test
  void holdsItsPicturesWithTitleAndDescription() {
    org.jsoup.nodes.Document page =
        page(document("en", section("a", picture("p", "First"), picture("q", "Second"))));

    assertThat(page.select("img, script, link, iframe, object, embed")).isEmpty();
    assertThat(page.select("figure figcaption").eachText()).containsExactly("First", "Second");
    for (Element svg : page.select("figure svg")) {
      for (String id : svg.attr("aria-labelledby").split(" ", -1)) {
        assertThat(page.getElementById(id)).as(id).isNotNull();
      }
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(5);
  }

  @Test
  void movesWhatIsWideByKeyboard() {
    org.jsoup.nodes.Document page =
        page(document("en", section("a", picture("p", "First"), table("t", "A"))));

    assertThat(page.select("[tabindex=0][role=group]").eachAttr("aria-label"))
        .containsExactly("First", "What to look for in t.");
  }

  @Test
  void speaksTheReportsLanguage() {
    org.jsoup.nodes.Document page = page(document("es", section("a")));

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("es");
    assertThat(page.select("a.skip").text()).isEqualTo("Ir al informe");
    assertThat(page.select("nav").attr("aria-label")).isEqualTo("Contenido");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "</title><b>x</b>",
        "[x](javascript:alert(1))",
        "![x](http://example.org/x.png)",
        "&lt;b&gt; &amp; &copy;",
        "http://example.org/ and www.example.org",
        "a | b ` c * d _ e",
        "# x",
      })
  void showsEveryTextLetterByLetter(String text) {
    Document.Section section =
        new Document.Section(
            "a",
            text,
            text,
            text,
            List.of(
                new Block.Heading("See " + text),
                new Block.Note(text),
                new Block.Bullets(List.of(text)),
                table("t", text),
                picture("p", text)));
    org.jsoup.nodes.Document page =
        page(new Document(text, text, "en", Optional.empty(), List.of(section)));

    assertThat(page.select("script, img, iframe, b")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).containsExactly("#main", "#section-a");
    assertThat(page.getAllElements())
        .allMatch(
            one -> one.attributes().asList().stream().noneMatch(a -> a.getKey().startsWith("on")));
    assertThat(page.title()).isEqualTo(text);
    assertThat(page.select("h3").text()).isEqualTo("See " + text);
    for (String place :
        List.of("h1", "header p", "blockquote", "li:not(nav li)", "tbody th", "figcaption")) {
      assertThat(page.select(place).first().text()).as(place).isEqualTo(text);
    }
  }

  @Test
  void asksNothingFromElsewhere() {
    String html =
        HtmlPage.write(document("en", section("a", table("t", "A"), picture("p", "Finding"))));

    assertThat(html)
        .contains("Content-Security-Policy", "default-src 'none'")
        .doesNotContain("@import")
        .doesNotContain("url(http");
    assertThat(html.replace("http://www.w3.org/2000/svg", "")).doesNotContain("://");
  }
}
