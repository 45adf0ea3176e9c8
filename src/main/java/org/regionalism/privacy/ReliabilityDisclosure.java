package org.regionalism.privacy;

import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Reliability;

/** Decides what may be shown of figures of reliability and agreement of a whole wave. */
final class ReliabilityDisclosure {

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);

  /** Closer to 1 than this, everybody gave the same answers. */
  private static final double ALIKE = 1e-9;

  private ReliabilityDisclosure() {}

  /** The figures of a dimension of which the items may be shown, too. */
  static Reliability of(Reliability found, Measure measure, int k) {
    boolean fewPairs =
        found.alphaN().number().orElse(k) < k && found.alphaN().number().orElse(0) > 0;
    boolean few = measure.n().number().orElse(0) < MeasureDisclosure.MIN_COUNTED;
    boolean alike = found.rwg().number().orElse(0) > 1 - ALIKE;
    boolean fewOrganizations =
        measure.organizations().number().orElse(0) < MeasureDisclosure.MIN_ORGANIZATIONS;
    Figure none = Figure.missing(Reason.TOO_FEW);
    return new Reliability(
        found.alpha(),
        fewPairs ? WITHHELD : found.alphaN(),
        found.alphaCi(),
        found.itemRest(),
        few && alike ? WITHHELD : found.rwg(),
        fewOrganizations ? none : found.icc1(),
        fewOrganizations ? none : found.icc2());
  }
}
