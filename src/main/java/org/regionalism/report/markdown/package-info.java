/**
 * Writes a {@link org.regionalism.report.Document} as GitHub-flavoured Markdown that reads well
 * raw.
 *
 * <p>What a text means (heading, cell, note) is decided in {@code MarkdownWriter} and {@code
 * PipeTable}; that it comes out as literal text is {@code Literal}'s business alone. No HTML is
 * written.
 */
@NullMarked
package org.regionalism.report.markdown;

import org.jspecify.annotations.NullMarked;
