package org.regionalism.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in the sources where diagnostics are made, and with how many arguments. */
final class CodeUses {

  /** Not of a set, which holds codes alone. */
  private static final Pattern FIRST_ARGUMENT =
      Pattern.compile("(?<!Set\\.of)\\(\\s*Code\\.([A-Z0-9_]+),");

  private static final String LIST = "List.of(";

  private CodeUses() {}

  /** One place where a diagnostic is made. */
  record Use(String file, String code, int arguments) {}

  static List<Use> inMainSources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .flatMap(file -> in(file).stream())
          .toList();
    }
  }

  private static List<Use> in(Path file) {
    String source;
    try {
      source = Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    List<Use> uses = new ArrayList<>();
    for (MatchResult call : FIRST_ARGUMENT.matcher(source).results().toList()) {
      List<String> arguments = arguments(source, call.start() + 1);
      String last = arguments.get(arguments.size() - 1);
      boolean asArray = last.contains("toArray");
      boolean asList = arguments.size() == 3 && last.startsWith(LIST);
      if (!asArray) {
        int count = asList ? arguments(last, LIST.length()).size() : arguments.size() - 2;
        uses.add(new Use(String.valueOf(file.getFileName()), call.group(1), count));
      }
    }
    return uses;
  }

  /** The arguments of a call, from behind its opening parenthesis. */
  private static List<String> arguments(String source, int from) {
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int start = from;
    boolean quoted = false;
    for (int i = from; depth >= 0; i++) {
      char c = source.charAt(i);
      if (c == '"' && source.charAt(i - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted && (c == '(' || c == '[' || c == '{')) {
        depth++;
      } else if (!quoted && (c == ')' || c == ']' || c == '}')) {
        depth--;
      }
      if (depth < 0 || (!quoted && depth == 0 && c == ',')) {
        arguments.add(source.substring(start, i).strip());
        start = i + 1;
      }
    }
    arguments.removeIf(String::isEmpty);
    return arguments;
  }
}
