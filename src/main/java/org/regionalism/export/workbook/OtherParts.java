package org.regionalism.export.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/**
 * What a workbook says elsewhere than in cells: what its charts keep of cells, descriptions of
 * pictures, names of cells that are constants, notes, properties.
 */
public final class OtherParts {

  private static final List<String> TEXTLESS =
      List.of("xl/styles.xml", "xl/sharedstrings.xml", "xl/calcchain.xml", "xl/metadata.xml");
  private static final List<String> TEXTLESS_FOLDERS = List.of("xl/theme/", "xl/printersettings/");
  private static final Set<String> SAID = Set.of("descr", "title", "prompt", "error", "tooltip");

  /** Attributes of these say what an automatic name or style is, and nothing of a report. */
  private static final Set<String> QUIET = Set.of("sheet", "xf");

  private final List<Saying> sayings = new ArrayList<>();

  private OtherParts() {}

  /** What kind of thing is said. */
  public enum Kind {
    /** The title of the workbook. */
    TITLE,
    /** Where a table of ours is. */
    TABLE,
    /** What a chart keeps of a cell, or a name that stands for a constant. */
    KEPT,
    /** Anything else. */
    TEXT
  }

  /**
   * One thing that is said.
   *
   * @param kind what kind of thing
   * @param part the part of the workbook that says it
   * @param reference the cells that it is about, if it is about cells
   * @param text what is said
   */
  public record Saying(Kind kind, String part, Optional<CellRange> reference, String text) {}

  /**
   * Reads them.
   *
   * @param workbook an open workbook
   * @return all that is said, part by part
   * @throws RefusedException where a part is damaged or dangerous
   */
  public static List<Saying> of(Workbook workbook) throws RefusedException {
    OtherParts parts = new OtherParts();
    CheckedArchive archive = workbook.archive();
    for (String name : archive.names()) {
      if (name.endsWith(".xml")
          && !name.startsWith("[")
          && !TEXTLESS.contains(name)
          && TEXTLESS_FOLDERS.stream().noneMatch(name::startsWith)) {
        try (InputStream in = archive.getInputStream(archive.getEntry(name))) {
          parts.read(name, XmlCursor.open(in));
        } catch (WorkbookFault fault) {
          throw fault.at(Location.ofSheet(workbook.path(), name));
        } catch (IOException broken) {
          throw WorkbookFault.in(broken)
              .orElseGet(() -> new WorkbookFault(Code.XLSX_DAMAGED))
              .at(Location.ofSheet(workbook.path(), name));
        }
      }
    }
    return List.copyOf(parts.sayings);
  }

  private void read(String part, XmlCursor xml) {
    StringBuilder texts = new StringBuilder();
    String reference = "";
    String index = "0";
    for (xml.next(); !xml.isAtEnd(); xml.next()) {
      if (xml.isEnd("p") || xml.isEnd("comment")) {
        flush(part, texts);
      }
      if (!xml.isStart()) {
        continue;
      }
      if (xml.isStart("sheetData")) {
        xml.skipElement();
        continue;
      }
      said(part, xml);
      switch (xml.name()) {
        case "definedName" -> name(part, xml);
        case "f", "formula" -> reference = content(xml);
        case "tx", "cat", "val", "xVal", "yVal", "plus", "minus", "numLit", "strLit" ->
            reference = "";
        case "pt" -> index = xml.attribute("idx").orElse("0");
        case "v" -> kept(part, reference, index, content(xml));
        case "t", "lpwstr", "oddHeader", "oddFooter", "formula1" ->
            texts.append(content(xml)).append(' ');
        case "title", "subject", "description", "keywords", "category" -> property(part, xml);
        default -> {}
      }
    }
    flush(part, texts);
  }

  /** One paragraph is one text. */
  private void flush(String part, StringBuilder texts) {
    if (!texts.isEmpty()) {
      sayings.add(new Saying(Kind.TEXT, part, Optional.empty(), texts.toString().strip()));
      texts.setLength(0);
    }
  }

  private void said(String part, XmlCursor xml) {
    if (QUIET.contains(xml.name())) {
      return;
    }
    for (int i = 0; i < xml.attributes(); i++) {
      if (SAID.contains(xml.attributeName(i)) && !xml.attributeValue(i).isBlank()) {
        sayings.add(
            new Saying(
                Kind.TEXT, part, Optional.empty(), EscapedText.clean(xml.attributeValue(i))));
      }
    }
  }

  private void name(String part, XmlCursor xml) {
    String name = xml.attribute("name").orElse("");
    String means = content(xml);
    Optional<CellRange> cells = CellRange.of(means);
    sayings.add(
        cells.isPresent() || means.contains("!")
            ? new Saying(Kind.TABLE, part, cells, name)
            : new Saying(Kind.KEPT, part, cells, name + " " + means));
  }

  /** Charts have titles too, whose texts are further down. */
  private void property(String part, XmlCursor xml) {
    if (part.startsWith("docprops/")) {
      boolean title = xml.isStart("title");
      sayings.add(new Saying(title ? Kind.TITLE : Kind.TEXT, part, Optional.empty(), content(xml)));
    }
  }

  private void kept(String part, String reference, String index, String value) {
    if (part.startsWith("xl/charts/")) {
      Optional<CellRange> cell = CellRange.of(reference).flatMap(it -> it.cell(index));
      sayings.add(new Saying(Kind.KEPT, part, cell, value));
    } else {
      sayings.add(new Saying(Kind.TEXT, part, Optional.empty(), value));
    }
  }

  private static String content(XmlCursor xml) {
    TextBuffer text = new TextBuffer();
    xml.collect(text);
    return EscapedText.clean(text.toString());
  }
}
