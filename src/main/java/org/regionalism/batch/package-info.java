/**
 * From exports to reports: one consortium from its files to what may be shown, and the files that
 * are written for it; and many consortia, each as if it were alone.
 *
 * <p>No options of a command line, and no arithmetic of its own.
 */
@NullMarked
package org.regionalism.batch;

import org.jspecify.annotations.NullMarked;
