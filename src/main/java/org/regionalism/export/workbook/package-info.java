/**
 * Workbooks of spreadsheet programs as rows of texts.
 *
 * <p>Everything here distrusts the file: each part is read through {@link
 * org.regionalism.export.workbook.CheckedArchive}, which bounds it and checks that it is whole, and
 * no more is held than one row and the texts that cells share. Nothing here knows what a header is,
 * and no link, macro or formula is ever followed. Apache POI is used here and nowhere else in
 * reading.
 */
@NullMarked
package org.regionalism.export.workbook;

import org.jspecify.annotations.NullMarked;
