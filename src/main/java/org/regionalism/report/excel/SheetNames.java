package org.regionalism.report.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every sheet of a workbook a name that is allowed and not yet taken. */
final class SheetNames {

  private static final int LONGEST = 31;
  private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}\uFFFD]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EDGE_QUOTES = Pattern.compile("^'+|'+$");

  /** Kept by Excel for itself. */
  private static final String RESERVED = "history";

  private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

  /**
   * Returns the name of the next sheet.
   *
   * @param wanted the name that it should have
   */
  String next(String wanted) {
    String allowed = FORBIDDEN.matcher(PlainText.clean(wanted)).replaceAll(" ");
    String single = SPACES.matcher(allowed).replaceAll(" ").strip();
    String bare = EDGE_QUOTES.matcher(single).replaceAll("").strip();
    String safe = bare.isEmpty() ? "-" : bare;
    String name = PlainText.cut(safe, LONGEST);
    for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
      String suffix = " (" + copy + ")";
      name = PlainText.cut(safe, LONGEST - suffix.length()) + suffix;
    }
    return name;
  }
}
