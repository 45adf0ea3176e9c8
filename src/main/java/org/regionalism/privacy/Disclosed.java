package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Assessment;
import org.regionalism.diagnostic.Diagnostic;

/** An assessment of which everything may be shown. Only {@link Disclosure} makes one. */
public final class Disclosed {

  private final Assessment assessment;

  Disclosed(Assessment assessment) {
    this.assessment = assessment;
  }

  /**
   * Returns the same with more remarks.
   *
   * @param remarks about figures that may be shown
   * @return a new one
   */
  public Disclosed remarking(List<Diagnostic> remarks) {
    List<Diagnostic> all = new ArrayList<>(assessment.diagnostics());
    all.addAll(remarks);
    return new Disclosed(assessment.with(all));
  }

  /**
   * Returns the same under another name.
   *
   * @param consortium what the consortium is to be called
   * @return a new one
   */
  public Disclosed named(String consortium) {
    return new Disclosed(assessment.named(consortium));
  }

  /**
   * Returns what may be shown.
   *
   * @return the assessment, with figures replaced by reasons where they have to be
   */
  public Assessment assessment() {
    return assessment;
  }
}
