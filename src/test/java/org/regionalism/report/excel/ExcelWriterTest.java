package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Block;
import org.regionalism.report.Document;

class ExcelWriterTest {

  @Test
  void writesASheetForEverySection() throws IOException {
    try (XSSFWorkbook workbook = Written.workbook(SampleReport.document())) {
      assertThat(workbook)
          .extracting(sheet -> sheet.getSheetName())
          .containsExactly(
              "Summary", "Shifts", "Principles", "Dimensions", "Items", "Groups", "Method a b");
    }
  }

  @Test
  void writesTheSameBytesTwice() {
    assertThat(Written.bytes(SampleReport.document()))
        .isEqualTo(Written.bytes(SampleReport.document()));
  }

  @Test
  void writesTheSameBytesInAnyLocaleAndZone() {
    byte[] here = Written.bytes(SampleReport.document());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(Written.bytes(SampleReport.document())).as(tag).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void givesTheLocaleOfTheThreadBack() {
    LocaleUtil.setUserLocale(Locale.CANADA_FRENCH);
    try {
      Written.bytes(SampleReport.of());
      assertThat(LocaleUtil.getUserLocale()).isEqualTo(Locale.CANADA_FRENCH);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    boolean[] closed = {false};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    ExcelWriter.write(SampleReport.of(), out);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void namesTitleLanguageAndDateAndNothingElse() throws IOException {
    try (XSSFWorkbook workbook = Written.workbook(SampleReport.document())) {
      var core = workbook.getProperties().getCoreProperties();
      assertThat(core.getTitle())
          .isEqualTo("Regionalism self-assessment: Three Rivers Career Consortium");
      assertThat(core.getCreator()).isEqualTo("regionalism");
      assertThat(core.getLastModifiedByUser()).isEqualTo("regionalism");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en");
      assertThat(core.getCreated().toInstant()).hasToString("2026-04-30T00:00:00Z");
      assertThat(core.getModified().toInstant()).hasToString("2026-04-30T00:00:00Z");
      assertThat(workbook.getProperties().getExtendedProperties().getApplication())
          .isEqualTo("regionalism");
    }
  }

  @Test
  void takesAFixedDayWhereThereIsNoDate() throws IOException {
    try (XSSFWorkbook workbook = Written.workbook(SampleReport.of())) {
      assertThat(workbook.getProperties().getCoreProperties().getCreated().toInstant())
          .hasToString("2000-01-01T00:00:00Z");
    }
  }

  @Test
  void readsBackAsTheSameText() throws IOException {
    Block.Paragraph paragraph = new Block.Paragraph("So it is.");
    assertThat(WorkbookDump.of(Written.bytes(SampleReport.of(paragraph))))
        .isEqualTo(
            """
            sheet: One
            B1: Report
            B2: Finding
            B3: What is shown
            B5: So it is.
            name _xlnm.Print_Area: One!$B$1:$M$6
            name _xlnm.Print_Titles: One!$2:$2
            """);
  }

  @Test
  void writesSpanishWordsInASpanishReport() throws IOException {
    Document english = SampleReport.document();
    Document spanish = new Document("Informe", "", "es-MX", Optional.empty(), english.sections());
    assertThat(WorkbookDump.of(Written.bytes(spanish)))
        .contains("51 a 62", "Cifras del gráfico")
        .doesNotContain("51 to 62", "Figures plotted");
  }
}
