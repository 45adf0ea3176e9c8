package org.regionalism.assessment;

import org.regionalism.rubric.Unit;

/**
 * What the person asked for.
 *
 * @param unit what counts once in headline figures
 * @param minGroup the smallest set of people of which anything is shown, at least 3
 * @param language the language of rubric texts in reports
 * @param lenient whether unmatched answers and ragged rows were let pass and counted
 */
public record Settings(Unit unit, int minGroup, String language, boolean lenient) {}
