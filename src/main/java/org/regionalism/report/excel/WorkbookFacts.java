package org.regionalism.report.excel;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.regionalism.report.Document;

/** What a workbook says about itself: nothing of the machine, the person or the moment. */
final class WorkbookFacts {

  private static final String CREATOR = "regionalism";
  private static final String NO_DATE = "2000-01-01";

  private WorkbookFacts() {}

  static void apply(Document document, XSSFWorkbook workbook) {
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(PlainText.clean(document.title()));
    core.setCreator(CREATOR);
    core.setLastModifiedByUser(CREATOR);
    Instant midnight = Instant.parse(document.date().orElse(NO_DATE) + "T00:00:00Z");
    core.setCreated(Optional.of(Date.from(midnight)));
    core.setModified(Optional.of(Date.from(midnight)));
    core.getUnderlyingProperties().setLanguageProperty(Optional.of(document.language()));
    properties.getExtendedProperties().setApplication(CREATOR);
  }
}
