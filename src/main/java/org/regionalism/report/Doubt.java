package org.regionalism.report;

import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Unit;

/**
 * Why a measure cannot tell where a group stands. The first that applies is the one that is said.
 */
enum Doubt {
  /** Nobody answered, or was asked. */
  UNANSWERED,
  /** Fewer than five organizations or people, as the unit counts, stand behind it. */
  FEW,
  /** The figure is not shown. */
  HIDDEN,
  /** There is no interval, and so no band. */
  NO_INTERVAL,
  /** More than one band is in reach. */
  SEVERAL_BANDS,
  /** One band is in reach. */
  NONE;

  private static final int ENOUGH = 5;

  static Doubt of(Measure measure, Unit unit) {
    if (measure.index().equals(Figure.missing(Reason.NO_ANSWERS))) {
      return UNANSWERED;
    }
    Figure units = unit == Unit.ORGANIZATION ? measure.organizations() : measure.n();
    if (units.number().orElse(ENOUGH) < ENOUGH) {
      return FEW;
    }
    if (measure.index() instanceof Figure.Missing) {
      return HIDDEN;
    }
    if (measure.goalCi() instanceof Interval.Missing) {
      return NO_INTERVAL;
    }
    return measure.band().isPresent() ? NONE : SEVERAL_BANDS;
  }

  /** The key of its sentence, for a unit where that matters. */
  String key(Unit unit) {
    return switch (this) {
      case UNANSWERED -> "doubt.unanswered";
      case HIDDEN -> "doubt.hidden";
      case FEW -> "doubt.few." + unit.word();
      case NO_INTERVAL -> "doubt.no-interval";
      case SEVERAL_BANDS -> "doubt.several-bands";
      case NONE -> "doubt.none";
    };
  }
}
