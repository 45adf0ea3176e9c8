/**
 * The command line: options, wiring, exit codes, and what is printed.
 *
 * <p>One class a command, without arithmetic. The one package that knows picocli, and whose {@link
 * org.regionalism.cli.Main} alone touches the process's streams and ends it.
 */
@NullMarked
package org.regionalism.cli;

import org.jspecify.annotations.NullMarked;
