/**
 * Where a rubric and an export meet: which column asks which item, which point a raw answer gets,
 * and where every cell went.
 *
 * <p>Nothing here adds up scores. An answer's point depends on the value, its header, the layout
 * and the rubric, never on other rows.
 */
@NullMarked
package org.regionalism.response;

import org.jspecify.annotations.NullMarked;
