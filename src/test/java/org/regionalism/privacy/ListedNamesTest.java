package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.privacy.ListedNames.Stretch;

class ListedNamesTest {

  /** Each name in the place of a text that is read as a name, or a dash. */
  @ParameterizedTest
  @CsvSource({
    "Ola, we ask ola, ola",
    "HP, we ask HP, HP",
    "HP, we ask hp, -",
    "HP Labs, we ask HP, -",
    "Q, we ask Q, -",
    "North Tide, we ask NT, -",
    "Harbor of Light, we ask HOL, HOL",
    "Harbor of Light, we ask HL, -",
    "Board of the North Coast, we ask BOTNC, BOTNC",
    "Board of the North Coast, we ask BNC, BNC",
    "Board of the North Coast, we ask bnc, -",
    "house of light, we ask HOL, HOL",
    "Three Harbors, all three, -",
    "Three Harbors, three harbors, three harbors",
  })
  void findsNamesAsTheyAreWritten(String name, String text, String found) {
    List<String> read =
        new ListedNames(List.of(name))
            .in(text).stream().map(one -> text.substring(one.from(), one.to())).toList();

    assertThat(read).isEqualTo(found.equals("-") ? List.of() : List.of(found));
  }

  @Test
  void takesTheLongestOfNamesThatBeginAlike() {
    ListedNames names =
        new ListedNames(List.of("Three Harbors", "Three Harbors Rural College", "Three"));

    assertThat(names.in("Three Harbors Rural College")).containsExactly(new Stretch(0, 27));
    assertThat(names.in("Three Harbors Rural Board")).containsExactly(new Stretch(0, 13));
    assertThat(names.in("at Three Harbors")).containsExactly(new Stretch(3, 16));
    assertThat(names.in("Three")).containsExactly(new Stretch(0, 5));
  }
}
