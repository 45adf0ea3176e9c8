package org.regionalism.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.assessment.Nines;
import org.regionalism.cli.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The workbook, the Markdown, the page and the JSON of one run say the same figures. */
class WritersAgreeTest {

  private static final Pattern FIGURE = Pattern.compile("[−+]?[0-9][0-9,.]*%?");

  @TempDir private Path out = Path.of("unset");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score samples/cedar-valley.csv --roster samples/cedar-valley-roster.csv"
            + " --targets samples/cedar-valley-targets.yaml --gates samples/cedar-valley-gates.yaml",
        "score samples/three-rivers-qualtrics.csv",
        "score samples/harbor-plains-google-forms.csv",
        "score samples/cedar-valley-levels.csv",
      })
  void inEveryTableOfTheReport(String command) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.addAll(List.of("--format", "xlsx,md,html", "--quiet", "--out", out.toString()));
    assertThat(Run.of(arguments.toArray(String[]::new)).code()).isZero();

    Map<String, List<Set<String>>> workbook = workbookRows();
    List<List<String>> rows = markdownRows();

    assertThat(rows).hasSizeGreaterThan(10);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(workbook.getOrDefault(row.get(0), List.of()))
                    .as(row.toString())
                    .anySatisfy(cells -> assertThat(cells).containsAll(row)));
    assertThat(pageRows()).isEqualTo(rows);
    assertIndexesStandInTheWorkbook();
  }

  /** By the first text of each row, its cells as they are shown. */
  private Map<String, List<Set<String>>> workbookRows() throws IOException {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    Map<String, List<Set<String>>> rows = new LinkedHashMap<>();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(out.resolve("report.xlsx")))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          List<String> cells = new ArrayList<>();
          for (Cell cell : row) {
            String shown = plain(formatter.formatCellValue(cell));
            if (!shown.isEmpty()) {
              cells.add(shown);
            }
          }
          if (!cells.isEmpty()) {
            rows.computeIfAbsent(cells.get(0), first -> new ArrayList<>())
                .add(new HashSet<>(cells));
          }
        }
      }
    }
    return rows;
  }

  /** The heading of each row of every table, and the figures in it. */
  private List<List<String>> markdownRows() throws IOException {
    Rendered report = Rendered.of(Files.readString(out.resolve("report.md")));
    return report.all(TableRow.class).stream()
        .map(
            row -> {
              List<String> cells = new ArrayList<>();
              for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(cell instanceof TableCell ? Rendered.text(cell) : "");
              }
              return figures(cells);
            })
        .filter(row -> row.size() > 1)
        .toList();
  }

  /** The same of the page. */
  private List<List<String>> pageRows() throws IOException {
    return Jsoup.parse(Files.readString(out.resolve("report.html"))).select("tr").stream()
        .map(row -> figures(row.select("th, td").eachText()))
        .filter(row -> row.size() > 1)
        .toList();
  }

  private static List<String> figures(List<String> cells) {
    List<String> figures = new ArrayList<>();
    for (String cell : cells) {
      String text = plain(cell);
      if (figures.isEmpty() || FIGURE.matcher(text).matches()) {
        figures.add(text);
      }
    }
    return figures;
  }

  /** The workbook alone sets thousands apart; the formatter of this test signs what rounds to 0. */
  private static String plain(String cell) {
    String text = cell.strip();
    return text.equals("-0") ? "0" : FIGURE.matcher(text).matches() ? text.replace(",", "") : text;
  }

  /** To nine decimals, wherever they stand. */
  private void assertIndexesStandInTheWorkbook() throws IOException {
    Set<Double> inWorkbook = new TreeSet<>();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(out.resolve("report.xlsx")))) {
      for (Sheet sheet : workbook) {
        sheet.forEach(
            row ->
                row.forEach(
                    cell -> {
                      if (cell.getCellType() == CellType.NUMERIC) {
                        inWorkbook.add(cell.getNumericCellValue());
                      }
                    }));
      }
    }
    JsonNode waves =
        JsonMapper.shared().readTree(out.resolve("assessment.json").toFile()).get("waves");
    JsonNode last = waves.get(waves.size() - 1);
    List<Double> indexes =
        Stream.concat(
                Stream.of(last.get("overall")),
                Stream.of("domains", "dimensions")
                    .flatMap(part -> last.get(part).propertyStream().map(Map.Entry::getValue)))
            .map(measure -> measure.get("index"))
            .filter(JsonNode::isNumber)
            .map(index -> Nines.round(index.doubleValue()))
            .toList();
    assertThat(indexes).isNotEmpty();
    assertThat(inWorkbook).containsAll(indexes);
  }
}
