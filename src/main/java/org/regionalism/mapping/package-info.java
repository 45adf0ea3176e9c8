/**
 * What people declare about an export beside the rubric: maps, code books, rosters; and targets.
 *
 * <p>Here live their models and readers. What is declared is checked against the rubric here, and
 * against an export only where responses are read; nothing here holds a response.
 */
@NullMarked
package org.regionalism.mapping;

import org.jspecify.annotations.NullMarked;
