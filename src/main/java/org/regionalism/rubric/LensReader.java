package org.regionalism.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.TextNode;

/** Reads {@code lenses}: a list of ids, or a mapping with title, about and values. */
final class LensReader {

  private final TextReader texts;
  private final Diagnostics diagnostics;

  LensReader(TextReader texts, Diagnostics diagnostics) {
    this.texts = texts;
    this.diagnostics = diagnostics;
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
              ? listed(entry, list)
              : described(entry, Fields.of(entry.value(), entry.key(), diagnostics));
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

  private Lens listed(Node.Entry entry, ListNode values) {
    Text title = texts.plain(entry.key(), entry.location());
    return new Lens(entry.key(), title, title, Text.EMPTY, values(values.elements()));
  }

  private Lens described(Node.Entry entry, Fields fields) {
    Text title = title(fields, entry.key(), entry.location());
    Text shortTitle = texts.orElse(fields, "short", title);
    Text about = texts.optional(fields, "about");
    List<Lens.Value> values = values(fields.list("values"));
    fields.refuseUnknown(List.of());
    return new Lens(entry.key(), title, shortTitle, about, values);
  }

  private List<Lens.Value> values(List<Node> nodes) {
    Ids ids = new Ids("value", diagnostics);
    List<Lens.Value> values = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof TextNode id) {
        ids.take(id.value(), id.location());
        Text title = texts.plain(id.value(), id.location());
        values.add(new Lens.Value(id.value(), title, Text.EMPTY));
      } else {
        Fields fields = Fields.of(node, "values", diagnostics);
        String id = ids.read(fields);
        Text title = title(fields, id, fields.location());
        Text about = texts.optional(fields, "about");
        fields.refuseUnknown(List.of());
        values.add(new Lens.Value(id, title, about));
      }
    }
    return values;
  }

  /** The title, or else the id where it stands. */
  private Text title(Fields fields, String id, Location location) {
    Text title = texts.optional(fields, "title");
    return title.isEmpty() ? texts.plain(id, location) : title;
  }
}
