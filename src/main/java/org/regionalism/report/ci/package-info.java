/**
 * What continuous integration reads: JUnit XML, a summary of the job, and annotations.
 *
 * <p>Here live writers of checks that are made already. Nothing here reads figures or exports, and
 * nothing is written that repeats what respondents wrote.
 */
@NullMarked
package org.regionalism.report.ci;

import org.jspecify.annotations.NullMarked;
