package org.regionalism.bench;

import java.io.IOException;
import java.io.PrintStream;

/** Times something and prints what came out. */
interface Benchmark {

  /**
   * Runs it.
   *
   * @param bench where it runs
   * @param out where its figures go
   * @throws IOException where a file cannot be written or a program not started
   * @throws InterruptedException where somebody stops it
   */
  void run(Workbench bench, PrintStream out) throws IOException, InterruptedException;
}
