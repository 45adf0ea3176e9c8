/**
 * Formulas, one class each, from plain numbers to plain numbers.
 *
 * <p>Nothing here knows what the numbers count. Distributions come from a library.
 */
@NullMarked
package org.regionalism.statistic;

import org.jspecify.annotations.NullMarked;
