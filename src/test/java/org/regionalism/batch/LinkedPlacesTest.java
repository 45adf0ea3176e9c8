package org.regionalism.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Symbolic links where reports go. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
class LinkedPlacesTest {

  private static final Edition EDITION = new Edition("one", List.of("report.md", "charts/a.svg"));

  @TempDir private Path folder = Path.of("unset");

  @Test
  void writesWhereALinkThatIsNamedLeads() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path out = Files.createSymbolicLink(folder.resolve("out"), elsewhere);

    EDITION.write(out);

    assertThat(elsewhere.resolve("charts/a.svg")).isRegularFile();
    assertThat(out).isSymbolicLink();
  }

  @Test
  void replacesALinkInTheFolderAndNotWhatItLeadsTo() throws Exception {
    Path mine = Files.writeString(folder.resolve("mine.md"), "mine");
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(out.resolve("report.md"), mine);

    EDITION.write(out);

    assertThat(mine).hasContent("mine");
    assertThat(out.resolve("report.md")).isRegularFile();
    assertThat(out.resolve("report.md"))
        .satisfies(file -> assertThat(Files.isSymbolicLink(file)).isFalse());
  }

  @Test
  void neitherWritesNorDeletesWhereALinkLeadsOutOfTheFolder() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path drawing = Files.writeString(elsewhere.resolve("drawing.svg"), "mine");
    Path out = folder.resolve("out");
    new Edition("earlier", List.of("charts/drawing.svg")).write(out);
    Files.delete(out.resolve("charts/drawing.svg"));
    Files.delete(out.resolve("charts"));
    Files.createSymbolicLink(out.resolve("charts"), elsewhere);

    assertThatThrownBy(() -> EDITION.write(out))
        .isInstanceOf(OutputFailedException.class)
        .hasMessageContaining("a link to another place");
    new Edition("later", List.of("report.md")).write(out);

    assertThat(drawing).hasContent("mine");
    assertThat(Edition.standing(elsewhere)).containsOnlyKeys("drawing.svg");
  }

  @Test
  void refusesALinkThatLeadsNowhere() throws Exception {
    Path out = Files.createSymbolicLink(folder.resolve("out"), folder.resolve("nowhere"));

    assertThatThrownBy(() -> EDITION.write(out)).isInstanceOf(OutputFailedException.class);
  }
}
