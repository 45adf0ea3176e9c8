package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facilitation guide and the language of reports on the command line. */
class GuideTest {

  private static final Pattern PICTURE = Pattern.compile("\\]\\((charts/[^)]+)\\)");

  @TempDir private Path folder = Path.of("unset");

  private Run score(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of("score", "samples/harbor-plains-google-forms.csv", "--format", "md", "--out"));
    all.add(folder.toString());
    return Run.of(Stream.concat(all.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void writesTheGuideWithEveryPictureItShows() throws IOException {
    Run run = score();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("facilitation.md");
    assertThat(text("assessment.json")).contains("\"file\": \"facilitation.md\"");
    List<String> pictures =
        PICTURE
            .matcher(text("facilitation.md"))
            .results()
            .map((MatchResult r) -> r.group(1))
            .toList();
    assertThat(pictures).hasSizeGreaterThan(3);
    for (String picture : pictures) {
      assertThat(folder.resolve(picture)).isNotEmptyFile();
    }
  }

  @Test
  void goesWithoutTheGuideWhereNoMarkdownIsAskedFor() {
    score();
    Run.of(
        "score",
        "samples/harbor-plains-google-forms.csv",
        "--format",
        "json",
        "--out",
        "" + folder);

    assertThat(folder.resolve("facilitation.md")).as("of the run before").doesNotExist();
  }

  @Test
  void writesInTheLanguageThatIsAskedFor() throws IOException {
    assertThat(score("--language", "es").code()).isZero();

    assertThat(text("facilitation.md"))
        .contains("# Harbor Plains Partnership: guía de facilitación", "¿")
        .doesNotContain("The figures", "What we think");
    assertThat(text("assessment.json")).contains("\"language\": \"es\"");
  }

  @Test
  void refusesALanguageThatItDoesNotSpeak() {
    Run run = score("--language", "fr");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--language is en or es, not 'fr'");
  }
}
