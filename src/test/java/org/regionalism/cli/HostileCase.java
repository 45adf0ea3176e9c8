package org.regionalism.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder under {@code hostile/}, and the command that meets what is in it.
 *
 * @param folder the folder
 */
record HostileCase(Path folder) {

  private static final Path CASES = Path.of("src/test/resources/hostile");

  private static final String EXPORT = "export";
  private static final String MANIFEST = "manifest";
  private static final int MOST_LISTED = 8;

  /** The options that take the files of a case; those that are missing here are sound. */
  private static final Map<String, String> OPTIONS =
      Map.of(
          "rubric",
          "--rubric",
          "map",
          "--map",
          "roster",
          "--roster",
          "targets",
          "--targets",
          "gates",
          "--gates",
          "plan",
          "--carry-plan",
          "earlier",
          "--since",
          MANIFEST,
          "--manifest");

  static List<HostileCase> all() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().map(HostileCase::new).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** The code of its one fault, or {@code cleaned}. */
  String code() {
    return name().split("--", 2)[0];
  }

  boolean isLetPass() {
    return code().equals("cleaned");
  }

  Path expected() {
    return folder.resolve("expected.txt");
  }

  /** Puts the case's inputs into a folder, and returns the command that reads them. */
  List<String> prepare(Path inputs, Path out) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    files.put(EXPORT, CASES.resolve("export.csv"));
    files.put("rubric", CASES.resolve("rubric.yaml"));
    List<String> more = new ArrayList<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.toList()) {
        String name = file.getFileName().toString();
        if (name.equals("options.txt")) {
          more.addAll(Files.readAllLines(file));
        } else if (!file.equals(expected())) {
          files.put(name.substring(0, name.indexOf('.')), file);
        }
      }
    }
    boolean many = files.containsKey(MANIFEST);
    List<String> command = new ArrayList<>(List.of(many ? "batch" : "score"));
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String made = Recipe.make(file.getValue(), inputs).toString();
      if (many && file.getKey().equals(EXPORT)) {
        copy(Path.of(made));
      }
      if (OPTIONS.containsKey(file.getKey())) {
        command.addAll(List.of(OPTIONS.get(file.getKey()), made));
      } else if (!file.getKey().equals(EXPORT)) {
        throw new IllegalArgumentException("no option takes " + file.getValue());
      } else if (!many) {
        command.add(made);
      }
    }
    command.addAll(more);
    command.addAll(List.of("--out", out.toString()));
    return command;
  }

  /** Every consortium of a manifest has an export of its own. */
  private static void copy(Path export) throws IOException {
    for (int number = 2; number <= MOST_LISTED; number++) {
      Files.copy(export, export.resolveSibling("export-" + number + ".csv"));
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
