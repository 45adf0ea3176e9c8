package org.regionalism.release;

import org.jsoup.nodes.Element;
import org.regionalism.diagnostic.Location;

/**
 * A picture that was read back.
 *
 * @param place where it begins
 * @param svg the picture
 */
record ReadPicture(Location place, Element svg) {}
