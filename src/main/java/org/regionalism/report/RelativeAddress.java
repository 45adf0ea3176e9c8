package org.regionalism.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes paths as addresses: what could end an address early is written by its code. */
public final class RelativeAddress {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private RelativeAddress() {}

  /**
   * Returns a path as an address.
   *
   * @param path as seen from the document, with slashes between folders
   * @return the address, letters, digits and {@code / . _ - %} alone
   */
  public static String of(String path) {
    StringBuilder out = new StringBuilder();
    for (byte part : path.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (part & 0xFF);
      boolean plain =
          (letter >= 'a' && letter <= 'z')
              || (letter >= 'A' && letter <= 'Z')
              || (letter >= '0' && letter <= '9')
              || "/._-".indexOf(letter) >= 0;
      out.append(plain ? Character.toString(letter) : "%" + HEX.toHexDigits(part));
    }
    return out.toString();
  }
}
