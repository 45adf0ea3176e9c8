package org.regionalism.notation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.Node.BooleanNode;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NullNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;

/** Builds a mapping for output, key by key, in order. */
public final class MapBuilder {

  private static final Location MADE = Location.of("");

  /** Doubles need no more digits than these to be told apart, and many need fewer. */
  private static final int SURE_DIGITS = 15;

  private static final int MOST_DIGITS = 17;

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /**
   * Adds a node.
   *
   * @param key the key, not used before
   * @param value the value
   * @return this
   * @throws IllegalArgumentException if the key was used before
   */
  public MapBuilder put(String key, Node value) {
    if (!keys.add(key)) {
      throw new IllegalArgumentException("the key '" + key + "' is put twice");
    }
    entries.add(new Entry(key, MADE, value));
    return this;
  }

  /**
   * Adds a text.
   *
   * @param key the key
   * @param value the text
   * @return this
   */
  public MapBuilder put(String key, String value) {
    return put(key, text(value));
  }

  /**
   * Adds a whole number.
   *
   * @param key the key
   * @param value the number
   * @return this
   */
  public MapBuilder put(String key, long value) {
    return put(key, new NumberNode(MADE, BigDecimal.valueOf(value)));
  }

  /**
   * Adds true or false.
   *
   * @param key the key
   * @param value the value
   * @return this
   */
  public MapBuilder put(String key, boolean value) {
    return put(key, truth(value));
  }

  /**
   * Adds a key with no value.
   *
   * @param key the key
   * @return this
   */
  public MapBuilder putNull(String key) {
    return put(key, new NullNode(MADE));
  }

  /**
   * Tells whether nothing was added.
   *
   * @return true if there is no entry
   */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * Returns the mapping.
   *
   * @return a node with the entries so far
   */
  public MapNode build() {
    return new MapNode(MADE, entries);
  }

  /**
   * Returns a list for output.
   *
   * @param elements its elements
   * @return the node
   */
  public static ListNode list(List<? extends Node> elements) {
    return new ListNode(MADE, List.copyOf(elements));
  }

  /**
   * Returns a text for output.
   *
   * @param value the text
   * @return the node
   */
  public static TextNode text(String value) {
    return new TextNode(MADE, value);
  }

  /**
   * Returns true or false for output.
   *
   * @param value the value
   * @return the node
   */
  public static BooleanNode truth(boolean value) {
    return new BooleanNode(MADE, value);
  }

  /**
   * Returns a number for output, in the shortest form that reads back as the same double. It does
   * not depend on the version of Java, as {@link Double#toString(double)} does.
   *
   * @param value a finite number
   * @return the node
   */
  public static NumberNode number(double value) {
    BigDecimal exact = new BigDecimal(value);
    int digits = SURE_DIGITS;
    BigDecimal shortest = rounded(exact, digits);
    while (digits < MOST_DIGITS && shortest.doubleValue() != value) {
      shortest = rounded(exact, ++digits);
    }
    BigDecimal stripped = shortest.stripTrailingZeros();
    boolean plain = stripped.scale() < 0 && stripped.precision() - stripped.scale() <= MOST_DIGITS;
    return new NumberNode(MADE, plain ? stripped.setScale(0) : stripped);
  }

  private static BigDecimal rounded(BigDecimal exact, int digits) {
    return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }
}
