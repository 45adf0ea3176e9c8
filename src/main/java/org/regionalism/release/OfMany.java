package org.regionalism.release;

import java.util.List;
import org.regionalism.diagnostic.Location;

/**
 * Figures over many consortia, made of what each shows in one question.
 *
 * @param place where they stand
 * @param subjects the question, as in {@link Quoted}; several where one of them is meant
 * @param said the figures: {@code respondents}, {@code low} …
 */
public record OfMany(Location place, List<String> subjects, List<Said> said) {

  /** Keeps its own copies. */
  public OfMany {
    subjects = List.copyOf(subjects);
    said = List.copyOf(said);
  }
}
