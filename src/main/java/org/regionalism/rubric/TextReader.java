package org.regionalism.rubric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NullNode;
import org.regionalism.notation.Node.TextNode;

/** Reads texts: a plain string in the first language, or a mapping from language to string. */
final class TextReader {

  private final List<String> languages;
  private final TextPlaces places;
  private final Diagnostics diagnostics;

  TextReader(List<String> languages, TextPlaces places, Diagnostics diagnostics) {
    this.languages = languages;
    this.places = places;
    this.diagnostics = diagnostics;
  }

  Text required(Fields fields, String key) {
    if (fields.node(key).filter(node -> !saysNothing(node)).isEmpty()) {
      fields.reportMissing(key);
    }
    return optional(fields, key);
  }

  private static boolean saysNothing(Node node) {
    return node instanceof NullNode
        || (node instanceof TextNode text && text.value().isBlank())
        || (node instanceof MapNode map
            && map.entries().stream().allMatch(entry -> saysNothing(entry.value())));
  }

  Text optional(Fields fields, String key) {
    return fields.node(key).map(node -> text(node, key)).orElse(Text.EMPTY);
  }

  /** The short form of a title, which is the title itself where nothing shorter was written. */
  Text orElse(Fields fields, String key, Text otherwise) {
    Text text = optional(fields, key);
    return text.isEmpty() ? otherwise : text;
  }

  List<Text> list(Fields fields, String key) {
    List<Text> texts = new ArrayList<>();
    for (Node element : fields.list(key)) {
      texts.add(text(element, key));
    }
    return texts;
  }

  Text text(Node node, String what) {
    if (node instanceof TextNode plain) {
      return plain.value().isBlank() ? Text.EMPTY : plain(plain.value(), plain.location());
    }
    if (!(node instanceof MapNode)) {
      diagnostics.add(
          Code.NOTATION_KIND,
          node.location(),
          what,
          "a text (in quotes where it looks like a number)",
          node.kind());
      return Text.EMPTY;
    }
    Fields byLanguage = Fields.of(node, what, diagnostics);
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Location> locations = new LinkedHashMap<>();
    for (String language : languages) {
      Optional<String> text = byLanguage.text(language).filter(value -> !value.isBlank());
      text.ifPresent(value -> texts.put(language, value));
      text.ifPresent(value -> locations.put(language, byLanguage.location(language)));
    }
    byLanguage.refuseUnknown(languages);
    return texts.isEmpty() ? Text.EMPTY : placed(new Text(texts), node.location(), locations);
  }

  /** A text in the first language. */
  Text plain(String value, Location location) {
    return placed(new Text(Map.of(languages.get(0), value)), location, Map.of());
  }

  /** Returns where a text that was read begins. */
  Location location(Text text) {
    return places.of(text);
  }

  private Text placed(Text text, Location location, Map<String, Location> byLanguage) {
    places.put(text, location, byLanguage);
    return text;
  }
}
