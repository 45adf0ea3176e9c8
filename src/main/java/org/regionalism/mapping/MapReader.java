package org.regionalism.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Delimiter;
import org.regionalism.export.Layouts;
import org.regionalism.export.ReadingOptions;
import org.regionalism.mapping.MappedColumn.Use;
import org.regionalism.notation.Document;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.notation.NodeReader;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Rubric;

/** Reads a map, and checks it against the rubric. */
public final class MapReader {

  private final Diagnostics diagnostics = new Diagnostics();
  private final References references;
  private final Map<String, Location> used = new HashMap<>();

  private MapReader(Rubric rubric) {
    this.references = new References(rubric, diagnostics);
  }

  /**
   * Reads a map.
   *
   * @param path the file as the user named it
   * @param rubric the rubric whose items and attributes it names
   * @return the map
   * @throws RefusedException where it is not there, or has faults
   */
  public static ExportMap read(String path, Rubric rubric) throws RefusedException {
    return read(path, InstructionFiles.bytes(path, NodeReader.MAX_BYTES), rubric);
  }

  /**
   * Reads a map.
   *
   * @param path the file as the user named it
   * @param bytes its bytes
   * @param rubric the rubric whose items and attributes it names
   * @return the map
   * @throws RefusedException with everything that is wrong with it
   */
  public static ExportMap read(String path, byte[] bytes, Rubric rubric) throws RefusedException {
    return new MapReader(rubric).map(path, bytes);
  }

  private ExportMap map(String path, byte[] bytes) throws RefusedException {
    Optional<Node> node = Document.MAP.read(path, bytes, diagnostics);
    diagnostics.refuseErrors();
    Fields top = Fields.of(node.orElseThrow(), "a map", diagnostics);
    ReadingOptions file =
        top.node("export")
            .map(export -> file(Fields.of(export, "export", diagnostics)))
            .orElse(ReadingOptions.NONE);
    List<MappedColumn> columns = new ArrayList<>();
    for (Node column : top.list("columns")) {
      column(Fields.of(column, "a column", diagnostics)).ifPresent(columns::add);
    }
    List<MappedAnswer> answers =
        new AnswersReader(references, diagnostics).read(top.node("answers"));
    top.refuseUnknown(List.of());
    diagnostics.refuseErrors();
    return new ExportMap(file, columns, answers);
  }

  private ReadingOptions file(Fields fields) {
    Optional<String> encoding = fields.text("encoding");
    Optional<String> word = fields.text("delimiter");
    Optional<Delimiter> delimiter = word.flatMap(Delimiter::byWord);
    if (word.isPresent() && delimiter.isEmpty()) {
      references.reportUnknown(
          "delimiter", word.get(), Delimiter.words(), fields.location("delimiter"));
    }
    Optional<String> sheet = fields.text("sheet");
    Optional<String> layout = fields.text("layout");
    if (layout.isPresent() && !Layouts.ids().contains(layout.get())) {
      references.reportUnknown("layout", layout.get(), Layouts.ids(), fields.location("layout"));
    }
    int firstRow = fromOne("first-row", fields).orElse(1);
    fields.refuseUnknown(List.of());
    return new ReadingOptions(encoding, delimiter, sheet, layout, firstRow);
  }

  private Optional<Integer> fromOne(String key, Fields fields) {
    Optional<Integer> number = fields.integer(key);
    if (number.filter(found -> found < 1).isPresent()) {
      diagnostics.add(
          Code.NOTATION_KIND,
          fields.location(key),
          key,
          "a whole number from 1",
          number.get().toString());
    }
    return number;
  }

  private Optional<MappedColumn> column(Fields fields) {
    String header = fields.requiredText("header");
    Optional<Integer> occurrence = fromOne("occurrence", fields);
    Optional<String> item = fields.text("item");
    Optional<String> attribute = fields.text("attribute");
    Optional<Use> other = fields.text("use").flatMap(word -> use(word, fields));
    boolean descending = descending(fields);
    List<MappedColumn.MappedValue> values =
        values(fields.node("values"), attribute.orElse(""), fields);
    fields.refuseUnknown(List.of());
    if (List.of(item, attribute, fields.node("use")).stream().filter(Optional::isPresent).count()
        != 1) {
      diagnostics.add(Code.MAP_COLUMN_USE, fields.location(), header);
      return Optional.empty();
    }
    item.ifPresent(id -> references.item(id, fields.location("item")));
    attribute.ifPresent(name -> references.attribute(name, fields.location("attribute")));
    if (item.isEmpty() && fields.node("direction").isPresent()) {
      diagnostics.add(Code.MAP_DIRECTION, fields.location("direction"));
    }
    Use use =
        item.isPresent()
            ? Use.ITEM
            : attribute.isPresent() ? Use.ATTRIBUTE : other.orElse(Use.NOTHING);
    String id = item.or(() -> attribute).orElse("");
    if (!id.isEmpty()) {
      Optional.ofNullable(used.putIfAbsent(use + " " + id, fields.location()))
          .ifPresent(
              before -> diagnostics.add(Code.MAP_TWICE, fields.location(), id, before.toString()));
    }
    return Optional.of(
        new MappedColumn(fields.location(), header, occurrence, use, id, descending, values));
  }

  private Optional<Use> use(String word, Fields fields) {
    if (word.equals("nothing")) {
      return Optional.of(Use.NOTHING);
    }
    if (word.equals("timestamp")) {
      return Optional.of(Use.TIMESTAMP);
    }
    references.reportUnknown("use", word, List.of("nothing", "timestamp"), fields.location("use"));
    return Optional.empty();
  }

  private boolean descending(Fields fields) {
    Optional<String> word = fields.text("direction");
    List<String> known = List.of("ascending", "descending");
    if (word.isPresent() && !known.contains(word.get())) {
      references.reportUnknown("direction", word.get(), known, fields.location("direction"));
    }
    return word.equals(Optional.of("descending"));
  }

  private List<MappedColumn.MappedValue> values(
      Optional<Node> node, String attribute, Fields column) {
    List<MappedColumn.MappedValue> values = new ArrayList<>();
    if (node.isEmpty()) {
      return values;
    }
    if (attribute.isEmpty()) {
      diagnostics.add(Code.MAP_VALUES, column.location("values"));
      return values;
    }
    Spellings<String> spellings =
        new Spellings<>(
            Folding::fold, "capitals, blanks and punctuation around a text", diagnostics);
    for (Node.Entry entry : Fields.of(node.get(), "values", diagnostics).entries()) {
      if (entry.value() instanceof Node.TextNode text) {
        references.value(attribute, text.value(), text.location());
        if (spellings.isFirst(entry, text.value())) {
          values.add(new MappedColumn.MappedValue(entry.location(), entry.key(), text.value()));
        }
      } else {
        diagnostics.add(
            Code.NOTATION_KIND,
            entry.value().location(),
            "a value",
            "the id of a value, a text",
            entry.value().kind());
      }
    }
    return values;
  }
}
