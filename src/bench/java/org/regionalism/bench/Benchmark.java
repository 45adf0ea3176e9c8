package org.regionalism.bench;

import java.io.PrintStream;

/** Times something and prints what came out. */
interface Benchmark {

  /**
   * Runs it.
   *
   * @param bench where it runs
   * @param out where its figures go
   * @throws Exception where a file cannot be written, a program not started, or somebody stops it
   */
  void run(Workbench bench, PrintStream out) throws Exception;
}
