import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Validates every part of workbooks against the schemas of ECMA-376, as Apache POI ships them whole:
 * {@code java -cp poi-ooxml-full.jar:xmlbeans.jar:log4j-api.jar SchemaCheck.java WORKBOOK...}
 */
final class SchemaCheck {

  /** Excel itself puts several elements of [MS-ODRAWXML] into one of these, where ECMA allows one. */
  private static final String EXTENSION = "in element ext@";

  private SchemaCheck() {}

  public static void main(String... workbooks) throws IOException {
    int faults = 0;
    for (String workbook : workbooks) {
      List<String> found = new ArrayList<>();
      int parts = check(Path.of(workbook), found);
      System.out.println(workbook + ": " + parts + " parts, " + found.size() + " faults");
      found.forEach(fault -> System.out.println("  " + fault));
      // A workbook of which nothing was looked at is not sound.
      faults += found.size() + (parts == 0 ? 1 : 0);
    }
    System.exit(faults == 0 && workbooks.length > 0 ? 0 : 1);
  }

  private static int check(Path workbook, List<String> found) throws IOException {
    int parts = 0;
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        // Relations, content types and core properties follow schemas of the package, not of these.
        boolean ours = entry.getName().startsWith("xl/") && entry.getName().endsWith(".xml");
        if (ours) {
          parts++;
          try (InputStream in = zip.getInputStream(entry)) {
            check(entry.getName(), in, found);
          }
        }
      }
    }
    return parts;
  }

  private static void check(String part, InputStream in, List<String> found) throws IOException {
    List<XmlError> errors = new ArrayList<>();
    try {
      XmlObject content = TypeSystemHolder.typeSystem.parse(in, null, new XmlOptions());
      if (content.schemaType().isNoType() || !content.schemaType().isDocumentType()) {
        found.add(part + ": no schema knows its root");
        return;
      }
      content.validate(new XmlOptions().setErrorListener(errors));
    } catch (XmlException broken) {
      found.add(part + ": " + broken.getMessage());
    }
    errors.stream()
        .map(XmlError::getMessage)
        .filter(message -> !message.contains(EXTENSION))
        .forEach(message -> found.add(part + ": " + message));
  }
}
