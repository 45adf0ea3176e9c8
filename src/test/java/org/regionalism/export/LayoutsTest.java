package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

class LayoutsTest {

  private static List<Row> rows() throws RefusedException {
    return Exports.rows("geo-1,geo-2\n4,5\n");
  }

  static List<String> tools() {
    return Layouts.ids().stream().filter(id -> !id.equals("plain")).toList();
  }

  @Test
  void listsEveryToolOnceAndThePlainTableFirst() {
    assertThat(Layouts.ids()).doesNotHaveDuplicates().startsWith("plain", "alchemer").hasSize(13);
  }

  @ParameterizedTest
  @MethodSource("tools")
  void refusesALayoutThatIsNamedAndNotThere(String id) {
    Diagnostic fault =
        Exports.only(
            catchThrowableOfType(
                RefusedException.class,
                () -> Layouts.read(rows(), Optional.of(id), Location.of("f.csv", 1, 1))));

    assertThat(fault.code()).isEqualTo(Code.LAYOUT_NOT_HERE);
    assertThat(fault.what()).contains("'" + id + "'");
    assertThat(fault.remedy()).contains("looks like 'plain'");
  }

  @Test
  void readsAnyTableAsPlainWhereThatIsNamed() throws RefusedException {
    List<Row> rows = Exports.rows("record_id,geo_1,a_complete\n1,4,2\n");

    assertThat(Layouts.read(rows, Optional.of("plain"), Location.of("f")).recodes()).isFalse();
    assertThat(Layouts.read(rows, Optional.empty(), Location.of("f")).layout()).isEqualTo("redcap");
  }
}
