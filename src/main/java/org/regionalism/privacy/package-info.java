/**
 * What may be shown: stands between an assessment and every writer.
 *
 * <p>Nothing here writes, and nothing that writes sees an assessment that has not been through
 * here.
 */
@NullMarked
package org.regionalism.privacy;

import org.jspecify.annotations.NullMarked;
