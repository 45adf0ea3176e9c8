package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of invented exports, and what a batch makes of them beside it. */
record BatchFolder(Path exports, Path out) {

  /** An empty folder of exports below another. */
  static BatchFolder below(Path folder) throws IOException {
    return new BatchFolder(
        Files.createDirectories(folder.resolve("exports")), folder.resolve("out"));
  }

  /** Writes an invented export. */
  BatchFolder add(String file, long seed, int respondents, String... more) throws IOException {
    Path target = exports.resolve(file);
    Files.createDirectories(target.getParent());
    List<String> command =
        new ArrayList<>(
            List.of(
                "simulate",
                "--seed=" + seed,
                "--organizations=6",
                "--respondents=" + respondents,
                "--out=" + target));
    command.addAll(List.of(more));
    Run run = Run.of(command.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return this;
  }

  /** Scores the folder; only JSON, which is quick. */
  Run batch(String... more) {
    return run(exports.toString(), more);
  }

  /** Scores something else into the folder beside the exports. */
  Run run(String what, String... more) {
    List<String> command = new ArrayList<>(List.of("batch", what, "--out=" + out, "--format=json"));
    command.addAll(List.of(more));
    return Run.of(command.toArray(String[]::new));
  }

  /** The text of a file that was written. */
  String written(String name) throws IOException {
    return Files.readString(out.resolve(name));
  }

  /** The names of the folders of consortia. */
  List<String> consortia() throws IOException {
    try (Stream<Path> found = Files.list(out)) {
      return found
          .filter(folder -> Files.exists(folder.resolve("assessment.json")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** The records of a CSV file as they stand, the header first; cells may hold line ends. */
  static List<String> records(Path file) throws IOException {
    List<String> records = new ArrayList<>();
    String open = "";
    for (String line : Files.readAllLines(file)) {
      open += line;
      boolean whole = open.chars().filter(c -> c == '"').count() % 2 == 0;
      if (whole) {
        records.add(open);
      }
      open = whole ? "" : open + "\n";
    }
    return records;
  }

  /** All files below a folder with their bytes, by name. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
