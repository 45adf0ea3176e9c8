package org.regionalism.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionalism.report.json.AssessmentJson;
import org.regionalism.report.json.AssessmentJson.Output;

/** Reports that hold nothing but the name of their edition, long enough to be written in parts. */
record Edition(String name, List<String> files) {

  List<OutputFile> outputs() {
    return files.stream().map(file -> new OutputFile(file, bytes(file))).toList();
  }

  private byte[] bytes(String file) {
    return (name + " of " + file + "\n").repeat(2_000).getBytes(StandardCharsets.UTF_8);
  }

  String assessment(List<Output> listed) {
    return listed.stream()
        .map(
            output ->
                "{\"file\": \"%s\", \"sha256\": \"%s\"}"
                    .formatted(output.file(), output.sha256().orElseThrow()))
        .collect(
            Collectors.joining(
                ", ",
                "{\"schema\": \"" + AssessmentJson.SCHEMA + "\", \"outputs\": [",
                "], \"edition\": \"" + name + "\"}"));
  }

  void write(Path folder) throws OutputFailedException {
    new ReportFolder(folder).write(outputs(), Optional.empty(), this::assessment);
  }

  /** What stands in a folder once this edition, and nothing else, was written there. */
  Map<String, String> written(Path folder) throws IOException, OutputFailedException {
    write(folder);
    return standing(folder);
  }

  /** Every file in a folder, by its path there. */
  static Map<String, String> standing(Path folder) throws IOException {
    Map<String, String> standing = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          standing.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return standing;
  }
}
