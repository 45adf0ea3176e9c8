package org.regionalism.mapping;

import java.util.Optional;
import org.regionalism.diagnostic.Location;

/**
 * What a map says a raw value means, on a whole answer scale or for one item.
 *
 * @param location where the map says so
 * @param item the item's id, or empty where it holds for all items of the scale
 * @param scale the scale's id; of an item, its own
 * @param raw the raw value
 * @param meaning what it means
 */
public record MappedAnswer(
    Location location, Optional<String> item, String scale, String raw, Meaning meaning) {

  /** A point, or the reason why there is none. */
  public sealed interface Meaning {}

  /**
   * A point.
   *
   * @param value its number on the scale
   */
  public record Point(int value) implements Meaning {}

  /**
   * No point.
   *
   * @param reason {@code blank}, or the word of a {@link org.regionalism.rubric.NotScoredReason}
   */
  public record NotScored(String reason) implements Meaning {}

  /** The word that declares a value to be no answer at all. */
  public static final String BLANK = "blank";
}
