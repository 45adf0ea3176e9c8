package org.regionalism.diagnostic;

import java.util.List;

/** An input was refused: nothing is scored and nothing is written for it. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /**
   * Refuses an input.
   *
   * @param diagnostics everything that was found, with at least one error
   */
  public RefusedException(List<Diagnostic> diagnostics) {
    super(diagnostics.isEmpty() ? "refused" : diagnostics.get(0).toString());
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Refuses an input for one reason.
   *
   * @param code the kind of fault
   * @param location where
   * @param arguments what the code's text names
   */
  public RefusedException(Code code, Location location, String... arguments) {
    this(List.of(new Diagnostic(code, location, List.of(arguments))));
  }

  /**
   * Returns everything that was found, in order.
   *
   * @return the diagnostics
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
