package org.regionalism.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.regionalism.cli.Run;

/** What a batch of five consortia, and one that is refused, writes with gates. */
final class BatchEdition {

  private static final List<String> EXPORTS =
      List.of(
          "alder-ridge.csv",
          "bay-orchard.csv",
          "copper-basin.csv",
          "dry-creek.csv",
          "elk-prairie.csv",
          "lark-meadows.csv");

  /** None of them holds, so that all sentences are told. */
  private static final String GATES =
      """
      gates:
        - overall at-least 90
        - respondents at-least 1000
        - overall.change.indexDifference at-least 50
        - dimensions.trust.band is sustaining
        - dimensions.trust.indexCi.low at-least 99
        - dimensions.trust.agree at-least 99%
        - dimensions.trust.split is true
      """;

  private BatchEdition() {}

  /** Writes it in a new folder below another one. */
  static Path write(Path below, String... options) throws IOException {
    Path exports = Files.createDirectories(below.resolve("exports"));
    for (String export : EXPORTS) {
      Files.copy(Path.of("samples/batch", export), exports.resolve(export));
    }
    Path gates = Files.writeString(below.resolve("gates.yaml"), GATES);
    Path out = below.resolve("out");
    List<String> command = new ArrayList<>(List.of("batch", exports.toString(), "--quiet"));
    command.addAll(List.of("--gates", gates.toString(), "--out", out.toString()));
    command.addAll(List.of(options));
    Run run = Run.of(command.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    return out;
  }

  /**
   * Copies files over all consortia, and the one file that each one's own figures are in.
   *
   * @param names which; all where none is named
   */
  static void copy(Path from, Path to, String... names) throws IOException {
    List<String> all = List.of(names);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = from.relativize(file);
        boolean own = name.getNameCount() > 1 && !name.startsWith("charts");
        boolean wanted = all.isEmpty() || all.contains(name.toString().replace('\\', '/'));
        if (own ? name.endsWith("assessment.json") : wanted) {
          Files.createDirectories(to.resolve(name).resolveSibling(""));
          Files.copy(file, to.resolve(name));
        }
      }
    }
  }
}
