/**
 * Exact counts that add up in any order: answers as whole numbers, positions as multiples of
 * 2<sup>−40</sup> in 128-bit sums.
 *
 * <p>Nothing here sees a file, and nothing here is rounded but a respondent's position, once.
 */
@NullMarked
package org.regionalism.tally;

import org.jspecify.annotations.NullMarked;
