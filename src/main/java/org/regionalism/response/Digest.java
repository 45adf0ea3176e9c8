package org.regionalism.response;

import java.security.SecureRandom;

/** Texts as 64 bits, so that it is known whether they repeat without keeping them. */
final class Digest {

  private static final long START = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final long ODD = 0x9E3779B97F4A7C15L;

  /** Another one in every run, so that nobody can make digests of ids that they know. */
  private static final long SALT = new SecureRandom().nextLong();

  private long value = START;
  private long factor = 1;

  /** A digest by which a respondent's id is known again within this run. */
  static long ofPerson(String id) {
    Digest digest = new Digest();
    digest.value = mixed(START ^ SALT);
    long value = mixed(digest.text(id).value());
    return value == Respondent.NOBODY ? 1 : value;
  }

  /** Adds a text letter by letter. */
  Digest text(String text) {
    for (int i = 0; i < text.length(); i++) {
      value = (value ^ text.charAt(i)) * PRIME;
    }
    value = (value ^ 0x1FFFF) * PRIME;
    return this;
  }

  /**
   * Adds a text by the hash that it carries: quick, because answers repeat. Each place has a factor
   * of its own, so that no text has to wait for the one before it.
   */
  Digest quick(String text) {
    factor *= ODD;
    value += (text.hashCode() + ((long) text.length() << Integer.SIZE)) * factor;
    return this;
  }

  long value() {
    return value;
  }

  /** Spreads what differs in a few bits over all of them. */
  static long mixed(long bits) {
    long spread = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    spread = (spread ^ (spread >>> 27)) * 0x94D049BB133111EBL;
    return spread ^ (spread >>> 31);
  }
}
