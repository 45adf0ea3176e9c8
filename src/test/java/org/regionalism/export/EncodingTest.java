package org.regionalism.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;

class EncodingTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String MARKED = "\uFEFFname;größe\nZoë;5 €\n";

  private static List<String> secondRow(byte[] bytes, Optional<Charset> encoding) throws Exception {
    return Exports.cells(Exports.rows(Exports.open(bytes, encoding, Optional.empty())).get(1));
  }

  @Test
  void readsUtf8WithAndWithoutAMark() throws Exception {
    assertThat(secondRow(MARKED.getBytes(UTF_8), Optional.empty())).containsExactly("Zoë", "5 €");
    assertThat(secondRow(MARKED.substring(1).getBytes(UTF_8), Optional.empty()))
        .containsExactly("Zoë", "5 €");
    assertThat(Exports.rows(MARKED).get(0).cell(0)).isEqualTo("name");
  }

  @Test
  void readsUtf16ByItsMark() throws Exception {
    assertThat(secondRow(MARKED.getBytes(UTF_16LE), Optional.empty()))
        .containsExactly("Zoë", "5 €");
    assertThat(secondRow(MARKED.getBytes(UTF_16BE), Optional.empty()))
        .containsExactly("Zoë", "5 €");
  }

  @Test
  void readsUtf16WithoutAMarkWhereAsked() throws Exception {
    assertThat(secondRow(MARKED.substring(1).getBytes(UTF_16LE), Optional.of(UTF_16LE)))
        .containsExactly("Zoë", "5 €");
  }

  @Test
  void trustsAMarkMoreThanWhatWasAskedFor() throws Exception {
    assertThat(secondRow(MARKED.getBytes(UTF_8), Optional.of(WINDOWS)))
        .containsExactly("Zoë", "5 €");
  }

  @Test
  void readsAnOlderWindowsProgramsTextWhereAsked() throws Exception {
    assertThat(secondRow(MARKED.substring(1).getBytes(WINDOWS), Optional.of(WINDOWS)))
        .containsExactly("Zoë", "5 €");
  }

  @Test
  void namesTheByteThatIsNotUtf8AndTheLikelyRemedy() {
    Diagnostic fault = Exports.fault("organization\nCafé del Puerto\n".getBytes(WINDOWS));

    assertThat(fault.code()).isEqualTo(Code.CSV_NOT_UTF8);
    assertThat(fault.location()).hasToString("survey.csv:2:1");
    assertThat(fault.what()).contains("byte 17 ");
    assertThat(fault.remedy()).contains("--encoding windows-1252");
  }

  @Test
  void countsTheMarkAmongTheBytes() {
    byte[] bytes = "\uFEFFab?".getBytes(UTF_8);
    bytes[5] = (byte) 0xE9;

    assertThat(Exports.fault(bytes).what()).contains("byte 6 ");
  }

  @Test
  void refusesALetterThatIsCutOffAtTheEnd() {
    byte[] bytes = "a,b\n1,2\n3,é".getBytes(UTF_8);

    Diagnostic fault = Exports.fault(java.util.Arrays.copyOf(bytes, bytes.length - 1));

    assertThat(fault.code()).isEqualTo(Code.CSV_NOT_UTF8);
    assertThat(fault.what()).contains("byte 11 ");
  }

  @Test
  void namesTheEncodingInWhichAByteIsNoText() {
    Diagnostic fault = Exports.fault(new byte[] {'a', '\n', (byte) 0x81}, Optional.of(WINDOWS));

    assertThat(fault.code()).isEqualTo(Code.CSV_NOT_IN_ENCODING);
    assertThat(fault.what()).isEqualTo("byte 3 of the file is no character of windows-1252");
  }

  @Test
  void takesUtf16WithoutAMarkForNulCharacters() {
    Diagnostic fault = Exports.fault("a,b\n".getBytes(UTF_16LE));

    assertThat(fault.code()).isEqualTo(Code.CSV_NUL);
    assertThat(fault.remedy()).contains("--encoding UTF-16LE");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, UTF-16", "UTF-8, UTF-16LE", "UTF-16LE, UTF-16BE", "UTF-16BE, UTF-16LE"})
  void doesWithoutAnEncodingInWhichThereIsNoTable(Charset written, Charset asked) {
    Diagnostic fault =
        Exports.fault("geo-1,geo-2\n1,2\n3,4\n".getBytes(written), Optional.of(asked));

    assertThat(fault.code()).isEqualTo(Code.CSV_OTHER_ENCODING);
    assertThat(fault.what()).startsWith("read as " + asked + ",");
    assertThat(fault.remedy()).startsWith("Run again without --encoding.");
  }

  @Test
  void doesWithoutAnEncodingThatTakesALetterForTwo() throws Exception {
    String text = "organization\nEscuela Peñón\n";

    Diagnostic fault = Exports.fault(text.getBytes(UTF_8), Optional.of(WINDOWS));

    assertThat(fault.code()).isEqualTo(Code.CSV_IS_UTF8);
    assertThat(fault.remedy()).isEqualTo("Run again without --encoding.");
    assertThat(
            Exports.rows(
                    Exports.open(text.getBytes(WINDOWS), Optional.of(WINDOWS), Optional.empty()))
                .get(1)
                .cell(0))
        .isEqualTo("Escuela Peñón");
  }

  @Test
  void findsEncodingsByAnyOfTheirNames() {
    assertThat(Encoding.byName("latin1")).contains(ISO_8859_1);
    assertThat(Encoding.byName("utf-8")).contains(UTF_8);
    assertThat(Encoding.byName("klingon")).isEmpty();
    assertThat(Encoding.byName("no such, name")).isEmpty();
    assertThat(Encoding.byName("")).isEmpty();
  }
}
