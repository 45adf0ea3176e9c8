package org.regionalism.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.JsonText;
import org.regionalism.notation.NodeReader;

class ManifestReaderTest {

  @TempDir private Path folder = Path.of("unset");

  private List<ManifestReader.Listed> read(String yaml) throws IOException, RefusedException {
    return ManifestReader.read(
        Files.writeString(folder.resolve("consortia.yaml"), yaml).toString());
  }

  private List<String> faults(String yaml) {
    return catchThrowableOfType(RefusedException.class, () -> read(yaml)).diagnostics().stream()
        .map(fault -> fault.toString().replace(folder + "/", ""))
        .toList();
  }

  private static boolean isValid(String yaml) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("rubrics/manifest.schema.json")));
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    String json =
        JsonText.of(NodeReader.readYaml("m.yaml", bytes, new Diagnostics()).orElseThrow());
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  private List<String> paths(ManifestReader.Listed listed) {
    return listed.exports().stream()
        .map(export -> export.label().orElse("") + ":" + export.path().replace(folder + "/", ""))
        .toList();
  }

  @Test
  void readsExportsAsAFileAListOrByWave() throws Exception {
    String yaml =
        """
        consortia:
          - name: Alder Ridge
            exports: alder.csv
          - name: Birch Hill
            exports: [one.csv, sub/two.csv]
            roster: who.csv
            map: map.yaml
            targets: next-band
            language: es
          - name: Cedar Fork
            exports:
              Spring: spring.csv
              Fall: [fall.csv, levels.csv]
            targets: aims.yaml
        """;

    List<ManifestReader.Listed> listed = read(yaml);

    assertThat(listed)
        .extracting(ManifestReader.Listed::name)
        .containsExactly("Alder Ridge", "Birch Hill", "Cedar Fork");
    assertThat(paths(listed.get(0))).containsExactly(":alder.csv");
    assertThat(paths(listed.get(1))).containsExactly(":one.csv", ":sub/two.csv");
    assertThat(paths(listed.get(2)))
        .containsExactly("Spring:spring.csv", "Fall:fall.csv", "Fall:levels.csv");
    OwnDeclarations own = listed.get(1).own();
    assertThat(own.roster()).contains(folder.resolve("who.csv").toString());
    assertThat(own.map()).contains(folder.resolve("map.yaml").toString());
    assertThat(own.targets()).contains("next-band");
    assertThat(own.language()).contains("es");
    assertThat(listed.get(2).own().targets()).contains(folder.resolve("aims.yaml").toString());
    assertThat(listed.get(0).own()).isEqualTo(OwnDeclarations.NONE);
    assertThat(isValid(yaml)).isTrue();
  }

  @Test
  void readsAFileThatIsNamedLikeStandardInputAsAFile() throws Exception {
    assertThat(read("consortia: [{name: A, exports: '-'}]\n").get(0).exports().get(0).path())
        .isNotEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          consortia: []                                  | consortia.yaml:1:12: error[manifest-empty]
          other: 1                                       | consortia.yaml:1:1: error[notation-unknown-key]
          consortia: [{exports: a.csv}]                  | consortia.yaml:1:13: error[notation-missing-key]
          consortia: [{name: A}]                         | consortia.yaml:1:13: error[notation-missing-key]
          consortia: [{name: A, exports: []}]            | consortia.yaml:1:32: error[notation-missing-key]
          consortia: [{name: A, exports: {}}]            | consortia.yaml:1:32: error[notation-missing-key]
          consortia: [{name: A, exports: ''}]            | consortia.yaml:1:32: error[notation-missing-key]
          consortia: [{name: A, exports: {S: []}}]       | consortia.yaml:1:36: error[notation-missing-key]
          consortia: [{name: A, exports: {S: a, F: []}}] | consortia.yaml:1:42: error[notation-missing-key]
          consortia: [{name: A, exports: 7}]             | consortia.yaml:1:32: error[notation-kind]
          consortia: [{name: A, exports: {S: 7}}]        | consortia.yaml:1:36: error[notation-kind]
          consortia: [{name: A, exports: a, langage: es}]| consortia.yaml:1:35: error[notation-unknown-key]
          consortia: [{name: A, exports: a, language: fr}]| consortia.yaml:1:45: error[manifest-language]
          consortia: [A]                                 | consortia.yaml:1:13: error[notation-kind]
          consortia: 7                                   | consortia.yaml:1:12: error[notation-kind]
          """)
  void refusesWhatIsWrongWhereItStands(String yaml, String fault) throws IOException {
    assertThat(faults(yaml)).anyMatch(found -> found.startsWith(fault));
    assertThat(isValid(yaml)).isFalse();
  }

  @Test
  void refusesPathsThatCannotBeExpressed() {
    assertThat(faults("consortia: [{name: A, exports: \"a\\0.csv\", roster: \"\\0\"}]\n"))
        .isNotEmpty()
        .allMatch(fault -> fault.startsWith("consortia.yaml:1:"));
  }

  @Test
  void refusesNamesThatStandTwice() {
    assertThat(
            faults(
                """
                consortia:
                  - {name: Alder, exports: a.csv}
                  - {name: alder, exports: b.csv}
                  - {name: Alder, exports: c.csv}
                """))
        .singleElement()
        .asString()
        .startsWith(
            "consortia.yaml:4:12: error[manifest-name-twice]: the consortium 'Alder' is listed"
                + " before, on line 2");
  }

  @Test
  void tellsAllFaultsAtOnce() {
    assertThat(
            faults(
                """
                consortia:
                  - {nam: A, exports: a.csv}
                  - {name: B, exports: b.csv, language: xx}
                extra: 1
                """))
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"samples/consortia.yaml"})
  void readsTheSample(String path) throws Exception {
    assertThat(ManifestReader.read(path)).hasSize(3);
    assertThat(isValid(Files.readString(Path.of(path)))).isTrue();
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThat(
            catchThrowableOfType(
                    RefusedException.class,
                    () -> ManifestReader.read(folder.resolve("no.yaml").toString()))
                .diagnostics())
        .singleElement()
        .asString()
        .contains("error[file-missing]");
  }
}
