package org.regionalism.export.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.regionalism.diagnostic.Code;

/**
 * A place in an XML part, moved forwards on demand. Elements are told apart by their names without
 * prefix. Document types and entities are refused; nothing outside the part is ever read.
 */
final class XmlCursor {

  private static final int DEEPEST = 200;
  private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;
  private int event;

  private XmlCursor(XMLStreamReader xml) {
    this.xml = xml;
    this.event = xml.getEventType();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new WorkbookFault(Code.XLSX_DOCTYPE);
        });
    if (factory.isPropertySupported(DEPTH_LIMIT)) {
      factory.setProperty(DEPTH_LIMIT, Integer.toString(DEEPEST));
    }
    return factory;
  }

  static XmlCursor open(InputStream in) {
    BufferedInputStream part = new BufferedInputStream(in);
    try {
      Optional<Reader> text = PartText.of(part);
      return new XmlCursor(
          text.isPresent()
              ? FACTORY.createXMLStreamReader(text.get())
              : FACTORY.createXMLStreamReader(part));
    } catch (XMLStreamException broken) {
      throw fault(broken);
    } catch (IOException broken) {
      throw WorkbookFault.in(broken).orElseGet(() -> new WorkbookFault(Code.XLSX_SYNTAX));
    }
  }

  /** Moves to the next tag, text or end. */
  void next() {
    try {
      event = xml.next();
    } catch (XMLStreamException broken) {
      throw fault(broken);
    } catch (WorkbookFault fault) {
      throw fault;
    } catch (RuntimeException broken) { // thrown at some bytes that are no characters
      throw new WorkbookFault(Code.XLSX_SYNTAX);
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new WorkbookFault(Code.XLSX_DOCTYPE);
    }
  }

  private static WorkbookFault fault(XMLStreamException broken) {
    return WorkbookFault.in(broken).orElseGet(() -> new WorkbookFault(Code.XLSX_SYNTAX));
  }

  boolean isAtEnd() {
    return event == XMLStreamConstants.END_DOCUMENT;
  }

  boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  /** The name of the element that starts or ends here, without prefix. */
  String name() {
    return xml.getLocalName();
  }

  boolean isStart(String name) {
    return isStart() && xml.getLocalName().equals(name);
  }

  boolean isEnd(String name) {
    return isEnd() && xml.getLocalName().equals(name);
  }

  int attributes() {
    return xml.getAttributeCount();
  }

  /** The name of an attribute, or an empty text for one with a prefix. */
  String attributeName(int index) {
    String namespace = xml.getAttributeNamespace(index);
    return namespace == null || namespace.isEmpty() ? xml.getAttributeLocalName(index) : "";
  }

  String attributeValue(int index) {
    return xml.getAttributeValue(index);
  }

  /** The value of an attribute without prefix. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < attributes(); i++) {
      if (attributeName(i).equals(name)) {
        return Optional.of(attributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The id of a relationship, the one attribute that always has a prefix. */
  Optional<String> relationship() {
    for (int i = 0; i < attributes(); i++) {
      if (attributeName(i).isEmpty() && xml.getAttributeLocalName(i).equals("id")) {
        return Optional.of(attributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** Moves behind the end of the element that starts here. */
  void skipElement() {
    int depth = 1;
    while (depth > 0) {
      next();
      depth += isStart() ? 1 : isEnd() ? -1 : 0;
    }
  }

  /** Moves to the end of the element that starts here, and collects the texts right in it. */
  void collect(TextBuffer into) {
    next();
    while (!isEnd()) {
      if (isStart()) {
        skipElement();
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
      next();
    }
  }
}
