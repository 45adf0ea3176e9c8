/**
 * What was recognised in an export, for the person who holds it: a page, JSON, and a map to edit.
 *
 * <p>Nothing here is scored, and nothing of it belongs into a report that is passed on: it has
 * counts of raw answers.
 */
@NullMarked
package org.regionalism.inspection;

import org.jspecify.annotations.NullMarked;
