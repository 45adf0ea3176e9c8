package org.regionalism.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFChart;

/**
 * The XML of a workbook's charts. POI makes the parts and their relations; what they hold is put in
 * their place when the workbook is packed, for POI would read and write it over again.
 */
final class ChartParts {

  private static final String BOXES_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml";
  private static final String BOXES_RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartUserShapes";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final Map<String, byte[]> contents = new TreeMap<>();

  /** Takes a chart in. */
  void add(XSSFChart chart, ChartPicture picture) {
    PackagePart part = chart.getPackagePart();
    Element boxes = TextBox.part(picture.boxes(), picture.width(), picture.height());
    String relation = addBoxes(part, bytes(boxes));
    contents.put(entry(part.getPartName()), bytes(ChartFrame.around(picture, relation)));
  }

  /** Returns the contents by the names of their entries in the zip. */
  Map<String, byte[]> contents() {
    return Map.copyOf(contents);
  }

  private String addBoxes(PackagePart chart, byte[] boxes) {
    try {
      PackagePartName name =
          PackagingURIHelper.createPartName("/xl/drawings/text" + (contents.size() + 1) + ".xml");
      PackagePart part = chart.getPackage().createPart(name, BOXES_TYPE);
      try (OutputStream out = part.getOutputStream()) {
        out.write(boxes);
      }
      return chart.addRelationship(name, TargetMode.INTERNAL, BOXES_RELATION).getId();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String entry(PackagePartName name) {
    return name.getName().substring(1);
  }

  private static byte[] bytes(Element element) {
    return (DECLARATION + element.xml()).getBytes(StandardCharsets.UTF_8);
  }
}
