package org.regionalism.report.ci;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The schema beside this test says what readers of JUnit XML have in common, in our own words: the
 * published ones belong to others. {@code -Dregionalism.junit-schema=FILE} names one of those, and
 * holds the same XML to it.
 */
class JunitXmlTest {

  private static final List<ConsortiumCheck> ALL =
      List.of(Checks.scored(), Checks.refused(), Checks.nasty());

  private static Schema schema(StreamSource source) throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(source);
  }

  private static Schema ours() throws SAXException {
    return schema(new StreamSource(JunitXmlTest.class.getResource("junit.xsd").toExternalForm()));
  }

  private static void validate(Schema schema, String xml) throws Exception {
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void writesASuiteForEachConsortiumAndACaseForReadingAndEachGate() {
    assertThat(JunitXml.of(List.of(Checks.scored())))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="regionalism" tests="4" failures="1" errors="0">
              <testsuite name="Pine Coast" tests="4" failures="1" errors="0" skipped="1" time="0">
                <testcase classname="regionalism.pine-coast" name="reading" time="0">
                </testcase>
                <testcase classname="regionalism.pine-coast" name="overall.index at-least 50" time="0">
                </testcase>
                <testcase classname="regionalism.pine-coast" name="overall.index at-least 50" time="0">
                  <skipped type="straddles" message="Not sure."></skipped>
                </testcase>
                <testcase classname="regionalism.pine-coast" name="overall.index at-least 50" time="0">
                  <failure type="not-met" message="39; at least 50 was asked for."></failure>
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void saysWhyAnExportWasRefusedAndRepeatsNoResponse() throws Exception {
    String xml = JunitXml.of(List.of(Checks.refused()));
    Element error = (Element) parse(xml).getElementsByTagName("error").item(0);

    assertThat(error.getAttribute("message"))
        .isEqualTo("Refused, so nothing was scored: in/harbor.csv, in/harbor.xlsx");
    assertThat(error.getTextContent())
        .contains("in/harbor.csv: error[file-missing]")
        .contains("in/harbor.csv:14:3: error[answer-unmatched]")
        .contains("in/harbor.xlsx:C14: error[answer-unmatched]");
    assertThat(xml).doesNotContain("Ann Bell").doesNotContain("Sheet of Ann");
  }

  @Test
  void isValidWhateverThingsAreCalled() throws Exception {
    for (List<ConsortiumCheck> checks : List.of(ALL, List.<ConsortiumCheck>of())) {
      String xml = JunitXml.of(checks);

      assertThatCode(() -> validate(ours(), xml)).doesNotThrowAnyException();
      assertThat(xml).doesNotContain("\u001b").doesNotContain("\u0000");
      assertThat(parse(xml).getElementsByTagName("testsuite").getLength()).isEqualTo(checks.size());
    }
  }

  /** Wherever a text can stand: consortium, file, sheet, diagnostic and gate. */
  @Test
  void staysWellFormedWhateverCharacterStandsInAText() throws Exception {
    StringBuilder every = new StringBuilder();
    for (int c = Character.MAX_VALUE; c >= 0; c--) {
      every.append((char) c);
    }
    String text = every + "]]>&#0;\uDC00\uD800<failure/>";

    String xml = JunitXml.of(List.of(Checks.called(text), Checks.called("\uD83D")));

    Document parsed = parse(xml);
    assertThatCode(() -> validate(ours(), xml)).doesNotThrowAnyException();
    assertThat(parsed.getElementsByTagName("failure").getLength()).isEqualTo(2);
    assertThat(xml)
        .doesNotContainPattern("[\\p{Cc}&&[^\\n]]")
        .doesNotContainPattern("[\\p{Cf}\\p{Cs}]")
        .contains("\u05D0", "]]&gt;&amp;#0;");
    assertThat(new String(xml.getBytes(UTF_8), UTF_8)).isEqualTo(xml);
  }

  @Test
  void wouldSeeAFault() {
    String xml = JunitXml.of(ALL);

    assertThatThrownBy(() -> validate(ours(), xml.replace("testcase", "case")))
        .isInstanceOf(SAXException.class);
    assertThatThrownBy(() -> validate(ours(), xml.replace(" failures=\"1\"", "")))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void isValidByThePublishedSchema() throws Exception {
    String file = System.getProperty("regionalism.junit-schema");
    assumeTrue(file != null, "name one with -Dregionalism.junit-schema=FILE");

    validate(schema(new StreamSource(Path.of(file).toFile())), JunitXml.of(ALL));
    validate(schema(new StreamSource(Path.of(file).toFile())), JunitXml.of(List.of()));
  }
}
