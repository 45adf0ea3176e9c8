package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, COUNT, 0",
    "12345, COUNT, 12345",
    "62.5, INDEX, 63",
    "62.49, INDEX, 62",
    "-0.4, INDEX, 0",
    "100, INDEX, 100",
    "3.2, SIGNED_INDEX, +3",
    "-3.5, SIGNED_INDEX, −4",
    "0.4, SIGNED_INDEX, 0",
    "-0.4, SIGNED_INDEX, 0",
    "3.405, SCALE, 3.41",
    "3, SCALE, 3.00",
    "0.125, SIGNED_SCALE, +0.13",
    "-0.25, SIGNED_SCALE, −0.25",
    "0.004, SIGNED_SCALE, 0.00",
    "0.405, SHARE, 41%",
    "1, SHARE, 100%"
  })
  void writesEveryFormat(double value, Cell.Format format, String expected) {
    assertThat(Numbers.text(value, format)).isEqualTo(expected);
  }

  @Test
  void roundsTheSameHoweverTheSumWasReached() {
    double another = 62.5 - 4e-12;

    assertThat(Numbers.text(another, Cell.Format.INDEX))
        .isEqualTo(Numbers.text(62.5, Cell.Format.INDEX));
  }

  @Test
  void writesBothEndsOfAnInterval() {
    assertThat(Numbers.text(new Cell.Range(34.2, 56, Cell.Format.INDEX), "en"))
        .isEqualTo("34 to 56");
    assertThat(Numbers.text(new Cell.Range(34.2, 56, Cell.Format.INDEX), "es"))
        .isEqualTo("34 a 56");
    assertThat(Numbers.text(new Cell.Range(-3, 5, Cell.Format.SIGNED_INDEX), "en"))
        .isEqualTo("−3 to +5");
  }

  @Test
  void usesTheSameDigitsInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(Numbers.text(1234.5, Cell.Format.SCALE)).isEqualTo("1234.50");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatThrownBy(() -> Numbers.text(Double.NaN, Cell.Format.INDEX))
        .isInstanceOf(NumberFormatException.class);
  }

  @Test
  void showsOnWhichSideOfNothingAMovementEnds() {
    assertThat(Numbers.text(new Cell.Range(-4.58, -0.26, Cell.Format.SIGNED_INDEX), "en"))
        .isEqualTo("−5 to −0.3");
    assertThat(Numbers.text(new Cell.Range(0.004, 4.4, Cell.Format.SIGNED_INDEX), "en"))
        .isEqualTo("+0.004 to +4");
    assertThat(Numbers.text(new Cell.Range(-4.58, 0, Cell.Format.SIGNED_INDEX), "en"))
        .isEqualTo("−5 to 0");
    assertThat(Numbers.text(new Cell.Range(0.2, 50.5, Cell.Format.INDEX), "en"))
        .isEqualTo("0 to 51");
    assertThat(Numbers.text(new Cell.Range(44.2, 50.7, Cell.Format.INDEX, 51), "en"))
        .isEqualTo("44 to 50.7");
  }

  @Test
  void findsTheDecimalsThatTellANumberFromItsLimit() {
    assertThat(Numbers.telling(0, 75, 74.6)).isEqualTo(1);
    assertThat(Numbers.telling(0, 75, 74.996, 60)).isEqualTo(3);
    assertThat(Numbers.telling(0, 75, 75)).isZero();
    assertThat(Numbers.telling(2, 75, 60)).isEqualTo(2);
    assertThat(Numbers.telling(0, 75, 75 - 1e-12)).isZero();
  }
}
