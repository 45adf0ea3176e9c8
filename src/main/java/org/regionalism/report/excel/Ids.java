package org.regionalism.report.excel;

import java.util.Locale;
import java.util.UUID;

/** Ids where the format asks for globally unique ones; here they are the same every time. */
final class Ids {

  private static final long VERSION_4 = 0x4000;
  private static final long VARIANT = 0x8000L << 48;

  private Ids() {}

  /**
   * Returns an id in braces.
   *
   * @param family things that have ids of their own
   * @param number one of them
   */
  static String of(int family, int number) {
    UUID id = new UUID(((long) family << 32) | VERSION_4, VARIANT | number);
    return "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
  }
}
