package org.regionalism.report;

import java.nio.charset.StandardCharsets;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.RubricReader;
import org.regionalism.rubric.Rubrics;

/** Rubrics for tests of the layout. */
final class ExampleRubric {

  private ExampleRubric() {}

  static Rubric shipped() {
    try {
      return Rubrics.find(Rubrics.DEFAULT).rubric();
    } catch (RefusedException faulty) {
      throw new IllegalStateException(faulty);
    }
  }

  static Rubric read(String yaml) {
    try {
      return RubricReader.read("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    } catch (RefusedException faulty) {
      throw new IllegalStateException(faulty.diagnostics().toString(), faulty);
    }
  }
}
