/**
 * Conditions that figures are held against: read from YAML or from one word of a command line,
 * checked against the rubric and the published shape of {@code assessment.json} before anything is
 * scored, and judged on what that file shows.
 *
 * <p>No figure from anywhere else: a gate sees what everybody may see, so that it cannot tell what
 * is withheld. No texts for people but those of diagnostics.
 */
@NullMarked
package org.regionalism.gate;

import org.jspecify.annotations.NullMarked;
