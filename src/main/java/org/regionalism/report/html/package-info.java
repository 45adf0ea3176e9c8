/**
 * Writes a {@link org.regionalism.report.Document} as one page for a browser, with its pictures in
 * it, and nothing that is fetched from elsewhere.
 *
 * <p>The Markdown is parsed and rendered by commonmark, which escapes every text; here its nodes
 * are only put into the frame that a page needs for those who read it by keyboard or by ear. No
 * other package knows commonmark.
 */
@NullMarked
package org.regionalism.report.html;

import org.jspecify.annotations.NullMarked;
