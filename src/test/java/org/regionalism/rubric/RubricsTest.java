package org.regionalism.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.diagnostic.RefusedException;

class RubricsTest {

  @TempDir private Path folder;

  @Test
  void readsEveryShippedRubric() throws RefusedException {
    assertThat(Rubrics.shipped()).startsWith(Rubrics.DEFAULT);
    for (String name : Rubrics.shipped()) {
      Rubrics.Found found = Rubrics.find(name);
      assertThat(found.rubric().id()).isEqualTo(name);
      assertThat(found.bytes()).isNotEmpty();
    }
  }

  @Test
  void readsAFileWithItsBytes() throws IOException, RefusedException {
    Path file = Files.writeString(folder.resolve("mine.yaml"), LanternRubric.TEXT);
    Rubrics.Found found = Rubrics.find(file.toString());
    assertThat(found.rubric().id()).isEqualTo("lantern");
    assertThat(found.bytes()).isEqualTo(Files.readAllBytes(file));
    assertThat(found.path()).isEqualTo(file.toString());
  }

  @Test
  void suggestsTheShippedRubricThatWasMeant() {
    assertThatThrownBy(() -> Rubrics.find("regionalsm"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("regionalsm: error[rubric-missing]: there is no such rubric.")
        .hasMessageEndingWith("Did you mean 'regionalism'?");
  }

  @Test
  void listsTheShippedRubricsWhereNoneWasMeant() {
    assertThatThrownBy(() -> Rubrics.find("no/such/file.yaml"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("Shipped: regionalism");
  }

  @Test
  void refusesAPathThatCannotBeExpressed() {
    assertThatThrownBy(() -> Rubrics.find("a\0b"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("error[file-name]");
  }

  @Test
  void refusesAFolder() {
    assertThatThrownBy(() -> Rubrics.find(folder.toString()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("error[file-is-directory]");
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    Path file = Files.write(folder.resolve("large.yaml"), new byte[3 << 20]);
    assertThatThrownBy(() -> Rubrics.find(file.toString()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("error[notation-too-large]: the file is larger than 1 MiB.");
  }
}
