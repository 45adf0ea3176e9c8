/**
 * Formulas, one class each, from plain numbers to plain numbers; and the registry of all measures
 * with what each means, in plain words.
 *
 * <p>No formula knows what its numbers count. Distributions come from a library. Nothing here sees
 * results: the registry is texts alone.
 */
@NullMarked
package org.regionalism.statistic;

import org.jspecify.annotations.NullMarked;
