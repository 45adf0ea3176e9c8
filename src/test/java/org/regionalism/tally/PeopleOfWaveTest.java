package org.regionalism.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.response.Answer;
import org.regionalism.response.LedgerEntry;
import org.regionalism.response.Respondent;
import org.regionalism.response.Standing;

class PeopleOfWaveTest {

  private static Respondent person(long digest, int... places) {
    List<Answer> answers = new ArrayList<>();
    for (int place : places) {
      answers.add(
          place == 0 ? new Answer.NotScored(LedgerEntry.BLANK) : new Answer.Scored(place - 1));
    }
    return new Respondent("w", "o", List.of(), answers, digest);
  }

  @Test
  void givesBackEveryAnswer() {
    for (int longest : new int[] {2, 3, 4, 5, 7, 8, 100}) {
      PeopleOfWave people = new PeopleOfWave(4, longest);
      for (int i = 0; i < 5000; i++) {
        people.add(
            person(i + 1, i % (longest + 1), longest, 0, (i + 3) % (longest + 1)), i % 3 == 0);
      }
      int[] places = new int[4];
      for (int i : new int[] {0, 1, 4095, 4096, 4999}) {
        people.unpack(i, places);
        assertThat(places)
            .as(longest + ", " + i)
            .containsExactly(i % (longest + 1), longest, 0, (i + 3) % (longest + 1));
        assertThat(people.digest(i)).isEqualTo(i + 1);
        assertThat(people.isFlagged(i)).isEqualTo(i % 3 == 0);
      }
    }
  }

  @Test
  void givesBackEveryAnswerOfTwoParts() {
    PeopleOfWave one = new PeopleOfWave(3, 5);
    PeopleOfWave other = new PeopleOfWave(3, 5);
    for (int i = 0; i < 5000; i++) {
      (i < 10 ? one : other).add(person(i + 1, i % 6, 5 - i % 5, i % 4), false);
    }

    one.add(other);

    int[] places = new int[3];
    for (int i = 0; i < 5000; i++) {
      one.unpack(i, places);
      assertThat(places).containsExactly(i % 6, 5 - i % 5, i % 4);
      assertThat(one.digest(i)).isEqualTo(i + 1);
    }
  }

  @Test
  void keepsOrganizationsAloneWherePeopleStandInTooManyWays() {
    PeopleOfWave all = new PeopleOfWave(1, 5);
    for (int i = 0; i <= Crossings.MOST; i++) {
      Respondent one =
          new Respondent("w", "o" + i % 3, List.of("v" + i), List.of(new Answer.Scored(1)), i + 1);
      all.add(one, true);
    }
    PeopleOfWave merged = new PeopleOfWave(1, 5);
    merged.add(all);

    for (PeopleOfWave people : List.of(all, merged)) {
      assertThat(people.standing(5)).isEqualTo(new Standing("o2", List.of("v5")));
      assertThat(people.standing(Crossings.MOST))
          .isEqualTo(new Standing("o" + Crossings.MOST % 3, List.of()));
      assertThat(people.isFlagged(Crossings.MOST)).isTrue();
    }
  }

  @Test
  void takesAtMostSixtyBytesAPersonForALongRubric() {
    // the shipped rubric: 46 items, five points
    assertThat(new PeopleOfWave(46, 5).personBytes()).isEqualTo(8 + 4 + 18);
    assertThat((long) People.MOST * 60).isLessThanOrEqualTo(People.MOST_BYTES);
    // of a rubric of 2,000 items fewer people are kept
    assertThat(People.MOST_BYTES / new PeopleOfWave(2000, 5).personBytes())
        .isBetween(70_000, 80_000);
  }

  @Test
  void knowsWhoAnsweredTwice() {
    PeopleOfWave people = new PeopleOfWave(1, 5);
    for (long digest : new long[] {7, 8, 7, 9, 7}) {
      people.add(person(digest, 1), false);
    }
    BitSet twice = new BitSet();

    assertThat(people.rows(twice).get(8)).isEqualTo(1);
    assertThat(twice.stream().toArray()).containsExactly(0, 2, 4);
  }
}
