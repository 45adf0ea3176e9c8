package org.regionalism.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.RefusedException;

/** What the shipped rubrics are, and that no code knows them. */
class ShippedRubricsTest {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static Rubric shipped(String name) throws RefusedException {
    return Rubrics.find(name).rubric();
  }

  @Test
  void areAllTheRubricsThereAre() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rubrics"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(f -> f.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(
              Rubrics.shipped().stream().map(name -> name + ".yaml").toList());
    }
  }

  @Test
  void includeAMaturityScaleWithoutShifts() throws RefusedException {
    Rubric rubric = shipped("data-sharing");
    assertThat(rubric.shifts()).isEmpty();
    AnswerScale scale = rubric.sharedScale().orElseThrow();
    assertThat(scale.points()).extracting(AnswerScale.Point::value).containsExactly(1, 2, 3, 4);
  }

  @Test
  void includeADifferentScaleForEachDimension() throws RefusedException {
    Rubric rubric = shipped("event-feedback");
    assertThat(rubric.dimensions()).hasSizeGreaterThan(2);
    assertThat(rubric.dimensions().stream().map(Dimension::scale).distinct())
        .hasSameSizeAs(rubric.dimensions());
    assertThat(rubric.scales().stream().map(AnswerScale::range).distinct()).hasSizeGreaterThan(2);
  }

  @Test
  void areUnknownToTheCode() throws IOException, RefusedException {
    Set<String> ids = new HashSet<>();
    for (String name : Rubrics.shipped()) {
      Rubric rubric = shipped(name);
      rubric.domains().forEach(domain -> ids.add(domain.id()));
      rubric.dimensions().forEach(dimension -> ids.add(dimension.id()));
      rubric.items().forEach(item -> ids.add(item.id()));
      rubric.bands().forEach(band -> ids.add(band.id()));
      rubric.shifts().forEach(shift -> ids.add(shift.id()));
      rubric.lenses().forEach(lens -> ids.add(lens.id()));
    }
    assertThat(ids).hasSizeGreaterThan(100).contains("geography", "trust-1");
    Set<String> found = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        literals(source).stream()
            .filter(ids::contains)
            .map(literal -> source.getFileName() + ": " + literal)
            .forEach(found::add);
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<String> literals(Path source) throws IOException {
    return LITERAL
        .matcher(Files.readString(source))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
