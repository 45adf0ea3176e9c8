package org.regionalism.notation;

import java.io.Reader;

/**
 * Hands on a text in parts of which none ends between the halves of a character beyond the first
 * 65,536, such as an emoji. SnakeYAML Engine 3 asks for the other half when it has no room left,
 * and breaks off.
 */
final class WholePairs extends Reader {

  private final String text;
  private int read;

  WholePairs(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    if (read == text.length()) {
      return -1;
    }
    int count = Math.min(length, text.length() - read);
    if (count > 1 && Character.isHighSurrogate(text.charAt(read + count - 1))) {
      count--;
    }
    text.getChars(read, read + count, target, offset);
    read += count;
    return count;
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
