/**
 * YAML and JSON as sealed nodes that know their place, and back to JSON text.
 *
 * <p>The one place with Jackson. A document is read whole, within stated bounds, and whatever could
 * mean something else than it says (aliases, anchors, tags, merge keys, duplicate keys, numbers
 * that are not finite) is refused. Nothing here knows what the keys mean.
 */
@NullMarked
package org.regionalism.notation;

import org.jspecify.annotations.NullMarked;
