/**
 * Finished reports, read back as somebody who was only given the files sees them: which sets of
 * people they speak of, what of each is shown, and what is kept back. Knows nothing of the run that
 * wrote them, and judges nothing.
 */
@NullMarked
package org.regionalism.release;

import org.jspecify.annotations.NullMarked;
