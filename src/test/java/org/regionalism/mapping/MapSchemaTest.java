package org.regionalism.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.cli.Run;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.JsonText;
import org.regionalism.notation.NodeReader;

/** The published schema and the reader agree on the shape of maps. */
class MapSchemaTest {

  private static Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema("{}");

  @TempDir private Path folder = Path.of("unset");

  @BeforeAll
  static void readTheSchema() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("rubrics/map.schema.json")));
  }

  private static boolean isValid(String yaml) {
    String json =
        JsonText.of(
            NodeReader.readYaml(
                    "map.yaml", yaml.getBytes(StandardCharsets.UTF_8), new Diagnostics())
                .orElseThrow());
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "columns: []",
        "export: {encoding: UTF-8, delimiter: tab, sheet: Responses, layout: plain, first-row: 3}",
        "columns: [{header: a, item: kept-1, direction: descending, occurrence: 2}]",
        "columns: [{header: a, attribute: sector, values: {x: education}}]",
        "columns: [{header: a, use: nothing}, {header: b, use: timestamp}]",
        "columns: [{header: a, item: kept-1, attribute: , use: }]",
        "answers: {scales: {agreement: {x: 3, y: blank}, frequency: }, items: }",
      })
  void takesWhatTheReaderTakes(String yaml) {
    assertThat(MapFaults.of(yaml)).isEmpty();
    assertThat(isValid(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "columns: {}",
        "colums: []",
        "export: {delimiter: pipe}",
        "export: {first-row: 0}",
        "columns: [{item: kept-1}]",
        "columns: [{header: ' ', item: kept-1}]",
        "columns: [{header: a}]",
        "columns: [{header: a, item: kept-1, use: nothing}]",
        "columns: [{header: a, item: kept-1, occurrence: 0}]",
        "columns: [{header: a, item: kept-1, direction: down}]",
        "columns: [{header: a, use: nothing, direction: descending}]",
        "columns: [{header: a, item: kept-1, values: {x: y}}]",
        "columns: [{header: a, attribute: sector, values: {x: 3}}]",
        "answers: {agreement: {x: 3}}",
        "answers: {scales: {agreement: {x: never}}}",
        "answers: {scales: {agreement: {x: [3]}}}",
      })
  void refusesWhatTheReaderRefuses(String yaml) {
    assertThat(MapFaults.of(yaml)).isNotEmpty();
    assertThat(isValid(yaml)).isFalse();
  }

  @Test
  void takesTheMapsThatAreWritten() throws IOException {
    for (String sample :
        new String[] {"cedar-valley", "harbor-plains-google-forms", "three-rivers-qualtrics"}) {
      Path map = folder.resolve(sample + ".yaml");
      Run.of("inspect", "samples/" + sample + ".csv", "--write-map", map.toString());
      assertThat(isValid(Files.readString(map))).as(sample).isTrue();
    }
  }
}
