package org.regionalism.assessment;

import java.util.List;

/**
 * How the sets of a wave overlap: how many people stand alike. No figure; it is needed to work out
 * what figures tell together, and gone once it is decided what may be shown.
 *
 * @param attributes the names of the attributes by which results are broken down
 * @param questions the keys of the questions, such as {@code dimensions.together}, {@code
 *     domains.harbor}, {@code shifts.tide}, {@code lenses.place.near} and {@link #OVERALL}
 * @param cells those who stand alike, in a fixed order
 * @param tooMany whether so many people stand apart that nothing is known of any
 */
public record Crossed(
    List<String> attributes, List<String> questions, List<Cell> cells, boolean tooMany) {

  /** The question about the whole. */
  public static final String OVERALL = "overall";

  /** Nobody. */
  public static final Crossed NOBODY = new Crossed(List.of(), List.of(), List.of(), false);

  /** Keeps its own copies. */
  public Crossed {
    attributes = List.copyOf(attributes);
    questions = List.copyOf(questions);
    cells = List.copyOf(cells);
  }

  /**
   * People of one organization with the same value of every attribute.
   *
   * @param organization its name, empty for those who name none
   * @param values attribute by attribute, empty where none was given
   * @param scored question by question, how many are scored
   * @param flagged how many of those who are scored on the whole are flagged
   */
  public record Cell(String organization, List<String> values, List<Integer> scored, int flagged) {

    /** Keeps its own copies. */
    public Cell {
      values = List.copyOf(values);
      scored = List.copyOf(scored);
    }
  }

  /**
   * Returns the key of a dimension's question.
   *
   * @param id the dimension's id
   * @return the key
   */
  public static String dimension(String id) {
    return "dimensions." + id;
  }

  /**
   * Returns the key of a domain's question.
   *
   * @param id the domain's id
   * @return the key
   */
  public static String domain(String id) {
    return "domains." + id;
  }

  /**
   * Returns the key of a shift's question.
   *
   * @param id the shift's id
   * @return the key
   */
  public static String shift(String id) {
    return "shifts." + id;
  }

  /**
   * Returns the key of the question of a lens's value.
   *
   * @param lens the lens's id
   * @param value the value's id
   * @return the key
   */
  public static String lens(String lens, String value) {
    return "lenses." + lens + "." + value;
  }
}
