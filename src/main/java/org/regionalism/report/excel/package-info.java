/**
 * Writes a report as a workbook: a sheet for every section, native charts, and nothing that depends
 * on the machine or the moment.
 *
 * <p>The one place of the reports that knows Apache POI, and the packing that POI is handed. It
 * knows how things look, never what they mean: no section, dimension or rubric is named here.
 */
@NullMarked
package org.regionalism.report.excel;

import org.jspecify.annotations.NullMarked;
