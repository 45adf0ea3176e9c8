package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.mapping.DuplicateRule;

class DuplicatesTest {

  private static Duplicates.Key key(long digest) {
    return new Duplicates.Key(digest, digest % 2 == 0, digest, true);
  }

  private static String left(Duplicates duplicates, long... digests) {
    StringBuilder left = new StringBuilder();
    for (long digest : digests) {
      left.append(duplicates.of(key(digest)).leftOut() ? "-" : "+");
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
            "responses that repeat another: 3 (2 of the same respondent, 1 with all the same answers)");
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
  void saysItsBoundAsPeopleReadIt() {
    Duplicates few = new Duplicates(DuplicateRule.COUNT, new DigestTable(), 1_000);
    left(few, LongStream.rangeClosed(1, 1_001).toArray());

    assertThat(report(few).toList())
        .extracting(Diagnostic::what)
        .containsExactly("repeated responses were looked for among the first 1,000 only");
  }

  @Test
  void saysNothingOfItsBoundWhereAllWereKept() {
    Duplicates justEnough = new Duplicates(DuplicateRule.KEEP_FIRST, new DigestTable(), 3);
    left(justEnough, 1, 2, 3, 3, 1);

    assertThat(report(justEnough).toList()).isEmpty();
  }

  private static List<Repeat> repeats(Duplicates duplicates, Duplicates.Key... keys) {
    return Arrays.stream(keys).map(key -> duplicates.of(key).repeat()).toList();
  }

  @Test
  void findsCopiesByAnswersWhoeverGaveThem() {
    Duplicates.Key ann = new Duplicates.Key(7, true, 1, true);
    Duplicates.Key annAgain = new Duplicates.Key(7, true, 2, true);
    Duplicates.Key bob = new Duplicates.Key(9, true, 1, true);
    Duplicates.Key nobody = new Duplicates.Key(4, false, 4, true);
    Duplicates.Key short1 = new Duplicates.Key(11, true, 0, false);
    Duplicates.Key short2 = new Duplicates.Key(13, true, 0, false);

    assertThat(
            repeats(
                new Duplicates(DuplicateRule.COUNT),
                ann,
                annAgain,
                bob,
                nobody,
                nobody,
                short1,
                short2))
        .containsExactly(
            Repeat.NO, Repeat.NO, Repeat.YES, Repeat.NO, Repeat.YES, Repeat.NO, Repeat.NO);
  }

  @Test
  void comparesOnlyWithCopiesThatWereKept() {
    Duplicates.Key ann = new Duplicates.Key(7, true, 1, true);
    Duplicates.Key bob = new Duplicates.Key(9, true, 1, true);
    Duplicates ahead = new Duplicates(DuplicateRule.KEEP_LAST);
    repeats(ahead, ann, bob, ann);

    // Ann's first is left out, so that Bob's is the first, and Ann's last repeats it.
    assertThat(repeats(ahead.knowingLast(), ann, bob, ann))
        .containsExactly(Repeat.NO, Repeat.NO, Repeat.YES);
    Duplicates.Key nobody = new Duplicates.Key(4, false, 4, true);
    Duplicates again = new Duplicates(DuplicateRule.KEEP_LAST);
    repeats(again, nobody, nobody);
    assertThat(repeats(again.knowingLast(), nobody, nobody)).containsExactly(Repeat.NO, Repeat.NO);
  }

  @Test
  void findsCopiesOfWhoGaveNoIdAmongThoseWhoDid() {
    Duplicates.Key ann = new Duplicates.Key(7, true, 4, true);
    Duplicates.Key nobody = new Duplicates.Key(4, false, 4, true);
    assertThat(repeats(new Duplicates(DuplicateRule.COUNT), ann, nobody))
        .containsExactly(Repeat.NO, Repeat.YES);
    assertThat(repeats(new Duplicates(DuplicateRule.KEEP_FIRST), nobody, ann, nobody))
        .containsExactly(Repeat.NO, Repeat.YES, Repeat.NO);
    Duplicates ahead = new Duplicates(DuplicateRule.KEEP_LAST);
    repeats(ahead, nobody, ann, nobody);
    // The first is left out for the last, so that Ann's is the first, and the last repeats it.
    assertThat(repeats(ahead.knowingLast(), nobody, ann, nobody))
        .containsExactly(Repeat.NO, Repeat.NO, Repeat.YES);
    Duplicates.Key other = new Duplicates.Key(7, true, 5, true);
    Duplicates.Key brief = new Duplicates.Key(7, true, 0, false);
    assertThat(repeats(new Duplicates(DuplicateRule.COUNT), nobody, other, brief))
        .containsExactly(Repeat.NO, Repeat.NO, Repeat.NO);
  }

  /** Of each whether it was too fast, in turn. */
  private static List<Repeat> copies(boolean... hasty) {
    Duplicates duplicates = new Duplicates(DuplicateRule.COUNT);
    List<Repeat> copies = new ArrayList<>();
    for (boolean each : hasty) {
      // The first gave no id, all others have one of their own.
      Duplicates.Key key =
          copies.isEmpty()
              ? new Duplicates.Key(4, false, 4, true)
              : new Duplicates.Key(100 + copies.size(), true, 4, true);
      copies.add(duplicates.of(key).copy().repeat(each));
    }
    return copies;
  }

  @Test
  void letsTheFirstThatWasNotTooFastStandForAll() {
    assertThat(copies(false, true, false)).containsExactly(Repeat.NO, Repeat.YES, Repeat.YES);
    assertThat(copies(true, true, false, true, false))
        .containsExactly(Repeat.NO, Repeat.YES, Repeat.INSTEAD, Repeat.YES, Repeat.YES);
    assertThat(copies(true, true)).containsExactly(Repeat.NO, Repeat.YES);
  }

  @Test
  void letsNoneStandForAllWhereThereIsNone() {
    Duplicates first = new Duplicates(DuplicateRule.KEEP_FIRST);
    Duplicates.Key nobody = new Duplicates.Key(4, false, 4, true);
    assertThat(first.of(nobody).copy().repeat(true)).isEqualTo(Repeat.NO);
    assertThat(first.of(nobody).copy().repeat(false)).isEqualTo(Repeat.NO);
    Duplicates.Key brief = new Duplicates.Key(11, true, 0, false);
    Duplicates all = new Duplicates(DuplicateRule.COUNT);
    assertThat(all.of(brief).copy().repeat(true)).isEqualTo(Repeat.NO);
    assertThat(all.of(brief).copy().repeat(false)).isEqualTo(Repeat.NO);
  }

  @Test
  void cannotTellCopiesBeyondItsBound() {
    Duplicates few = new Duplicates(DuplicateRule.COUNT, new DigestTable(), 2);
    assertThat(repeats(few, key(1), key(3), key(5), key(3), key(5)))
        .containsExactly(Repeat.NO, Repeat.NO, Repeat.UNKNOWN, Repeat.YES, Repeat.UNKNOWN);

    Duplicates named = new Duplicates(DuplicateRule.COUNT, new DigestTable(), 2);
    assertThat(repeats(named, key(2), key(4), key(6), key(4)))
        .containsExactly(Repeat.NO, Repeat.NO, Repeat.UNKNOWN, Repeat.YES);
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
  void findsTheSameWhetherItLookedAheadOrNot() {
    DigestTable table = new DigestTable();
    table.put(7, 1);
    table.lookAhead(7, 8, 0);

    assertThat(table.size()).isEqualTo(1);
    assertThat(List.of(table.get(7), table.get(8), table.get(0))).containsExactly(1, -1, -1);
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
