package org.regionalism.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.batch.TroubledFileSystem.troubled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.batch.TroubledFileSystem.Change;
import org.regionalism.batch.TroubledFileSystem.Trouble;

/** Whatever change of the disk fails, each file is the old or the new one, and no other is left. */
class NthChangeTest {

  private static final Edition OLD =
      new Edition("old", List.of("report.md", "report.xlsx", "charts/a.svg", "charts/b.svg"));
  private static final Edition NEW =
      new Edition("new", List.of("charts/b.svg", "charts/c.svg", "report.md"));

  @TempDir private Path folder = Path.of("unset");

  /** How long the trouble lasts. */
  enum Lasting {
    ONCE,
    FOR_GOOD;

    IntPredicate from(int first) {
      return this == ONCE ? number -> number == first : number -> number >= first;
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavesOldOrNewFilesWhicheverChangeFails(Lasting lasting) throws Exception {
    Map<String, String> old = OLD.written(folder.resolve("old"));
    Map<String, String> fresh = NEW.written(folder.resolve("new"));
    assertThat(fresh).doesNotContainKey("report.xlsx").containsKey("charts/c.svg");
    AtomicInteger changes = new AtomicInteger();
    NEW.write(troubled(folder.resolve("counted"), kind -> changes.incrementAndGet()));
    assertThat(changes).hasValueGreaterThan(15);

    int failed = 0;
    for (int first = 1; first <= changes.get() + OLD.files().size(); first++) {
      Path out = folder.resolve("out" + first);
      OLD.write(out);
      Files.writeString(out.resolve("notes.txt"), "mine");

      boolean fails = fails(out, trouble(lasting.from(first)));

      Map<String, String> standing = Edition.standing(out);
      assertThat(standing.remove("notes.txt")).isEqualTo("mine");
      assertThat(standing)
          .allSatisfy((name, text) -> assertThat(text).isIn(old.get(name), fresh.get(name)));
      if (standing.get(ReportFolder.ASSESSMENT).equals(fresh.get(ReportFolder.ASSESSMENT))) {
        assertThat(standing).containsAllEntriesOf(fresh);
      } else {
        assertThat(standing).containsKeys(old.keySet().toArray(String[]::new));
      }
      if (!fails) {
        assertThat(standing).isEqualTo(fresh);
      }
      failed += fails ? 1 : 0;
    }
    assertThat(failed).isGreaterThan(10);
  }

  /** A disk that is full takes nothing; to move what stands there needs no room. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void leavesAllAsItWasWhereTheDiskIsFull(int written) throws Exception {
    Path out = folder.resolve("out");
    Map<String, String> old = OLD.written(out);
    AtomicInteger writes = new AtomicInteger();
    Trouble full =
        kind -> {
          if (kind == Change.WRITE && writes.incrementAndGet() >= written) {
            throw new IOException("No space left on device");
          }
        };

    assertThat(fails(out, full)).isTrue();
    assertThat(Edition.standing(out)).isEqualTo(old);
  }

  @Test
  void makesNothingWhereNothingCanBeMade() throws IOException {
    Path out = folder.resolve("out");
    Trouble readOnly =
        kind -> {
          throw new java.nio.file.AccessDeniedException(out.toString());
        };

    assertThat(fails(out, readOnly)).isTrue();
    assertThat(out).doesNotExist();
  }

  /** What cannot be deleted stays, and nothing can be done about it; that is left out here. */
  private static Trouble trouble(IntPredicate troubled) {
    AtomicInteger number = new AtomicInteger();
    return kind -> {
      if (troubled.test(number.incrementAndGet()) && kind != Change.DELETE) {
        throw new IOException("No space left on device");
      }
    };
  }

  private static boolean fails(Path out, Trouble trouble) {
    try {
      NEW.write(troubled(out, trouble));
      return false;
    } catch (OutputFailedException failed) {
      assertThat(failed).hasMessageContaining(out.toString());
      return true;
    }
  }
}
