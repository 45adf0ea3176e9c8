package org.regionalism.report.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published schema, as a validator sees it. */
final class AssessmentSchema {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Schema SCHEMA = REGISTRY.getSchema(text());

  private AssessmentSchema() {}

  static String text() {
    String path = "/schemas/assessment-1.schema.json";
    try (InputStream in = AssessmentJson.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What a document does wrong, as keyword, place and message. */
  static List<String> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream()
        .map(
            fault ->
                fault.getKeyword() + " " + fault.getInstanceLocation() + ": " + fault.getMessage())
        .toList();
  }
}
