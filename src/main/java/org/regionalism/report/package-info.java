/**
 * What a report says, apart from how a format looks: {@link org.regionalism.report.Document} and
 * the layout that makes one from an assessment; the writers are in the packages below.
 *
 * <p>Only what {@code privacy} has let through is seen here, and no export.
 */
@NullMarked
package org.regionalism.report;

import org.jspecify.annotations.NullMarked;
