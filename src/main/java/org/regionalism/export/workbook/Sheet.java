package org.regionalism.export.workbook;

/**
 * A sheet of a workbook.
 *
 * @param number its place among the sheets, from 1
 * @param name the name on its tab
 * @param hidden whether a person who opens the workbook does not see it
 * @param relationship the id by which the workbook refers to its content
 */
public record Sheet(int number, String name, boolean hidden, String relationship) {}
