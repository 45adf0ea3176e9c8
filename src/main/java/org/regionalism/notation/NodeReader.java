package org.regionalism.notation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.Node.BooleanNode;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NullNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML document into nodes, or says all that is wrong with it. */
public final class NodeReader {

  /** The largest document that is read, in bytes: 1 MiB. */
  public static final int MAX_BYTES = 1 << 20;

  /** The deepest nesting that is read. */
  public static final int MAX_DEPTH = 50;

  private final String path;
  private final JsonParser parser;
  private final Diagnostics diagnostics;

  private NodeReader(String path, JsonParser parser, Diagnostics diagnostics) {
    this.path = path;
    this.parser = parser;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a YAML document.
   *
   * @param path the file as the user named it, for messages
   * @param bytes the document in UTF-8
   * @param diagnostics takes what is wrong: too large, not YAML, too deep, aliases, anchors, tags,
   *     merge keys, duplicate keys, numbers that are not finite, more than one document
   * @return the top node, or empty where the document could not be read to its end
   */
  public static Optional<Node> readYaml(String path, byte[] bytes, Diagnostics diagnostics) {
    if (bytes.length > MAX_BYTES) {
      diagnostics.add(
          Code.NOTATION_TOO_LARGE, Location.of(path), Integer.toString(bytes.length), "1 MiB");
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    try (JsonParser parser =
        YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
      return new NodeReader(path, parser, diagnostics).document();
    } catch (JacksonException fault) {
      diagnostics.add(Code.NOTATION_SYNTAX, place(path, fault.getLocation()), reason(fault));
      return Optional.empty();
    }
  }

  private Optional<Node> document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      diagnostics.add(Code.NOTATION_EMPTY, Location.of(path));
      return Optional.empty();
    }
    Optional<Node> top = value(first, 1);
    if (top.isPresent() && parser.nextToken() != null) {
      diagnostics.add(Code.NOTATION_SECOND_DOCUMENT, here());
    }
    return top;
  }

  /** Returns empty only where reading on makes no sense. */
  private Optional<Node> value(@Nullable JsonToken token, int depth) {
    Location at = here();
    if (depth > MAX_DEPTH) {
      diagnostics.add(Code.NOTATION_TOO_DEEP, at, Integer.toString(MAX_DEPTH));
      return Optional.empty();
    }
    refuseReferences(at);
    return token == null
        ? Optional.empty()
        : switch (token) {
          case START_OBJECT -> map(at, depth);
          case START_ARRAY -> list(at, depth);
          case VALUE_NUMBER_INT -> Optional.of(number(at));
          case VALUE_NUMBER_FLOAT -> Optional.of(number(at));
          case VALUE_TRUE -> Optional.of(new BooleanNode(at, true));
          case VALUE_FALSE -> Optional.of(new BooleanNode(at, false));
          case VALUE_NULL -> Optional.of(new NullNode(at));
          default -> Optional.of(new TextNode(at, parser.getString()));
        };
  }

  private Optional<Node> map(Location at, int depth) {
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonToken token = parser.nextToken();
        token == JsonToken.PROPERTY_NAME;
        token = parser.nextToken()) {
      String key = parser.currentName();
      Location keyAt = here();
      if (key.equals("<<")) {
        diagnostics.add(Code.NOTATION_MERGE_KEY, keyAt);
      }
      if (!seen.add(key)) {
        diagnostics.add(Code.NOTATION_DUPLICATE_KEY, keyAt, key);
      }
      Optional<Node> value = value(parser.nextToken(), depth + 1);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      entries.add(new Entry(key, keyAt, value.get()));
    }
    return Optional.of(new MapNode(at, entries));
  }

  private Optional<Node> list(Location at, int depth) {
    List<Node> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      Optional<Node> value = value(token, depth + 1);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      elements.add(value.get());
    }
    return Optional.of(new ListNode(at, elements));
  }

  private Node number(Location at) {
    String written = parser.getString();
    try {
      return new NumberNode(at, new BigDecimal(written.replace("_", "")));
    } catch (NumberFormatException notDecimal) {
      diagnostics.add(Code.NOTATION_NUMBER, at, written);
      return new TextNode(at, written);
    }
  }

  private void refuseReferences(Location at) {
    if (!(parser instanceof YAMLParser yaml)) {
      return;
    }
    if (yaml.isCurrentAlias()) {
      diagnostics.add(Code.NOTATION_ALIAS, at);
    }
    if (yaml.getObjectId() != null) {
      diagnostics.add(Code.NOTATION_ANCHOR, at, String.valueOf(yaml.getObjectId()));
    }
    if (yaml.getTypeId() != null) {
      diagnostics.add(Code.NOTATION_TAG, at, String.valueOf(yaml.getTypeId()));
    }
  }

  private Location here() {
    return place(path, parser.currentTokenLocation());
  }

  private static Location place(String path, @Nullable TokenStreamLocation at) {
    return at == null || at.getLineNr() < 1
        ? Location.of(path)
        : Location.of(path, at.getLineNr(), Math.max(1, at.getColumnNr()));
  }

  /** The parser's first line says what is wrong; the rest repeats the place and its classes. */
  private static String reason(JacksonException fault) {
    String message = fault.getOriginalMessage();
    return message == null
        ? "unreadable"
        : message.lines().findFirst().orElse("unreadable").strip();
  }
}
