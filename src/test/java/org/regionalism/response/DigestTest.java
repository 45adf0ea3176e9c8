package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two texts with one digest would be taken for one person, or for one response sent twice. */
class DigestTest {

  private static final int MANY = 50_000;

  @Test
  void tellsManyPeopleApart() {
    long different =
        IntStream.range(0, MANY).mapToLong(i -> Digest.ofPerson("id-" + i)).distinct().count();

    assertThat(different).isEqualTo(MANY);
  }

  @Test
  void knowsSomebodyAgain() {
    assertThat(Digest.ofPerson("ann@pier")).isEqualTo(Digest.ofPerson("ann@pier"));
    assertThat(Digest.ofPerson("ann@pier")).isNotEqualTo(Respondent.NOBODY);
  }

  @Test
  void saltsIdsSoThatNobodyCanMakeTheirDigests() {
    assertThat(Digest.ofPerson("ann@pier"))
        .isNotEqualTo(Digest.mixed(new Digest().text("ann@pier").value()));
  }

  @Test
  void tellsTextsApartLetterByLetter() {
    long different =
        IntStream.range(0, MANY)
            .mapToLong(i -> new Digest().text("R_" + i).text("spring").value())
            .distinct()
            .count();

    assertThat(different).isEqualTo(MANY);
  }

  @Test
  void tellsRowsOfAnswersApart() {
    long different = IntStream.range(0, MANY).mapToLong(DigestTest::ofAnswers).distinct().count();

    assertThat(different).isEqualTo(MANY);
  }

  /** The digits of a number, a cell each. */
  private static long ofAnswers(int number) {
    Digest digest = new Digest();
    Integer.toString(number).chars().forEach(digit -> digest.quick(Character.toString(digit)));
    return digest.value();
  }

  @Test
  void tellsTextsOfOneHashApartByTheirLength() {
    String blank = "\0";
    assertThat(blank.hashCode()).isEqualTo("".hashCode());

    assertThat(new Digest().quick(blank).value()).isNotEqualTo(new Digest().quick("").value());
  }

  /** Each bit that differs turns about half of the others: tables use only some of them. */
  @Test
  void spreadsEveryBitOverAll() {
    int tries = 1_000;
    Random random = new Random(5);
    int[][] turned = new int[Long.SIZE][Long.SIZE];
    for (int i = 0; i < tries; i++) {
      long bits = random.nextLong();
      for (int in = 0; in < Long.SIZE; in++) {
        long changed = Digest.mixed(bits) ^ Digest.mixed(bits ^ (1L << in));
        for (int out = 0; out < Long.SIZE; out++) {
          turned[in][out] += (int) (changed >>> out & 1);
        }
      }
    }

    assertThat(Arrays.stream(turned).flatMapToInt(Arrays::stream).boxed())
        .allSatisfy(times -> assertThat(times).isBetween(400, 600));
  }
}
