/**
 * Faults and remarks about inputs: what happened, where, and what would mend it.
 *
 * <p>Here live the catalogue of codes, places in files, and the collector. Nothing here knows what
 * a rubric or an export is, and nothing here prints.
 */
@NullMarked
package org.regionalism.diagnostic;

import org.jspecify.annotations.NullMarked;
