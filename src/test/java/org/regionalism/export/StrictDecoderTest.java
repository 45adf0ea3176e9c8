package org.regionalism.export;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictDecoderTest {

  private static final String LONG = "Überall 😀 gleich. ".repeat(20_000);

  private static String decoded(byte[] bytes, Charset charset, int step) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] piece = new char[step];
    try (StrictDecoder decoder = new StrictDecoder(new ByteArrayInputStream(bytes), charset, 0)) {
      for (int read = decoder.read(piece, 0, step); read >= 0; ) {
        text.append(piece, 0, read);
        read = decoder.read(piece, 0, step);
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8_191, 65_536, 400_000})
  void decodesInPiecesOfAnyLength(int step) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(decoded(LONG.getBytes(UTF_8), UTF_8, step)).isEqualTo(LONG);
          assertThat(decoded(LONG.getBytes(UTF_16LE), UTF_16LE, step)).isEqualTo(LONG);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "C3, 70001", // cut off in the middle of a letter
    "E282, 70001",
    "FF, 70001",
    "C328, 70001",
    "EDA080, 70001", // half of a pair
    "6180, 70002",
  })
  void namesTheFirstByteThatIsNoText(String hex, long place) {
    byte[] bytes = Arrays.copyOf("x".repeat(70_000).getBytes(UTF_8), 70_000 + hex.length() / 2);
    byte[] broken = HexFormat.of().parseHex(hex);
    System.arraycopy(broken, 0, bytes, 70_000, broken.length);

    StrictDecoder.NotText fault =
        catchThrowableOfType(StrictDecoder.NotText.class, () -> decoded(bytes, UTF_8, 1_000));

    assertThat(fault.place()).isEqualTo(place);
  }

  @Test
  void refusesHalfACharacterOfUtf16() {
    StrictDecoder.NotText fault =
        catchThrowableOfType(
            StrictDecoder.NotText.class, () -> decoded(new byte[] {65, 0, 66}, UTF_16LE, 10));

    assertThat(fault.place()).isEqualTo(3);
  }

  @Test
  void countsTheBytesThatWereReadBefore() throws IOException {
    StrictDecoder decoder =
        new StrictDecoder(new ByteArrayInputStream(new byte[] {'a', (byte) 0xFF}), UTF_8, 3);

    assertThat(decoder.read(new char[9], 0, 9)).isOne();
    StrictDecoder.NotText fault =
        catchThrowableOfType(StrictDecoder.NotText.class, () -> decoder.read(new char[9], 0, 9));

    assertThat(fault.place()).isEqualTo(5);
  }
}
