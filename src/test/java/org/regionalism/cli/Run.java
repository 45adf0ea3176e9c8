package org.regionalism.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * A run of the program within a test.
 *
 * @param code the exit code
 * @param out what was printed as results
 * @param err what was printed as diagnostics
 */
public record Run(int code, String out, String err) {

  /** Runs a command with nothing on standard input. */
  public static Run of(String... arguments) {
    return withInput("", arguments);
  }

  /** Runs a command. */
  public static Run withInput(String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            false,
            StandardCharsets.UTF_8);
    int code = Main.run(console, arguments);
    return new Run(code, out.toString(), err.toString());
  }
}
