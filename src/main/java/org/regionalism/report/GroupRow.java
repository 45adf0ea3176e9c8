package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Domain;

/** A domain or dimension by which groups are set side by side. */
sealed interface GroupRow {

  /** The domains, then the dimensions. */
  static List<GroupRow> all(Edition edition) {
    List<GroupRow> rows = new ArrayList<>();
    for (Domain domain : edition.rubric().domains()) {
      rows.add(new OfDomain(edition.text(domain.shortTitle()), domain));
    }
    for (Dimension dimension : edition.rubric().dimensions()) {
      rows.add(new OfDimension(edition.markedName(dimension), dimension));
    }
    return rows;
  }

  String name();

  /** What it comes to in a group. */
  GroupMeasure of(GroupResult group);

  /** What it comes to in a group against the rest. */
  GapMeasure of(Gap gap);

  /** An index read toward the goal. */
  Figure toward(Figure index);

  /** How many items one respondent can have answered. */
  int items();

  /** A domain, whose index is toward the goal already. */
  record OfDomain(String name, Domain domain) implements GroupRow {
    @Override
    public GroupMeasure of(GroupResult group) {
      return group.domains().getOrDefault(domain.id(), GroupMeasure.missing(Reason.NO_ANSWERS));
    }

    @Override
    public GapMeasure of(Gap gap) {
      return gap.domains().getOrDefault(domain.id(), GapMeasure.missing(Reason.NO_ANSWERS));
    }

    @Override
    public Figure toward(Figure index) {
      return index;
    }

    @Override
    public int items() {
      return domain.dimensions().stream().mapToInt(one -> one.items().size()).sum();
    }
  }

  /** A dimension, whose index is in its own direction. */
  record OfDimension(String name, Dimension dimension) implements GroupRow {
    @Override
    public GroupMeasure of(GroupResult group) {
      return group
          .dimensions()
          .getOrDefault(dimension.id(), GroupMeasure.missing(Reason.NO_ANSWERS));
    }

    @Override
    public GapMeasure of(Gap gap) {
      return gap.dimensions().getOrDefault(dimension.id(), GapMeasure.missing(Reason.NO_ANSWERS));
    }

    @Override
    public Figure toward(Figure index) {
      return index instanceof Figure.Shown shown && dimension.direction() == Direction.AWAY
          ? Figure.of(100 - shown.value())
          : index;
    }

    @Override
    public int items() {
      return dimension.items().size();
    }
  }
}
