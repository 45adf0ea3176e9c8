package org.regionalism.cli;

import java.util.regex.Pattern;

/**
 * A printed line that is only read. Names and answers come from exports; in the log of a workflow a
 * line that begins with two colons, or has {@code ##[} anywhere, would be a command.
 */
final class LogLine {

  private static final Pattern COMMAND = Pattern.compile("^\\s*::|##(?=\\[)");

  private LogLine() {}

  static String plain(String line) {
    return COMMAND.matcher(line).replaceAll(found -> found.group().startsWith("#") ? "## " : ": :");
  }
}
