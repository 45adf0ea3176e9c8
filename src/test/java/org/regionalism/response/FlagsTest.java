package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A response may be flagged by one screen, looked at by a second, and too much for a third. */
class FlagsTest {

  @Test
  void keepsWhatEachScreenSaysApart() {
    Flags flags =
        Flags.NONE
            .raised(Screen.LONG_RUN)
            .lookedFor(Screen.HASTE)
            .tooMany(Screen.DUPLICATE)
            .tooMany(Screen.INCOMPLETE);

    assertThat(Screen.values())
        .filteredOn(screen -> flags.isCounted(screen))
        .containsExactly(Screen.LONG_RUN);
    assertThat(Screen.values()).filteredOn(flags::isLookedFor).containsExactly(Screen.HASTE);
    assertThat(Screen.values())
        .filteredOn(flags::isTooMany)
        .containsExactlyInAnyOrder(Screen.DUPLICATE, Screen.INCOMPLETE);
  }

  @Test
  void saysWhetherAnyScreenCouldNotTell() {
    assertThat(Flags.NONE.isTooMany()).isFalse();
    assertThat(Flags.NONE.raised(Screen.DUPLICATE).isTooMany()).isFalse();
    assertThat(Flags.NONE.tooMany(Screen.DUPLICATE).isTooMany()).isTrue();
  }

  @Test
  void joinsWhatIsSaidOfTwoResponses() {
    Flags one = new Flags(0b001, 0b011, 0b100, false);
    Flags other = new Flags(0b011, 0b101, 0b001, false);

    assertThat(one.or(other)).isEqualTo(new Flags(0b011, 0b111, 0b101, false));
  }

  @Test
  void stayAsTheyAreWhereTheOtherHasNothingMore() {
    Flags flags = new Flags(0b011, 0b011, 0b011, false);

    assertThat(flags.or(new Flags(0b001, 0b010, 0b011, false))).isSameAs(flags);
    assertThat(flags.or(new Flags(0b100, 0, 0, false)))
        .isEqualTo(new Flags(0b111, 0b011, 0b011, false));
    assertThat(flags.or(new Flags(0, 0b100, 0, false)))
        .isEqualTo(new Flags(0b011, 0b111, 0b011, false));
    assertThat(flags.or(new Flags(0, 0, 0b100, false)))
        .isEqualTo(new Flags(0b011, 0b011, 0b111, false));
  }

  @Test
  void doNotCountARepetitionAgainstTheOneThatStandsForAll() {
    Flags repeats = Flags.NONE.raised(Screen.DUPLICATE);

    assertThat(repeats.isRaised()).isTrue();
    assertThat(repeats.ofOriginal().isRaised()).isFalse();
    assertThat(repeats.ofOriginal().isCounted(Screen.DUPLICATE)).isTrue();
    assertThat(repeats.ofOriginal().raised(Screen.LONG_RUN).isRaised()).isTrue();
  }
}
