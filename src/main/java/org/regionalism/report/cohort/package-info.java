/**
 * The cohort report: what a batch of consortia comes to side by side, as a {@link
 * org.regionalism.report.Document}. A section is a class that implements {@code CohortSection}.
 *
 * <p>All it knows of a consortium is what that consortium's own report shows; nothing here goes
 * back to responses, reads files or decides what may be shown of people.
 */
@NullMarked
package org.regionalism.report.cohort;

import org.jspecify.annotations.NullMarked;
