package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page says what the Markdown says, figure by figure. */
class HtmlReportTest {

  private static final Pattern NUMBER = Pattern.compile("[−+]?\\d+(?:\\.\\d+)?%?");

  @TempDir private Path folder = Path.of("unset");

  @ParameterizedTest
  @CsvSource({
    "samples/harbor-plains-google-forms.csv, en",
    "samples/harbor-plains-google-forms.csv, es",
    "samples/cedar-valley-levels.csv, en",
    "src/test/resources/golden/few-organizations/responses.csv, en",
  })
  void hasTheSameFiguresAsTheMarkdown(String export, String language) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("score", export, "--language", language));
    if (export.contains("golden")) {
      arguments.addAll(
          List.of("--rubric", "src/test/resources/golden/small-consortium/rubric.yaml"));
    }
    arguments.addAll(List.of("--format", "md,html", "--out", folder.toString()));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("report.html");

    Document page = Jsoup.parse(Files.readString(folder.resolve("report.html")));
    List<String> markdown =
        Files.readString(folder.resolve("report.md"))
            .lines()
            .filter(line -> line.startsWith("|") && !line.matches("[|: -]+"))
            .flatMap(line -> numbers(line).stream())
            .toList();
    assertThat(markdown).hasSizeGreaterThan(20);
    assertThat(page.select("tr").stream().flatMap(row -> numbers(row.text()).stream()).toList())
        .isEqualTo(markdown);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"samples/three-rivers-qualtrics.csv", "samples/cedar-valley.csv"})
  void drawsEveryPictureOnceAndFetchesNothing(String export) throws IOException {
    Run.of("score", export, "--format", "md,html", "--out", folder.toString());
    String html = Files.readString(folder.resolve("report.html"));
    Document page = Jsoup.parse(html);

    long pictures =
        Files.readString(folder.resolve("report.md"))
            .lines()
            .filter(line -> line.startsWith("!["))
            .count();
    assertThat(page.select("figure svg")).hasSize((int) pictures);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("[src], link, script")).isEmpty();
    for (Element table : page.select("table")) {
      assertThat(table.selectFirst("caption")).as(table.text()).isNotNull();
      assertThat(table.select("tbody tr"))
          .allMatch(
              row ->
                  row.selectFirst("th[scope=row]") != null
                      || table.select("th[scope=row]").isEmpty());
    }
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text.replace("\\", "")).results().map(MatchResult::group).toList();
  }
}
