package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.report.excel.SampleReport.column;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;

class ShareBarsTest {

  private static final String ID = "{00000000-0000-4000-8000-000000000001}";

  @Test
  void putsBarsBehindSharesAsOlderAndNewerProgramsReadThem() throws IOException {
    assertThat(sheet(table(0.1, 0.2, 0.5, 1)))
        .contains(
            "<conditionalFormatting sqref=\"C6:C9\"><cfRule type=\"dataBar\" priority=\"1\">"
                + "<dataBar><cfvo type=\"num\" val=\"0.0\"/><cfvo type=\"num\" val=\"1.0\"/>"
                + "<color rgb=\"FFC7E5E1\"/></dataBar>"
                + "<extLst><ext uri=\"{B025F937-C7B1-47D3-B67F-A62EFF666E3E}\"><x14:id"
                + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">"
                + ID
                + "</x14:id></ext></extLst></cfRule></conditionalFormatting>")
        .contains(
            "<extLst><ext uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\">"
                + "<x14:conditionalFormattings"
                + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\""
                + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
                + "<x14:conditionalFormatting><x14:cfRule type=\"dataBar\" id=\""
                + ID
                + "\"><x14:dataBar minLength=\"0\" maxLength=\"100\" gradient=\"0\">"
                + "<x14:cfvo type=\"num\"><xm:f>0</xm:f></x14:cfvo>"
                + "<x14:cfvo type=\"num\"><xm:f>1</xm:f></x14:cfvo></x14:dataBar></x14:cfRule>"
                + "<xm:sqref>C6:C9</xm:sqref></x14:conditionalFormatting>"
                + "</x14:conditionalFormattings></ext></extLst>");
  }

  @Test
  void leavesAFewSharesPlain() throws IOException {
    assertThat(sheet(table(0.1, 0.2, 0.5))).doesNotContain("dataBar").doesNotContain("extLst");
  }

  private static Block table(double... shares) {
    return new Block.Table(
        "shares",
        "",
        List.of(column("Name", 10), column("Share", 10)),
        DoubleStream.of(shares)
            .mapToObj(
                share ->
                    List.<Cell>of(
                        new Cell.RowHeading("Row"), new Cell.Amount(share, Cell.Format.SHARE)))
            .toList());
  }

  private static String sheet(Block... blocks) throws IOException {
    byte[] bytes = Written.bytes(SampleReport.of(blocks));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no sheet");
  }
}
