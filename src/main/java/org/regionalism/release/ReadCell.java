package org.regionalism.release;

import org.regionalism.diagnostic.Location;

/**
 * One cell of a table that was read back.
 *
 * @param place where it stands
 * @param text what stands in it, without marks
 */
record ReadCell(Location place, String text) {}
