package org.regionalism.notation;

import java.math.BigDecimal;
import java.util.List;
import org.regionalism.diagnostic.Location;

/** One value of a YAML or JSON document. */
public sealed interface Node {

  /**
   * Returns where the value begins.
   *
   * @return the place, or a whole file for a value that was made rather than read
   */
  Location location();

  /**
   * Returns what a message calls a value of this kind.
   *
   * @return for example "a list"
   */
  String kind();

  /**
   * A mapping from keys to values, in the order of the document.
   *
   * @param location where it begins
   * @param entries its entries, each key once
   */
  record MapNode(Location location, List<Entry> entries) implements Node {
    /** Keeps its own copy of the entries. */
    public MapNode {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /**
   * One key with its value.
   *
   * @param key the key
   * @param location where the key stands
   * @param value the value
   */
  record Entry(String key, Location location, Node value) {}

  /**
   * A list of values.
   *
   * @param location where it begins
   * @param elements the values in order
   */
  record ListNode(Location location, List<Node> elements) implements Node {
    /** Keeps its own copy of the elements. */
    public ListNode {
      elements = List.copyOf(elements);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A text.
   *
   * @param location where it begins
   * @param value the text
   */
  record TextNode(Location location, String value) implements Node {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /**
   * A finite number.
   *
   * @param location where it stands
   * @param value the number as written, without loss
   */
  record NumberNode(Location location, BigDecimal value) implements Node {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /**
   * True or false.
   *
   * @param location where it stands
   * @param value the value
   */
  record BooleanNode(Location location, boolean value) implements Node {
    @Override
    public String kind() {
      return "true or false";
    }
  }

  /**
   * No value.
   *
   * @param location where it stands
   */
  record NullNode(Location location) implements Node {
    @Override
    public String kind() {
      return "nothing";
    }
  }
}
