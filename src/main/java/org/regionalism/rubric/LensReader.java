package org.regionalism.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.TextNode;

/** Reads {@code lenses}: a list of ids, or a mapping with title, about and values. */
final class LensReader {

  private final TextReader texts;
  private final Diagnostics diagnostics;
  private final String language;

  LensReader(TextReader texts, Diagnostics diagnostics, String language) {
    this.texts = texts;
    this.diagnostics = diagnostics;
    this.language = language;
  }

  List<Lens> read(Fields rubric) {
    List<Lens> lenses = new ArrayList<>();
    Optional<Node> node = rubric.node("lenses");
    if (node.isEmpty()) {
      return lenses;
    }
    Ids ids = new Ids("lens", diagnostics);
    for (Node.Entry entry : Fields.of(node.get(), "lenses", diagnostics).entries()) {
      ids.take(entry.key(), entry.location());
      Lens lens =
          entry.value() instanceof ListNode list
              ? listed(entry.key(), list)
              : described(entry.key(), Fields.of(entry.value(), entry.key(), diagnostics));
      if (lens.values().isEmpty()) {
        diagnostics.add(Code.RUBRIC_EMPTY, entry.location(), "lens " + entry.key(), "value");
      }
      if (List.of("id", "text", "keying", "weight").contains(entry.key())) {
        diagnostics.add(Code.RUBRIC_LENS_NAME, entry.location(), entry.key());
      } else {
        lenses.add(lens);
      }
    }
    return lenses;
  }

  private Lens listed(String id, ListNode values) {
    return new Lens(id, plain(id), plain(id), Text.EMPTY, values(values.elements()));
  }

  private Lens described(String id, Fields fields) {
    Text title = texts.orElse(fields, "title", plain(id));
    Text shortTitle = texts.orElse(fields, "short", title);
    Text about = texts.optional(fields, "about");
    List<Lens.Value> values = values(fields.list("values"));
    fields.refuseUnknown(List.of());
    return new Lens(id, title, shortTitle, about, values);
  }

  private List<Lens.Value> values(List<Node> nodes) {
    Ids ids = new Ids("value", diagnostics);
    List<Lens.Value> values = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof TextNode id) {
        ids.take(id.value(), id.location());
        values.add(new Lens.Value(id.value(), plain(id.value()), Text.EMPTY));
      } else {
        Fields fields = Fields.of(node, "values", diagnostics);
        String id = ids.read(fields);
        Text title = texts.orElse(fields, "title", plain(id));
        Text about = texts.optional(fields, "about");
        fields.refuseUnknown(List.of());
        values.add(new Lens.Value(id, title, about));
      }
    }
    return values;
  }

  private Text plain(String id) {
    return new Text(Map.of(language, id));
  }
}
