package org.regionalism.report.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every table of a workbook a defined name that is allowed and not yet taken. */
final class RangeNames {

  /** Keeps a name from looking like a cell's address. */
  private static final String PREFIX = "table_";

  private static final int LONGEST = 200;
  private static final Pattern FORBIDDEN = Pattern.compile("[^A-Za-z0-9_]");

  private final Set<String> taken = new HashSet<>();

  /**
   * Returns the name of the next table.
   *
   * @param id the table's id
   */
  String next(String id) {
    String safe = PREFIX + FORBIDDEN.matcher(id).replaceAll("_");
    safe = safe.substring(0, Math.min(safe.length(), LONGEST));
    String name = safe;
    for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
      name = safe + "_" + copy;
    }
    return name;
  }
}
