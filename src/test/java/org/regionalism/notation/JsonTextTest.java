package org.regionalism.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.diagnostic.Diagnostics;

class JsonTextTest {

  @Test
  void writesIndentedTextInTheOrderOfTheKeys() {
    Node node =
        new MapBuilder()
            .put("zeta", "a")
            .put("alpha", 4)
            .put("yes", true)
            .putNull("nothing")
            .put("share", MapBuilder.number(0.25))
            .put("list", MapBuilder.list(List.of(MapBuilder.text("x"), MapBuilder.number(2))))
            .put("none", MapBuilder.list(List.of()))
            .put("empty", new MapBuilder().build())
            .build();
    assertThat(JsonText.of(node))
        .isEqualTo(
            """
            {
              "zeta": "a",
              "alpha": 4,
              "yes": true,
              "nothing": null,
              "share": 0.25,
              "list": [
                "x",
                2
              ],
              "none": [],
              "empty": {}
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "5, 5",
    "100, 100",
    "-3, -3",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "62.5, 62.5",
    "0.002, 0.002",
    "1E-7, 1E-7",
    "2E-3, 0.002",
    "1E16, 10000000000000000",
    "2.0E23, 2E+23",
    "9007199254740993, 9007199254740992",
    "3.3333333333333335, 3.3333333333333335"
  })
  void writesNumbersInTheirShortestForm(double value, String written) {
    assertThat(JsonText.of(MapBuilder.number(value))).isEqualTo(written + "\n");
  }

  @Test
  void writesNumbersThatReadBackAsTheSame() {
    Random random = new Random(46);
    for (int round = 0; round < 20_000; round++) {
      double value = Double.longBitsToDouble(random.nextLong());
      double figure = random.nextInt(100_000) / (1.0 + random.nextInt(1000));
      for (double one : new double[] {value, figure}) {
        if (Double.isFinite(one)) {
          assertThat(Double.parseDouble(JsonText.of(MapBuilder.number(one)))).isEqualTo(one);
          assertThat(MapBuilder.number(one).value().stripTrailingZeros().precision())
              .isLessThanOrEqualTo(new BigDecimal(Double.toString(one)).precision());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesNumbersThatAreNotFinite(double value) {
    assertThatThrownBy(() -> MapBuilder.number(value)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void refusesAKeyThatIsPutTwice() {
    MapBuilder builder = new MapBuilder().put("n", 1);
    assertThatThrownBy(() -> builder.put("n", 2)).hasMessageContaining("'n'");
  }

  @Test
  void keepsTheWordsOfTheWorldAsTheyAre() {
    assertThat(JsonText.of(MapBuilder.text("Región ñandú 地域 🌾 a/b")))
        .isEqualTo("\"Región ñandú 地域 🌾 a/b\"\n");
  }

  @Test
  void escapesWhatSteersATerminalOrTurnsTheText() {
    assertThat(
            JsonText.of(
                MapBuilder.text("\u001b[31m \u009b1m \u007f \0 \t \" \\ \u202e \u2066 \u2028")))
        .isEqualTo(
            "\"\\u001B[31m \\u009b1m \\u007F \\u0000 \\t \\\" \\\\ \\u202e \\u2066 \\u2028\"\n");
  }

  @Test
  void escapesKeysToo() {
    assertThat(JsonText.of(new MapBuilder().put("a\u202e\"", 1).build()))
        .contains("\"a\\u202e\\\"\": 1");
  }

  @Test
  void isReadBackAsTheSameText() {
    String text = "one\n\"two\" \\ \u202e {x} 🌾 <b> é";
    Diagnostics diagnostics = new Diagnostics();
    byte[] json =
        JsonText.of(new MapBuilder().put("k", text).build()).getBytes(StandardCharsets.UTF_8);
    Node top = NodeReader.readYaml("a.json", json, diagnostics).orElseThrow();
    assertThat(Fields.of(top, "this", diagnostics).text("k")).contains(text);
    assertThat(diagnostics.toList()).isEmpty();
  }
}
