package org.regionalism.export.workbook;

import java.util.SplittableRandom;

/** Texts that cannot be packed to a hundredth of their size. */
final class Letters {

  private Letters() {}

  static String random(int length) {
    SplittableRandom random = new SplittableRandom(11);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }
}
