/**
 * Files of survey tools as tables: bytes to rows with addresses, and what the header rows mean.
 *
 * <p>Nothing here knows a rubric. A reader holds one row and a bounded number of texts, never the
 * file. A new survey tool is one new {@link org.regionalism.export.Layout} and one line in {@link
 * org.regionalism.export.Layouts}.
 */
@NullMarked
package org.regionalism.export;

import org.jspecify.annotations.NullMarked;
