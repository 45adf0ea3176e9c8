package org.regionalism.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * Where a command reads and prints.
 *
 * @param in standard input
 * @param out results
 * @param err diagnostics
 * @param terminal whether a person watches the results
 * @param watched whether a person watches the diagnostics, so that they may be told how far long
 *     work has come
 * @param charset what the results' characters are written in
 */
record Console(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    boolean watched,
    Charset charset) {

  /** The same, where results are for a program alone, and all else goes beside them. */
  Console besideResults() {
    return new Console(in, err, err, terminal, watched, charset);
  }
}
