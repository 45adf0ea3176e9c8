package org.regionalism.report.ci;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.regionalism.gate.Outcome;
import org.regionalism.report.SaidGate;

/**
 * Writes JUnit XML: a suite for each consortium, in it a case for reading its exports and one for
 * each gate. A gate that warns is a case that was skipped, which readers show and do not fail on.
 */
public final class JunitXml {

  private static final String READING = "reading";
  private static final String NAME = "regionalism";

  private final XMLStreamWriter out;

  private JunitXml(XMLStreamWriter out) {
    this.out = out;
  }

  /**
   * Writes a run.
   *
   * @param checks how each consortium came through, in order
   * @return the XML, without any time, to be stored as UTF-8; the same for the same checks
   */
  public static String of(List<ConsortiumCheck> checks) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JunitXml(out).suites(checks);
      out.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text + "\n";
  }

  private void suites(List<ConsortiumCheck> checks) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    line(0);
    out.writeStartElement("testsuites");
    out.writeAttribute("name", NAME);
    out.writeAttribute("tests", sum(checks.stream().mapToLong(JunitXml::tests).sum()));
    out.writeAttribute(
        "failures", sum(checks.stream().mapToLong(one -> one.count(Outcome.FAIL)).sum()));
    out.writeAttribute("errors", sum(checks.stream().filter(ConsortiumCheck::isRefused).count()));
    for (ConsortiumCheck check : checks) {
      suite(check);
    }
    line(0);
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void suite(ConsortiumCheck check) throws XMLStreamException {
    line(1);
    out.writeStartElement("testsuite");
    attribute("name", check.consortium());
    out.writeAttribute("tests", sum(tests(check)));
    out.writeAttribute("failures", sum(check.count(Outcome.FAIL)));
    out.writeAttribute("errors", check.isRefused() ? "1" : "0");
    out.writeAttribute("skipped", sum(check.count(Outcome.WARN)));
    out.writeAttribute("time", "0");
    reading(check);
    for (SaidGate gate : check.gates()) {
      gate(check, gate);
    }
    line(1);
    out.writeEndElement();
  }

  private void reading(ConsortiumCheck check) throws XMLStreamException {
    open(check, READING);
    if (check.isRefused()) {
      String files = String.join(", ", check.files());
      String lines =
          check.errors().stream()
              .map(one -> SafeText.place(one.location()) + ": " + SafeText.of(one))
              .collect(Collectors.joining("\n"));
      verdict("error", "refused", "Refused, so nothing was scored: " + files, lines);
    }
    close();
  }

  private void gate(ConsortiumCheck check, SaidGate gate) throws XMLStreamException {
    open(check, gate.result().gate().text());
    switch (gate.result().outcome()) {
      case PASS -> {}
      case WARN -> verdict("skipped", gate.result().why().id(), gate.sentence(), "");
      case FAIL -> verdict("failure", gate.result().why().id(), gate.sentence(), "");
    }
    close();
  }

  private void open(ConsortiumCheck check, String name) throws XMLStreamException {
    line(2);
    out.writeStartElement("testcase");
    attribute("classname", NAME + "." + check.slug());
    attribute("name", name);
    out.writeAttribute("time", "0");
  }

  private void close() throws XMLStreamException {
    line(2);
    out.writeEndElement();
  }

  private void verdict(String element, String type, String message, String text)
      throws XMLStreamException {
    line(3);
    out.writeStartElement(element);
    out.writeAttribute("type", type);
    attribute("message", message);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  private void attribute(String name, String text) throws XMLStreamException {
    out.writeAttribute(name, SafeText.of(text));
  }

  private void line(int depth) throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static long tests(ConsortiumCheck check) {
    return 1L + check.gates().size();
  }

  private static String sum(long number) {
    return Long.toString(number);
  }
}
