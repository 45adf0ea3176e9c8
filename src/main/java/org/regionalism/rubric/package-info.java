/**
 * The rubric: what is asked, on which scale, and how answers are grouped; and its reader.
 *
 * <p>Everything here is immutable once read. Nothing here has seen an answer, and no rubric's ids
 * are known to the code.
 */
@NullMarked
package org.regionalism.rubric;

import org.jspecify.annotations.NullMarked;
