package org.regionalism.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final List<String> KNOWN = List.of("", "trust", "network", "geography", "net");

  @ParameterizedTest
  @CsvSource({
    "trsut, trust", // neighbours swapped
    "trus, trust", // one letter missing
    "truest, trust", // one letter too many
    "trast, trust", // one letter wrong
    "Trust, trust", // case
    "geograpy, geography",
    "goegrafy, geography", // three steps of nine letters
    "netwrok, network",
    "nett, net",
    "ne, net" // one step of three letters
  })
  void suggestsWhatWasProbablyMeant(String word, String meant) {
    assertThat(Nearest.to(word, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tru", "money", "x", "", "geo"})
  void suggestsNothingFarOff(String word) {
    assertThat(Nearest.to(word, KNOWN)).isEmpty();
  }

  @Test
  void takesTheFirstAmongEquals() {
    assertThat(Nearest.to("item-x", List.of("item-b", "item-a"))).contains("item-b");
  }

  @Test
  void prefersTheNearerOverTheEarlier() {
    assertThat(Nearest.to("reverse", List.of("reserves", "revers"))).contains("revers");
  }

  @Test
  void doesNotCompareTextsThatAreNoNames() {
    String text = "x".repeat(500_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(Nearest.to(text, List.of(text + "y", "trust"))).isEmpty());
  }
}
