package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.assessment.CommentSet;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Reason;

class CommentDisclosureTest {

  private static CommentSet disclosed(int k, int writers, String... texts) {
    return new CommentDisclosure(k, Set.of("Pier Nine"))
        .disclose(List.of(new CommentSet("comment", Figure.count(writers), List.of(texts), 0)))
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({"5, 9, false", "5, 10, true", "12, 11, false", "12, 12, true", "3, 9, false"})
  void takesTenWritersOrTheThresholdIfThatIsHigher(int k, int writers, boolean shown) {
    CommentSet set = disclosed(k, writers, "one", "two");

    assertThat(set.texts()).hasSize(shown ? 2 : 0);
    assertThat(set.writers())
        .isEqualTo(shown ? Figure.count(writers) : Figure.missing(Reason.WITHHELD));
  }

  @Test
  void sortsByTextAlone() {
    assertThat(disclosed(5, 10, "beta", "'- alpha", "Árbol", "Beta", "=1+1").texts())
        .containsExactly("=1+1", "- alpha", "Árbol", "Beta", "beta");
  }

  @Test
  void countsWhatItCovers() {
    CommentSet set = disclosed(5, 10, "Pier Nine and pier nine", "x@example.org");

    assertThat(set.texts()).containsExactly("[…]", "[…] and […]");
    assertThat(set.masked()).isEqualTo(3);
  }
}
