/**
 * A report's content as plain text for a terminal or a mail.
 *
 * <p>Here live the page, its tables and its line breaks. Nothing here knows what a figure means,
 * and nothing here prints.
 */
@NullMarked
package org.regionalism.report.text;

import org.jspecify.annotations.NullMarked;
