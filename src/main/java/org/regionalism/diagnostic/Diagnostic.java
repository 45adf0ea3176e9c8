package org.regionalism.diagnostic;

import java.util.List;

/**
 * One fault or remark: the code says what kind, the location where, the arguments the particulars.
 *
 * @param code the kind of fault
 * @param location where it is
 * @param arguments the values that the code's text names as {@code {0}}, {@code {1}} …
 */
public record Diagnostic(Code code, Location location, List<String> arguments) {

  /** Keeps its own copy of the arguments. */
  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /**
   * Returns how much it weighs.
   *
   * @return the severity of its code
   */
  public Severity severity() {
    return code.severity();
  }

  /**
   * Returns what happened, as a sentence without its full stop.
   *
   * @return the sentence with its particulars
   */
  public String what() {
    return Catalogue.what(code, arguments);
  }

  /**
   * Returns what the person can do about it, as one or more sentences.
   *
   * @return the remedy with its particulars
   */
  public String remedy() {
    return Catalogue.remedy(code, arguments);
  }

  /**
   * Returns {@code path:row:column: severity[code]: what. remedy}.
   *
   * @return the line that is printed
   */
  @Override
  public String toString() {
    return location + ": " + severity().word() + "[" + code.id() + "]: " + what() + ". " + remedy();
  }
}
