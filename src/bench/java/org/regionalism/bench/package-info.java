/**
 * Benchmarks that anybody can run: each makes its input, runs our program and a yardstick as whole
 * processes in turn, and prints how the two compare. Nothing here gets into the program.
 */
@NullMarked
package org.regionalism.bench;

import org.jspecify.annotations.NullMarked;
