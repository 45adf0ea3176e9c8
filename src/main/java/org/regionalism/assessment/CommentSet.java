package org.regionalism.assessment;

import java.util.List;

/**
 * What people wrote in answer to one question of the last wave.
 *
 * @param attribute the name of the rubric's attribute that asks for it
 * @param writers how many different people wrote something
 * @param texts what they wrote, and nothing of who did
 * @param masked how many addresses, numbers and names were covered in these texts, 0 or more
 */
public record CommentSet(String attribute, Figure writers, List<String> texts, int masked) {

  /** So many different people at least have to have written something, if it is to be shown. */
  public static final int LEAST_WRITERS = 10;

  /** Keeps its own copy. */
  public CommentSet {
    texts = List.copyOf(texts);
  }
}
