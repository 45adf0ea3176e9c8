package org.regionalism.mapping;

/**
 * All that people declare about exports beside the rubric.
 *
 * @param map how columns and answers are read
 * @param codeBook the labels of the survey tool's codes
 */
public record Instructions(ExportMap map, CodeBook codeBook) {

  /** Nothing is declared. */
  public static final Instructions NONE = new Instructions(ExportMap.NONE, CodeBook.NONE);
}
