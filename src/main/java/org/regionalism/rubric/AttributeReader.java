package org.regionalism.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;

/** Reads {@code attributes}. */
final class AttributeReader {

  private final TextReader texts;
  private final Diagnostics diagnostics;

  AttributeReader(TextReader texts, Diagnostics diagnostics) {
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  List<Attribute> read(Fields rubric) {
    List<Attribute> attributes = new ArrayList<>();
    Optional<Node> node = rubric.node("attributes");
    if (node.isEmpty()) {
      return attributes;
    }
    Ids names = new Ids("attribute", diagnostics);
    for (Node.Entry entry : Fields.of(node.get(), "attributes", diagnostics).entries()) {
      names.take(entry.key(), entry.location());
      Fields fields = Fields.of(entry.value(), entry.key(), diagnostics);
      Text question = texts.optional(fields, "question");
      List<String> columns = fields.texts("columns");
      List<Attribute.Value> values = values(fields);
      fields.refuseUnknown(List.of());
      attributes.add(new Attribute(entry.key(), question, columns, values));
    }
    return attributes;
  }

  private List<Attribute.Value> values(Fields attribute) {
    Ids ids = new Ids("value", diagnostics);
    List<Attribute.Value> values = new ArrayList<>();
    for (Node node : attribute.list("values")) {
      Fields fields = Fields.of(node, "values", diagnostics);
      String id = ids.read(fields);
      Text label = texts.required(fields, "label");
      List<String> synonyms = fields.texts("also");
      fields.refuseUnknown(List.of());
      values.add(new Attribute.Value(id, label, synonyms));
    }
    return values;
  }
}
