package org.regionalism.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where benchmarks run.
 *
 * @param folder for their files, kept from one run to the next
 * @param launcher starts the program
 * @param sample a small export of the shipped rubric
 */
record Workbench(Path folder, String launcher, Path sample) {

  /** What the program has to get along with. */
  static final String SMALL_HEAP = "-Xmx256m";

  /** Another program of this folder, with the Java that runs this one. */
  List<String> java(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Scores an export of the generated rubric, all measures, JSON alone. */
  List<String> score(String export) throws IOException {
    Path rubric = Files.writeString(folder.resolve("rubric.yaml"), GeneratedRubric.yaml());
    return List.of(
        launcher,
        "score",
        export,
        "--rubric",
        rubric.toString(),
        "--format",
        "json",
        "--quiet",
        "--out",
        out().toString());
  }

  /** Where the program writes. */
  Path out() {
    return folder.resolve("out");
  }

  /** A small heap, and a record of how much of it is in use. */
  Map<String, String> smallHeap() {
    return Map.of("REGIONALISM_JAVA_OPTS", SMALL_HEAP + " -Xlog:gc:file=" + heapLog() + "::filecount=0");
  }

  private Path heapLog() {
    return folder.resolve("heap.log");
  }

  /** The most heap in use in the last run with a small heap, in megabytes, garbage included. */
  long peakHeap() throws IOException {
    return Files.readAllLines(heapLog()).stream()
        .filter(line -> line.contains("->"))
        .mapToLong(line -> Long.parseLong(line.replaceAll(".* (\\d+)M->.*", "$1")))
        .max()
        .orElse(0);
  }

  /** The most heap in use after garbage was collected, in megabytes. */
  long peakLive() throws IOException {
    return Files.readAllLines(heapLog()).stream()
        .filter(line -> line.contains("->"))
        .mapToLong(line -> Long.parseLong(line.replaceAll(".*->(\\d+)M.*", "$1")))
        .max()
        .orElse(0);
  }
}
