package org.regionalism.release;

import org.regionalism.diagnostic.Location;

/**
 * A text outside of tables: a sentence, the description of a picture, the name of a cell.
 *
 * @param place where it stands
 * @param text the text
 */
public record LooseText(Location place, String text) {}
