package org.regionalism.mapping;

import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Location;

/**
 * What a map says of one column.
 *
 * @param location where the map says so
 * @param header the column's header, or an id that it carries
 * @param occurrence which of several columns with that header it is, from 1; empty where there is
 *     one
 * @param use what it is used for
 * @param id the item's id or the attribute's name; empty for other uses
 * @param descending whether its numbers count from the other end
 * @param values what raw texts of an attribute mean
 */
public record MappedColumn(
    Location location,
    String header,
    Optional<Integer> occurrence,
    Use use,
    String id,
    boolean descending,
    List<MappedValue> values) {

  /** Keeps its own copy. */
  public MappedColumn {
    values = List.copyOf(values);
  }

  /** What a column is used for. */
  public enum Use {
    /** The answers to an item. */
    ITEM,
    /** An attribute of the respondent. */
    ATTRIBUTE,
    /** When the response was given. */
    TIMESTAMP,
    /** Nothing. */
    NOTHING
  }

  /**
   * What a raw text of an attribute's column means.
   *
   * @param location where the map says so
   * @param raw the raw text
   * @param value the id of a declared value
   */
  public record MappedValue(Location location, String raw, String value) {}
}
