/**
 * The assessment as JSON, for machines and for a later comparison: {@code assessment.json}, whose
 * shape is published as {@code /schemas/assessment-1.schema.json}.
 *
 * <p>Only what {@code privacy} has let through is seen here. Nothing here decides what may be
 * shown, computes or rounds. The file of an earlier run is read here too, and refused where it
 * contradicts itself or cannot be compared with this run.
 */
@NullMarked
package org.regionalism.report.json;

import org.jspecify.annotations.NullMarked;
