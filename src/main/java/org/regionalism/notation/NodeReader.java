package org.regionalism.notation;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one YAML or JSON document into nodes, or says all that is wrong with it. */
public final class NodeReader {

  /** The largest document that is read, in bytes: 1 MiB. */
  public static final int MAX_BYTES = 1 << 20;

  /** The largest JSON document that is read, in bytes: 64 MiB. */
  public static final int MAX_JSON_BYTES = 64 << 20;

  /** The deepest nesting that is read. */
  public static final int MAX_DEPTH = 50;

  /** Where the parser says from where it reads, which the place says better. */
  private static final Pattern SOURCE = Pattern.compile(" \\(start marker at \\[Source: .*");

  /** Only the nesting is limited here; everything else is by the size of the whole. */
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build();

  private static final TokenStreamFactory JSON =
      JsonFactory.builder().streamReadConstraints(LIMITS).build();

  private final String path;
  private final JsonParser parser;
  private final Diagnostics diagnostics;
  private boolean unclear;

  private NodeReader(String path, JsonParser parser, Diagnostics diagnostics) {
    this.path = path;
    this.parser = parser;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a YAML document. Plain texts that YAML 1.2 takes for numbers, true, false or null are
   * such; {@code yes}, {@code no} and {@code on} are texts.
   *
   * @param path the file as the user named it, for messages
   * @param bytes the document in UTF-8
   * @param diagnostics takes what is wrong: no such document by its name, too large, not UTF-8, not
   *     YAML, too deep, aliases, anchors, tags, merge keys, duplicate keys, numbers that are not
   *     plain and finite, more than one document
   * @return the top node; empty where the document could not be read to its end, or where a value
   *     cannot be told (aliases, merge keys, numbers), so that nothing follows from it
   */
  public static Optional<Node> readYaml(String path, byte[] bytes, Diagnostics diagnostics) {
    if (OtherFile.isReported(path, "a file in YAML, which ends in .yaml,", diagnostics)) {
      return Optional.empty();
    }
    if (bytes.length > MAX_BYTES) {
      diagnostics.add(Code.NOTATION_TOO_LARGE, Location.of(path), "1 MiB");
      return Optional.empty();
    }
    return Utf8Text.decode(path, bytes, diagnostics)
        .flatMap(text -> yaml(path, new YamlSubset(path, text, diagnostics), diagnostics));
  }

  /**
   * Reads a JSON document.
   *
   * @param path the file as the user named it, for messages
   * @param bytes the document in UTF-8
   * @param diagnostics takes what is wrong: no such document by its name, too large, not UTF-8, not
   *     JSON, too deep, duplicate keys, numbers that no double can hold, more than one document
   * @return the top node; empty where the document could not be read to its end, or where a value
   *     cannot be told
   */
  public static Optional<Node> readJson(String path, byte[] bytes, Diagnostics diagnostics) {
    if (OtherFile.isReported(path, "a file in JSON, such as assessment.json,", diagnostics)) {
      return Optional.empty();
    }
    if (bytes.length > MAX_JSON_BYTES) {
      diagnostics.add(Code.NOTATION_TOO_LARGE, Location.of(path), "64 MiB");
      return Optional.empty();
    }
    return Utf8Text.decode(path, bytes, diagnostics).flatMap(text -> json(path, text, diagnostics));
  }

  private static Optional<Node> yaml(String path, YamlSubset events, Diagnostics diagnostics) {
    try (JsonParser parser = new SubsetParser(events, LIMITS)) {
      Optional<Node> top = new NodeReader(path, parser, diagnostics).document();
      while (events.next() != null) {
        // Whatever stands behind the document's top node is held to the same rules.
      }
      return top;
    } catch (YamlSubset.Unreadable reported) {
      return Optional.empty();
    } catch (JacksonException fault) {
      diagnostics.add(Code.NOTATION_SYNTAX, place(path, fault.getLocation()), reason(fault));
      return Optional.empty();
    }
  }

  private static Optional<Node> json(String path, String text, Diagnostics diagnostics) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new StringReader(text))) {
      NodeReader reader = new NodeReader(path, parser, diagnostics);
      Optional<Node> top = reader.document();
      if (!diagnostics.hasErrors()) {
        reader.refuseMore();
      }
      return top;
    } catch (JacksonException fault) {
      diagnostics.add(Code.NOTATION_JSON, place(path, fault.getLocation()), reason(fault));
      return Optional.empty();
    }
  }

  private Optional<Node> document() {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      diagnostics.add(Code.NOTATION_EMPTY, Location.of(path));
      return Optional.empty();
    }
    Node top;
    try {
      top = value(first);
    } catch (StreamConstraintsException tooDeep) {
      // It has no place of its own, and the parser stands behind the bracket.
      TokenStreamLocation behind = parser.currentLocation();
      diagnostics.add(
          Code.NOTATION_TOO_DEEP,
          Location.of(path, behind.getLineNr(), behind.getColumnNr() - 1),
          Integer.toString(MAX_DEPTH));
      return Optional.empty();
    }
    return unclear ? Optional.empty() : Optional.of(top);
  }

  private void refuseMore() {
    if (parser.nextToken() != null) {
      diagnostics.add(Code.NOTATION_SECOND_DOCUMENT, here());
    }
  }

  private Node value(@Nullable JsonToken token) {
    Location at = here();
    return switch (Objects.requireNonNull(token, "a value begins here")) {
      case START_OBJECT -> map(at);
      case START_ARRAY -> list(at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
      case VALUE_TRUE -> new BooleanNode(at, true);
      case VALUE_FALSE -> new BooleanNode(at, false);
      case VALUE_NULL -> new NullNode(at);
      default -> new TextNode(at, text(parser.getString(), at));
    };
  }

  private Node map(Location at) {
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Location keyAt = here();
      String key = text(parser.currentName(), keyAt);
      if (key.equals("<<")) {
        diagnostics.add(Code.NOTATION_MERGE_KEY, keyAt);
        unclear = true;
      }
      Node value = value(parser.nextToken());
      if (seen.add(key)) {
        entries.add(new Entry(key, keyAt, value));
      } else {
        diagnostics.add(Code.NOTATION_DUPLICATE_KEY, keyAt, key);
      }
    }
    return new MapNode(at, entries);
  }

  private Node list(Location at) {
    List<Node> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(value(token));
    }
    return new ListNode(at, elements);
  }

  private Node number(Location at) {
    String written = parser.getString();
    Optional<BigDecimal> value = PlainNumber.of(written);
    if (value.isPresent()) {
      return new NumberNode(at, value.get());
    }
    diagnostics.add(Code.NOTATION_NUMBER, at, written);
    unclear = true;
    return new TextNode(at, written);
  }

  private String text(String value, Location at) {
    Utf8Text.firstControlCharacter(value)
        .ifPresent(code -> diagnostics.add(Code.NOTATION_CONTROL_CHARACTER, at, code));
    return value;
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
        : SOURCE.matcher(message.lines().findFirst().orElse("unreadable")).replaceAll("").strip();
  }
}
