package org.regionalism.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.export.Column;
import org.regionalism.export.Heading;
import org.regionalism.mapping.MappedColumn;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/**
 * Finds which column asks which item or attribute: by id, by full text, by the row of a grid, by
 * the beginning of a text that was cut. Never by position; what is not certain is refused.
 */
final class ColumnMatcher {

  private static final int SHORTEST_CUT = 12;

  private final Rubric rubric;
  private final List<MappedColumn> map;
  private final FilePlaces places;
  private final Diagnostics diagnostics;

  /** The folded texts of each item in all languages. */
  private final Map<String, List<String>> texts = new LinkedHashMap<>();

  ColumnMatcher(Rubric rubric, FilePlaces places, Diagnostics diagnostics) {
    this(rubric, List.of(), places, diagnostics);
  }

  ColumnMatcher(Rubric rubric, List<MappedColumn> map, FilePlaces places, Diagnostics diagnostics) {
    this.rubric = rubric;
    this.map = List.copyOf(map);
    this.places = places;
    this.diagnostics = diagnostics;
    for (Item item : rubric.items()) {
      texts.put(item.id(), item.text().byLanguage().values().stream().map(Folding::fold).toList());
    }
  }

  /** The column of each item and each attribute that has one. */
  ColumnRoles match(Heading heading) {
    return match(heading, Map::of);
  }

  /**
   * The same, which looks further down where no column asks an item.
   *
   * @param below what the file comes to if its header begins further down, by the row's number
   */
  ColumnRoles match(Heading heading, Supplier<Map<Integer, Heading>> below) {
    MappedColumns mapped = MappedColumns.find(map, heading, places, diagnostics);
    Map<String, Column> items = items(heading, mapped, below);
    Set<Integer> taken = items.values().stream().map(Column::index).collect(Collectors.toSet());
    Map<String, Column> attributes = new LinkedHashMap<>();
    for (Attribute attribute : rubric.attributes()) {
      Optional<Column> declared = mapped.column(MappedColumn.Use.ATTRIBUTE, attribute.name());
      Set<String> names = names(attribute);
      List<Column> found =
          declared.isPresent()
              ? List.of(declared.get())
              : mapped
                  .open()
                  .filter(column -> !taken.contains(column.index()) && isNamed(column, names))
                  .toList();
      if (found.size() > 1) {
        diagnostics.add(
            Code.COLUMN_AMBIGUOUS_ATTRIBUTE,
            places.at(heading.rows(), found.get(1).index()),
            attribute.name(),
            numbers(found));
      } else if (!found.isEmpty()) {
        attributes.put(attribute.name(), found.get(0));
      }
    }
    return new ColumnRoles(items, attributes, mapped);
  }

  private Map<String, Column> items(
      Heading heading, MappedColumns mapped, Supplier<Map<Integer, Heading>> below) {
    Map<String, List<Column>> found = new LinkedHashMap<>();
    for (Column column : mapped.open().toList()) {
      Set<String> asked = asked(column);
      asked.removeIf(id -> mapped.column(MappedColumn.Use.ITEM, id).isPresent());
      if (asked.size() > 1) {
        diagnostics.add(
            Code.COLUMN_TWO_ITEMS,
            places.at(heading.rows(), column.index()),
            String.join(", ", asked),
            asked.iterator().next());
      }
      asked.forEach(id -> found.computeIfAbsent(id, key -> new ArrayList<>()).add(column));
    }
    Map<String, Column> items = new LinkedHashMap<>();
    for (Item item : rubric.items()) {
      mapped
          .column(MappedColumn.Use.ITEM, item.id())
          .ifPresent(column -> items.put(item.id(), column));
    }
    found.forEach(
        (id, columns) -> {
          items.put(id, columns.get(0));
          if (columns.size() > 1) {
            diagnostics.add(
                Code.COLUMN_AMBIGUOUS_ITEM,
                places.at(heading.rows(), columns.get(1).index()),
                id,
                numbers(columns));
          }
        });
    reportMissing(heading, items, below);
    return items;
  }

  /** The items a column may ask, by the first rule that finds any. */
  private Set<String> asked(Column column) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> ids = column.ids().stream().map(Names::clean).collect(Collectors.toSet());
    for (Item item : rubric.items()) {
      if (ids.contains(item.id())) {
        found.add(item.id());
      }
    }
    if (found.isEmpty()) {
      String header = Folding.fold(column.header());
      found.addAll(itemsWith(text -> text.equals(header)));
    }
    if (found.isEmpty()) {
      Set<String> rows = column.gridRows().stream().map(Folding::fold).collect(Collectors.toSet());
      found.addAll(itemsWith(rows::contains));
    }
    if (found.isEmpty()) {
      for (String text : cut(column)) {
        found.addAll(itemsWith(item -> item.startsWith(text)));
      }
    }
    return found;
  }

  private Set<String> itemsWith(java.util.function.Predicate<String> folded) {
    Set<String> found = new LinkedHashSet<>();
    texts.forEach(
        (id, written) -> {
          if (written.stream().anyMatch(folded)) {
            found.add(id);
          }
        });
    return found;
  }

  /** Texts that a survey tool cut short, long enough to tell items apart. */
  private static List<String> cut(Column column) {
    List<String> texts = new ArrayList<>(column.gridRows());
    texts.add(column.header());
    return texts.stream()
        .map(String::strip)
        .filter(text -> text.endsWith("…") || text.endsWith("..."))
        .map(Folding::fold)
        .filter(text -> text.length() >= SHORTEST_CUT)
        .toList();
  }

  /** Folded once for all columns, of which there may be very many. */
  private static Set<String> names(Attribute attribute) {
    Set<String> names = new LinkedHashSet<>();
    names.add(Folding.fold(attribute.name()));
    attribute.columns().forEach(name -> names.add(Folding.fold(name)));
    attribute.question().byLanguage().values().forEach(text -> names.add(Folding.fold(text)));
    names.remove("");
    return names;
  }

  private static boolean isNamed(Column column, Set<String> names) {
    return names.contains(Folding.fold(column.header()))
        || column.ids().stream().map(Folding::fold).anyMatch(names::contains);
  }

  private void reportMissing(
      Heading heading, Map<String, Column> items, Supplier<Map<Integer, Heading>> below) {
    List<String> missing =
        rubric.items().stream().map(Item::id).filter(id -> !items.containsKey(id)).toList();
    if (items.isEmpty()) {
      new NoItems(rubric, heading, places.at(heading.rows(), 0))
          .report(header(below.get()), texts.values(), diagnostics);
    } else if (!missing.isEmpty()) {
      diagnostics.add(
          Code.COLUMN_ITEMS_MISSING,
          places.at(heading.rows(), 0),
          Integer.toString(missing.size()),
          Integer.toString(rubric.items().size()),
          String.join(", ", missing),
          ofMissing(heading, items.size()));
    }
  }

  /** How many items a heading asks, counted without a look at anything else. */
  long itemsIn(Heading heading) {
    return heading.columns().stream().flatMap(column -> asked(column).stream()).distinct().count();
  }

  /** The number of the first row that asks two items or all, as a header does and no response. */
  private Optional<Integer> header(Map<Integer, Heading> below) {
    return below.entrySet().stream()
        .filter(row -> itemsIn(row.getValue()) >= Math.min(2, rubric.items().size()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Of few items that are found it may be that another rubric has only these. */
  private String ofMissing(Heading heading, int found) {
    return (found < rubric.items().size() / 2
            ? OtherRubrics.remedy(rubric, found, heading)
            : Optional.<String>empty())
        .orElse(
            "Dimensions with too few answered items are not scored. Check the headers if those"
                + " items were asked.");
  }

  private static String numbers(List<Column> columns) {
    return columns.stream()
        .map(column -> "column " + (column.index() + 1) + " '" + Shown.text(column.header()) + "'")
        .collect(Collectors.joining(" and "));
  }
}
