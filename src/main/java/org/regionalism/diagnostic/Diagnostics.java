package org.regionalism.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics while an input is read, so that all of them can be shown at once. */
public final class Diagnostics {

  private final List<Diagnostic> found = new ArrayList<>();

  /**
   * Adds one.
   *
   * @param code the kind
   * @param location where
   * @param arguments what the code's text names
   */
  public void add(Code code, Location location, String... arguments) {
    found.add(new Diagnostic(code, location, List.of(arguments)));
  }

  /**
   * Adds those of another collector's list.
   *
   * @param diagnostics what to add, in order
   */
  public void addAll(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /**
   * Tells whether the input has to be refused.
   *
   * @return true if an error was added
   */
  public boolean hasErrors() {
    return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }

  /**
   * Refuses the input if an error was added.
   *
   * @throws RefusedException with all that was collected
   */
  public void refuseErrors() throws RefusedException {
    if (hasErrors()) {
      throw new RefusedException(toList());
    }
  }

  /**
   * Returns what was collected so far, in order.
   *
   * @return an unmodifiable copy
   */
  public List<Diagnostic> toList() {
    return List.copyOf(found);
  }
}
