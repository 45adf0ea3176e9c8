package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.Verdict;
import org.regionalism.report.Accord;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Lens;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Shift;
import org.regionalism.rubric.Unit;

/** Cohorts of consortia that stand everywhere at one index. */
final class Cohorts {

  static final Rubric RUBRIC = rubric();

  private Cohorts() {}

  private static Rubric rubric() {
    try {
      return Rubrics.find("regionalism").rubric();
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  static Cohort of(CohortMember... members) {
    return of(false, List.of(members), List.of());
  }

  static Cohort of(boolean ranked, List<CohortMember> members, List<RefusedExport> refused) {
    return new Cohort(
        RUBRIC,
        new Settings(Unit.ORGANIZATION, 5, "en", false),
        ranked,
        Optional.empty(),
        members,
        refused,
        List.of());
  }

  /** Five and more that stand at 10, 20, 30 ... */
  static List<CohortMember> row(int members) {
    List<CohortMember> row = new ArrayList<>();
    for (int i = 1; i <= members; i++) {
      row.add(member("Consortium " + (char) ('A' + i - 1), 10 * i, 3));
    }
    return row;
  }

  static Position at(double index, double half) {
    return new Position(
        Figure.count(40),
        Figure.of(index),
        Interval.of(index - half, index + half),
        Direction.TOWARD,
        List.of("weaving"));
  }

  static Position away(double index, double half) {
    Position toward = at(index, half);
    return new Position(
        toward.people(), toward.index(), toward.interval(), Direction.AWAY, toward.bands());
  }

  static Position hidden() {
    return Position.missing(Reason.WITHHELD);
  }

  static CohortMember member(String name, double index, double half) {
    return member(name, figures(index, half), Optional.empty());
  }

  static CohortMember member(String name, MemberFigures figures, Optional<MemberChange> change) {
    return new CohortMember(
        name,
        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        Comparison.COMPARED,
        "regionalism 1.0.0",
        Optional.of("2026-05-01"),
        Optional.of("2026"),
        Unit.ORGANIZATION,
        40,
        9,
        figures,
        change);
  }

  static CohortMember apart(String name, Comparison why) {
    return new CohortMember(
        name,
        "apart",
        why,
        "other 2.0.0",
        Optional.empty(),
        Optional.empty(),
        Unit.ORGANIZATION,
        4711,
        815,
        MemberFigures.NONE,
        Optional.empty());
  }

  static MemberFigures figures(double index, double half) {
    return figures(index, half, Accord.NEITHER);
  }

  static MemberFigures figures(double index, double half, Accord accord) {
    Map<String, Position> dimensions = new LinkedHashMap<>();
    Map<String, Accord> accords = new LinkedHashMap<>();
    for (Dimension dimension : RUBRIC.dimensions()) {
      boolean away = dimension.direction() == Direction.AWAY;
      dimensions.put(dimension.id(), away ? away(100 - index, half) : at(index, half));
      accords.put(dimension.id(), accord);
    }
    Map<String, Position> domains = new LinkedHashMap<>();
    for (Domain domain : RUBRIC.domains()) {
      domains.put(domain.id(), at(index, half));
    }
    Map<String, Position> shifts = new LinkedHashMap<>();
    for (Shift shift : RUBRIC.shifts()) {
      shifts.put(shift.id(), at(index, half));
    }
    Map<String, Map<String, Position>> lenses = new LinkedHashMap<>();
    for (Lens lens : RUBRIC.lenses()) {
      Map<String, Position> values = new LinkedHashMap<>();
      lens.values().forEach(value -> values.put(value.id(), at(index, half)));
      lenses.put(lens.id(), values);
    }
    return new MemberFigures(at(index, half), domains, shifts, dimensions, lenses, accords);
  }

  /** The same with one dimension that is not shown. */
  static MemberFigures without(MemberFigures figures, String dimension) {
    Map<String, Position> dimensions = new LinkedHashMap<>(figures.dimensions());
    dimensions.put(dimension, hidden());
    Map<String, Accord> accords = new LinkedHashMap<>(figures.accords());
    accords.put(dimension, Accord.HIDDEN);
    return new MemberFigures(
        figures.overall(),
        figures.domains(),
        figures.shifts(),
        dimensions,
        figures.lenses(),
        accords);
  }

  static MemberChange change(Optional<Verdict> verdict) {
    Moved moved = new Moved(verdict, Figure.of(3), Interval.of(-1, 7));
    return new MemberChange(Optional.of("2025"), Optional.of("2026"), moved, Map.of(), Map.of());
  }
}
