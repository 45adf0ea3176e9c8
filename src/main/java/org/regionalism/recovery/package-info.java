/**
 * Attacks finished reports: tries to work out, from all that they say together, what a set of fewer
 * people than the threshold answered. Sees finished files only, and never the run that wrote them.
 */
@NullMarked
package org.regionalism.recovery;

import org.jspecify.annotations.NullMarked;
