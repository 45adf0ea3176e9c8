package org.regionalism.rubric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.regionalism.diagnostic.RefusedException;

/** An invented rubric that has everything a rubric can have. */
final class LanternRubric {

  static final String TEXT = text();

  private LanternRubric() {}

  private static String text() {
    try (InputStream in = LanternRubric.class.getResourceAsStream("lantern.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Rubric read() {
    try {
      return RubricReader.read("lantern.yaml", TEXT.getBytes(StandardCharsets.UTF_8));
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }
}
