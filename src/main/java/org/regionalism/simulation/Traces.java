package org.regionalism.simulation;

import java.util.List;

/** What a survey tool records of a response beside its answers: ids and addresses, made up. */
final class Traces {

  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String LOWER = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final String HEXADECIMAL = "0123456789abcdef";
  private static final List<Integer> UUID_PARTS = List.of(8, 4, 4, 4, 12);

  private Traces() {}

  /** An address out of the range that is kept for documentation. */
  static String address(SimulatedResponse response) {
    return "192.0.2." + (1 + Draws.of(response.key()).in("address").below(254));
  }

  /** Letters and digits. */
  static String id(SimulatedResponse response, int length) {
    return text(Draws.of(response.key()).in("id"), LETTERS, length);
  }

  /** Small letters and digits. */
  static String token(SimulatedResponse response, int length) {
    return text(Draws.of(response.key()).in("token"), LOWER, length);
  }

  /** A number of this many digits. */
  static String number(SimulatedResponse response, int digits) {
    Draws draws = Draws.of(response.key()).in("number");
    return (1 + draws.below(9)) + text(draws, "0123456789", digits - 1);
  }

  static String uuid(SimulatedResponse response) {
    Draws draws = Draws.of(response.key()).in("uuid");
    return String.join(
        "-", UUID_PARTS.stream().map(length -> text(draws, HEXADECIMAL, length)).toList());
  }

  private static String text(Draws draws, String letters, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(draws.below(letters.length())));
    }
    return text.toString();
  }
}
