package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.mapping.DuplicateRule;

class DuplicatesTest {

  private static Duplicates.Key key(long digest) {
    return new Duplicates.Key(digest, digest % 2 == 0);
  }

  private static String left(Duplicates duplicates, long... digests) {
    StringBuilder left = new StringBuilder();
    for (long digest : digests) {
      left.append(duplicates.leavesOut(key(digest)) ? "-" : "+");
    }
    return left.toString();
  }

  private static Diagnostics report(Duplicates duplicates) {
    Diagnostics diagnostics = new Diagnostics();
    duplicates.report(Location.of("a.csv"), diagnostics);
    return diagnostics;
  }

  @Test
  void countsAllAndSaysSo() {
    Duplicates all = new Duplicates(DuplicateRule.COUNT);

    assertThat(left(all, 1, 2, 2, 3, 2, 1)).isEqualTo("++++++");
    assertThat(report(all).toList())
        .extracting(Diagnostic::what)
        .containsExactly(
            "responses repeat another: 3 in all, 2 of the same respondent and 1 with all the same answers");
  }

  @Test
  void keepsTheFirst() {
    Duplicates first = new Duplicates(DuplicateRule.KEEP_FIRST);

    assertThat(left(first, 1, 2, 2, 3, 2, 1)).isEqualTo("++-+--");
    assertThat(report(first).toList()).isEmpty();
  }

  @Test
  void keepsTheLastOnceItIsKnown() {
    Duplicates ahead = new Duplicates(DuplicateRule.KEEP_LAST);
    left(ahead, 1, 2, 2, 3, 2, 1);

    assertThat(left(ahead.knowingLast(), 1, 2, 2, 3, 2, 1)).isEqualTo("---+++");
  }

  @Test
  void looksForRepeatsAmongABoundedNumber() {
    Duplicates few = new Duplicates(DuplicateRule.KEEP_FIRST, new DigestTable(), 3);

    assertThat(left(few, 1, 2, 3, 4, 4, 1)).isEqualTo("+++++-");
    assertThat(report(few).toList())
        .extracting(Diagnostic::what)
        .containsExactly("repeated responses were looked for among the first 3 only");
  }

  @Test
  void keepsManyDigestsApart() {
    DigestTable table = new DigestTable();
    Random random = new Random(3);
    long[] digests = random.longs(50_000).toArray();

    for (int i = 0; i < digests.length; i++) {
      assertThat(table.get(digests[i])).isEqualTo(-1);
      table.put(digests[i], i);
    }

    assertThat(table.size()).isEqualTo(digests.length);
    for (int i = 0; i < digests.length; i++) {
      assertThat(table.get(digests[i])).isEqualTo(i);
    }
  }

  @Test
  void tellsTextsApartByTheirBorders() {
    assertThat(new Digest().text("ab").text("c").value())
        .isNotEqualTo(new Digest().text("a").text("bc").value());
    assertThat(new Digest().quick("a").quick("").value())
        .isNotEqualTo(new Digest().quick("").quick("a").value());
    assertThat(new Digest().text("a").value()).isEqualTo(new Digest().text("a").value());
  }
}
