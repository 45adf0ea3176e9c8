package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.rubric.Attribute;

/**
 * The groups of one attribute, one column each.
 *
 * @param slug the attribute's name, fit for ids
 * @param attribute the attribute
 * @param groups its groups, at least one
 */
record GroupTable(String slug, Attribute attribute, List<GroupResult> groups) {

  /** One for each attribute that groups people; an organization is no group. */
  static List<GroupTable> all(Edition edition) {
    List<Attribute> attributes = edition.rubric().attributes(Attribute.Kind.GROUP).toList();
    Map<String, String> slugs = Slugs.of(attributes.stream().map(Attribute::name).toList());
    List<GroupTable> tables = new ArrayList<>();
    for (Attribute attribute : attributes) {
      List<GroupResult> groups =
          edition.latest().groups().stream()
              .filter(group -> group.attribute().equals(attribute.name()))
              .toList();
      if (!groups.isEmpty()) {
        tables.add(new GroupTable(slugs.getOrDefault(attribute.name(), ""), attribute, groups));
      }
    }
    return tables;
  }

  String heading(Edition edition) {
    return attribute.question().isEmpty() ? attribute.name() : edition.text(attribute.question());
  }

  Block indexes(Edition edition, FigureCells cells) {
    return table(
        edition,
        cells,
        "groups-" + slug + "-index",
        edition.words().of("groups.index.caption"),
        (row, measure) -> cells.heat(measure.index(), row.toward(measure.index())));
  }

  Block agreement(Edition edition, FigureCells cells) {
    return table(
        edition,
        cells,
        "groups-" + slug + "-agree",
        edition.words().of("groups.agree.caption"),
        (row, measure) -> cells.share(measure.agree(), measure.answers(), row.items()));
  }

  private Block table(
      Edition edition,
      FigureCells cells,
      String id,
      String caption,
      BiFunction<GroupRow, GroupMeasure, Cell> cell) {
    Words words = edition.words();
    Grid grid = new Grid(id, caption).columns(words.of("column.dimension"));
    groups.forEach(group -> grid.columns(label(edition, group)));
    List<Cell> people = new ArrayList<>();
    people.add(new Cell.RowHeading(words.of("column.people")));
    groups.forEach(group -> people.add(cells.count(group.n())));
    grid.row(people);
    for (GroupRow row : GroupRow.all(edition)) {
      List<Cell> line = new ArrayList<>();
      line.add(new Cell.RowHeading(row.name()));
      groups.forEach(group -> line.add(cell.apply(row, row.of(group))));
      grid.row(line);
    }
    return grid.table();
  }

  /** The name of the group that a gap is of, if it is of this attribute. */
  Optional<String> label(Edition edition, Gap gap) {
    return groups.stream()
        .filter(
            group -> group.attribute().equals(gap.attribute()) && group.value().equals(gap.value()))
        .map(group -> label(edition, group))
        .findFirst();
  }

  private String label(Edition edition, GroupResult group) {
    if (group.value().equals(GroupResult.UNSPECIFIED)) {
      return edition.words().of("groups.unspecified");
    }
    if (group.value().equals(GroupResult.UNDECLARED)) {
      return edition.words().of("groups.undeclared");
    }
    return attribute.values().stream()
        .filter(value -> value.id().equals(group.value()))
        .map(value -> edition.text(value.label()))
        .findFirst()
        .orElse(group.value());
  }
}
