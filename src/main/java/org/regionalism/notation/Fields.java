package org.regionalism.notation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NullNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;

/**
 * The keys of one mapping, asked for one by one. What is missing, of the wrong kind or unknown is
 * reported where it stands; a key with no value counts as absent.
 */
public final class Fields {

  private static final Pattern NUMBER = Pattern.compile("\\s*[-+]?\\d[\\d.,]*\\s*");

  private final MapNode map;
  private final Diagnostics diagnostics;
  private final Map<String, Node> values = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  private Fields(MapNode map, Diagnostics diagnostics) {
    this.map = map;
    this.diagnostics = diagnostics;
    for (Entry entry : map.entries()) {
      if (!(entry.value() instanceof NullNode)) {
        values.put(entry.key(), entry.value());
      }
    }
  }

  /**
   * Opens a node that has to be a mapping.
   *
   * @param node the node
   * @param what what the node describes, for the message if it is something else
   * @param diagnostics takes faults
   * @return the fields, none of them where the node is no mapping
   */
  public static Fields of(Node node, String what, Diagnostics diagnostics) {
    if (node instanceof MapNode map) {
      return new Fields(map, diagnostics);
    }
    diagnostics.add(Code.NOTATION_KIND, node.location(), what, "a mapping", node.kind());
    return new Fields(new MapNode(node.location(), List.of()), diagnostics);
  }

  /**
   * Returns where the mapping begins.
   *
   * @return the place
   */
  public Location location() {
    return map.location();
  }

  /**
   * Returns where a key's value stands, or the mapping where the key is absent.
   *
   * @param key the key
   * @return the place
   */
  public Location location(String key) {
    return node(key).map(Node::location).orElse(map.location());
  }

  /**
   * Returns the entries, and counts every key as known.
   *
   * @return the entries in order
   */
  public List<Entry> entries() {
    map.entries().forEach(entry -> asked.add(entry.key()));
    return map.entries();
  }

  /**
   * Returns a key's value, whatever its kind.
   *
   * @param key the key
   * @return the value, or empty
   */
  public Optional<Node> node(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key));
  }

  /**
   * Returns a text.
   *
   * @param key the key
   * @return the text, or empty where the key is absent or no text (reported)
   */
  public Optional<String> text(String key) {
    return node(key).flatMap(node -> textNode(node, key)).map(TextNode::value);
  }

  /**
   * Returns a text that has to be there and say something.
   *
   * @param key the key
   * @return the text; where it is missing or blank (reported), an empty one
   */
  public String requiredText(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty() || (node.get() instanceof TextNode text && text.value().isBlank())) {
      reportMissing(key);
      return "";
    }
    return text(key).orElse("");
  }

  /**
   * Returns a whole number.
   *
   * @param key the key
   * @return the number, or empty where the key is absent or no whole number (reported)
   */
  public Optional<Integer> integer(String key) {
    return number(key)
        .flatMap(
            value -> {
              try {
                return Optional.of(value.intValueExact());
              } catch (ArithmeticException fractionOrTooLarge) {
                boolean whole = value.stripTrailingZeros().scale() <= 0;
                String kind = whole ? "a whole number of at most nine digits" : "a whole number";
                diagnostics.add(Code.NOTATION_KIND, location(key), key, kind, value.toString());
                return Optional.empty();
              }
            });
  }

  /**
   * Returns a number.
   *
   * @param key the key
   * @return the number, or empty where the key is absent or no number (reported)
   */
  public Optional<BigDecimal> number(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof NumberNode number) {
      return Optional.of(number.value());
    }
    if (node.get() instanceof TextNode text && NUMBER.matcher(text.value()).matches()) {
      diagnostics.add(Code.NOTATION_NUMBER_AS_TEXT, text.location(), key, text.value());
      return Optional.empty();
    }
    diagnostics.add(
        Code.NOTATION_KIND,
        node.get().location(),
        key,
        "a number without quotes",
        node.get().kind());
    return Optional.empty();
  }

  /**
   * Returns the elements of a list.
   *
   * @param key the key
   * @return the elements; none where the key is absent or no list (reported)
   */
  public List<Node> list(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof ListNode list) {
      return list.elements();
    }
    diagnostics.add(Code.NOTATION_KIND, node.get().location(), key, "a list", node.get().kind());
    return List.of();
  }

  /**
   * Returns a list of texts.
   *
   * @param key the key
   * @return the texts; elements that are no texts are reported and left out
   */
  public List<String> texts(String key) {
    return textNodes(key).stream().map(TextNode::value).toList();
  }

  /**
   * Returns a list of texts with their places.
   *
   * @param key the key
   * @return the texts; elements that are no texts are reported and left out
   */
  public List<TextNode> textNodes(String key) {
    return list(key).stream().flatMap(element -> textNode(element, key).stream()).toList();
  }

  /**
   * Reports a key that has to be there and is not, or holds nothing.
   *
   * @param key the key
   */
  public void reportMissing(String key) {
    diagnostics.add(Code.NOTATION_MISSING_KEY, location(key), key);
  }

  /**
   * Reports every key that was never asked for, with the nearest one that was.
   *
   * @param alsoKnown further keys that are allowed here
   */
  public void refuseUnknown(Collection<String> alsoKnown) {
    asked.addAll(alsoKnown);
    List<String> known = asked.stream().sorted().toList();
    for (Entry entry : map.entries()) {
      if (!asked.contains(entry.key())) {
        String hint =
            Nearest.to(entry.key(), known)
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("Known here: " + String.join(", ", known) + ".");
        diagnostics.add(Code.NOTATION_UNKNOWN_KEY, entry.location(), entry.key(), hint);
      }
    }
  }

  private Optional<TextNode> textNode(Node node, String what) {
    if (node instanceof TextNode text) {
      return Optional.of(text);
    }
    String text = node instanceof NumberNode ? "a text, in quotes" : "a text";
    diagnostics.add(Code.NOTATION_KIND, node.location(), what, text, node.kind());
    return Optional.empty();
  }
}
