package org.regionalism.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.notation.NodeReader;

/**
 * A folder for each code that a rubric's file can cause, with a file and what is said of it. Run
 * with {@code -Drubric-faults.overwrite} to write down what is said now; that run still fails.
 */
class RubricFaultFilesTest {

  static final Path FOLDER = Path.of("src/test/resources/rubric-faults");

  /** Caused by a name, or by files that are JSON, which rubrics are not. */
  private static final Set<Code> WITHOUT_FILE =
      Set.of(Code.RUBRIC_MISSING, Code.NOTATION_OTHER_FILE, Code.NOTATION_JSON);

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsExpected(String name) throws IOException {
    List<Diagnostic> found = RubricCheck.check("rubric.yaml", bytes(name));
    String said = found.stream().map(one -> one + "\n").collect(Collectors.joining());
    Path expected = FOLDER.resolve(name).resolve("expected.txt");
    boolean overwrite = System.getProperty("rubric-faults.overwrite") != null;
    if (overwrite) {
      Files.writeString(expected, said);
    }
    assertThat(found).extracting(one -> one.code().id()).contains(name);
    assertThat(said).isEqualTo(Files.readString(expected));
    assertThat(overwrite).as("expectations were overwritten").isFalse();
  }

  @Test
  void coverEveryCodeThatAFileCanCause() throws IOException {
    Set<String> expected =
        Arrays.stream(Code.values())
            .filter(code -> !WITHOUT_FILE.contains(code))
            .map(Code::name)
            .filter(code -> code.startsWith("NOTATION_") || code.startsWith("RUBRIC_"))
            .map(code -> code.toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toSet());
    assertThat(cases()).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** A file that is too large is made rather than kept. */
  static byte[] bytes(String name) throws IOException {
    return name.equals("notation-too-large")
        ? "#".repeat(NodeReader.MAX_BYTES + 1).getBytes(StandardCharsets.US_ASCII)
        : Files.readAllBytes(FOLDER.resolve(name).resolve("rubric.yaml"));
  }
}
