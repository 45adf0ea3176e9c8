/**
 * Figures made from tallies: what a wave, a group and an item come to.
 *
 * <p>Pure: no files, no texts for people, no rounding. What may be shown is decided afterwards, in
 * {@code privacy}; how it looks, in {@code report}.
 */
@NullMarked
package org.regionalism.assessment;

import org.jspecify.annotations.NullMarked;
