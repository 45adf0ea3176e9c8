package org.regionalism.export.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTextTest {

  private static Optional<String> text(byte[] bytes) throws IOException {
    Optional<Reader> found = PartText.of(new BufferedInputStream(new ByteArrayInputStream(bytes)));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    StringWriter text = new StringWriter();
    found.get().transferTo(text);
    return Optional.of(text.toString());
  }

  @Test
  void decodesUtf8WithAndWithoutAMark() throws IOException {
    assertThat(text("<a>ñ</a>".getBytes(UTF_8))).contains("<a>ñ</a>");
    assertThat(text("\uFEFF<a>ñ</a>".getBytes(UTF_8))).contains("<a>ñ</a>");
    assertThat(text("<?xml version='1.0' encoding=\"UTF-8\"?><a/>".getBytes(UTF_8))).isPresent();
  }

  @Test
  void decodesWhatIsDeclaredAndUtf16() throws IOException {
    String declared = "<?xml version='1.0' encoding='ISO-8859-1'?><a>ñ</a>";
    assertThat(text(declared.getBytes(ISO_8859_1))).contains(declared);
    assertThat(text("<a>ñ</a>".getBytes(UTF_16))).contains("<a>ñ</a>");
    String wide = "<?xml version='1.0'?><a>ñ</a>";
    assertThat(text(wide.getBytes(UTF_16BE))).contains(wide);
    assertThat(text(wide.getBytes(UTF_16LE))).contains(wide);
    XmlCursor xml = XmlCursor.open(new ByteArrayInputStream(declared.getBytes(ISO_8859_1)));
    xml.next();
    assertThat(xml.isStart("a")).isTrue();
  }

  @Test
  void leavesWhatNobodyCanDecodeToTheParser() throws IOException {
    assertThat(text("<?xml version='1.0' encoding='martian'?><a/>".getBytes(UTF_8))).isEmpty();
    assertThat(text(new byte[0])).isEmpty();
  }

  /** The third to the fifth begin nearly as UTF-16 does; the last ends in half a character. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>ñ</a>",
        "¥",
        "ÿ<a/>",
        "<\0\0ö:",
        "\0ö<a/>",
        "<?xml version='1.0' encoding='ASCII'?><a>ñ</a>",
        "<?xml version='1.0' encoding='UTF8'?><a>ñ</a>",
        "<?xml version='1.0' encoding='martian'?><a>ñ</a>",
        "<?xml version='1.0' encoding='UTF-16'?><a>ñ</a>",
        "þÿ\0<\0a\0>\0"
      })
  void printsNothingAtBytesThatAreNoCharacters(String part) {
    byte[] bytes = part.getBytes(ISO_8859_1);
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      assertThatThrownBy(
              () -> {
                XmlCursor xml = XmlCursor.open(new ByteArrayInputStream(bytes));
                while (!xml.isAtEnd()) {
                  xml.next();
                }
              })
          .isInstanceOf(WorkbookFault.class);
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(UTF_8)).isEmpty();
  }
}
