package org.regionalism.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.ext.gfm.tables.TableCell;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.cli.Run;
import org.regionalism.report.Cell;
import org.regionalism.report.Numbers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every figure of the reports is one of {@code assessment.json}, written as figures of its kind
 * are, and every figure of the last wave there stands in the workbook. That the page says what the
 * Markdown says, and the workbook what both say, is held by {@link WritersAgreeTest}.
 */
class FiguresAgreeTest {

  private static final Pattern FIGURE = Pattern.compile("[−+]?\\d+(\\.\\d+)?%?");
  private static final Pattern RANGE =
      Pattern.compile("([−+]?[\\d.]+%?) (?:to|a) ([−+]?[\\d.]+%?)");
  private static final Pattern SPOKEN = Pattern.compile("(\\d+) \\((\\d+) (?:to|a) (\\d+)\\)");

  @TempDir private Path out = Path.of("unset");

  /** A kind of figure by its key; what is not named here is no figure of a report's tables. */
  private static final Map<String, Cell.Format> FORMATS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("n", Cell.Format.COUNT),
              Map.entry("organizations", Cell.Format.COUNT),
              Map.entry("answers", Cell.Format.COUNT),
              Map.entry("index", Cell.Format.INDEX),
              Map.entry("indexCi", Cell.Format.INDEX),
              Map.entry("mean", Cell.Format.SCALE),
              Map.entry("sd", Cell.Format.SCALE),
              Map.entry("ci", Cell.Format.SCALE),
              Map.entry("pooledMean", Cell.Format.SCALE),
              Map.entry("hubEffect", Cell.Format.SIGNED_SCALE),
              Map.entry("agree", Cell.Format.SHARE),
              Map.entry("disagree", Cell.Format.SHARE),
              Map.entry("agreeCi", Cell.Format.SHARE),
              Map.entry("leanAgree", Cell.Format.SHARE),
              Map.entry("leanDisagree", Cell.Format.SHARE),
              Map.entry("alpha", Cell.Format.SCALE),
              Map.entry("alphaCi", Cell.Format.SCALE),
              Map.entry("rwg", Cell.Format.SCALE),
              Map.entry("icc1", Cell.Format.SCALE),
              Map.entry("icc2", Cell.Format.SCALE)));

  /** Of which parts the workbook shows which of these; composites show their index alone. */
  private static final Map<String, Set<String>> SHOWN =
      Map.of(
          "overall", Set.of("n", "index", "indexCi"),
          "domains", Set.of("n", "index", "indexCi"),
          "shifts", Set.of("n", "index", "indexCi"),
          "lenses", Set.of("n", "index", "indexCi"),
          "dimensions", FORMATS.keySet(),
          "items", Set.of("n", "mean", "sd", "agree", "disagree", "agreeCi"));

  private JsonNode score(String command) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.addAll(List.of("--format", "xlsx,md", "--quiet", "--out", out.toString()));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(out.resolve("assessment.json").toFile());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score samples/cedar-valley.csv samples/cedar-valley-levels.csv"
            + " --roster samples/cedar-valley-roster.csv"
            + " --targets samples/cedar-valley-targets.yaml",
        "score samples/three-rivers-qualtrics.csv --language es",
        "score samples/harbor-plains-google-forms.csv",
      })
  void takesEveryFigureFromTheResultsAndLeavesNoneOut(String command) throws IOException {
    JsonNode results = score(command);
    String report = Files.readString(out.resolve("report.md"));

    assertThat(inTables(report)).hasSizeGreaterThan(200).allMatch(everyFigure(results)::contains);
    Set<String> measured = new HashSet<>();
    triples(results, measured);
    assertThat(spoken(report)).isNotEmpty().allMatch(measured::contains);

    JsonNode waves = results.get("waves");
    Set<String> workbook = workbook();
    Set<String> expected = new LinkedHashSet<>();
    SHOWN.forEach((part, keys) -> lastWave(waves.get(waves.size() - 1).get(part), keys, expected));
    assertThat(expected).hasSizeGreaterThan(150);
    assertThat(workbook).containsAll(expected);
  }

  /** Figures and ranges that fill a cell of a table, ranges as both of their ends. */
  private static Set<String> inTables(String markdown) {
    Set<String> figures = new LinkedHashSet<>();
    for (TableCell cell : Rendered.of(markdown).all(TableCell.class)) {
      String text = plain(Rendered.text(cell));
      MatchResult[] ranges = RANGE.matcher(text).results().toArray(MatchResult[]::new);
      if (FIGURE.matcher(text).matches()) {
        figures.add(text);
      } else if (ranges.length == 1 && ranges[0].group().equals(text)) {
        figures.add(ranges[0].group(1));
        figures.add(ranges[0].group(2));
      }
    }
    return figures;
  }

  /** "62 (55 to 68)", wherever it is said. */
  private static Set<String> spoken(String markdown) {
    Set<String> spoken = new LinkedHashSet<>();
    SPOKEN
        .matcher(markdown)
        .results()
        .forEach(said -> spoken.add(said.group(1) + " " + said.group(2) + " " + said.group(3)));
    return spoken;
  }

  /** Every number of the results in every way in which a figure of some kind is written. */
  private static Set<String> everyFigure(JsonNode node) {
    Set<String> figures = new HashSet<>();
    everyFigure(node, figures);
    return figures;
  }

  private static void everyFigure(JsonNode node, Set<String> figures) {
    if (node.isNumber()) {
      double value = node.doubleValue();
      for (Cell.Format format : Cell.Format.values()) {
        figures.add(Numbers.text(value, format));
        String range = Numbers.text(new Cell.Range(value, value, format), "en");
        figures.add(range.substring(0, range.indexOf(" to ")));
        // A goal-oriented index of a dimension of which less is nearer the goal.
        figures.add(Numbers.text(100 - value, format));
      }
    } else if (node.isString() && FIGURE.matcher(node.asString()).matches()) {
      figures.add(node.asString());
    }
    node.forEach(child -> everyFigure(child, figures));
  }

  /** Index and interval of each measure, as they are and read toward the goal. */
  private static void triples(JsonNode node, Set<String> triples) {
    for (String[] keys : new String[][] {{"index", "indexCi"}, {"indexDifference", "indexCi"}}) {
      if (node.has(keys[0]) && node.get(keys[0]).isNumber() && node.path(keys[1]).isArray()) {
        double value = node.get(keys[0]).doubleValue();
        double low = node.get(keys[1]).get(0).doubleValue();
        double high = node.get(keys[1]).get(1).doubleValue();
        triples.add(index(value) + " " + index(low) + " " + index(high));
        triples.add(index(100 - value) + " " + index(100 - high) + " " + index(100 - low));
      }
    }
    node.forEach(child -> triples(child, triples));
  }

  private static String index(double value) {
    return Numbers.text(value, Cell.Format.INDEX);
  }

  private static void lastWave(JsonNode node, Set<String> keys, Set<String> expected) {
    node.propertyStream()
        .forEach(
            property -> {
              JsonNode value = property.getValue();
              Cell.Format format = FORMATS.get(property.getKey());
              if (value.isObject()) {
                lastWave(value, keys, expected);
              } else if (format != null && keys.contains(property.getKey())) {
                if (value.isNumber()) {
                  expected.add(Numbers.text(value.doubleValue(), format));
                }
                value.forEach(end -> expected.add(Numbers.text(end.doubleValue(), format)));
              }
            });
  }

  private Set<String> workbook() throws IOException {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    Set<String> figures = new HashSet<>();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(out.resolve("report.xlsx")))) {
      for (Sheet sheet : workbook) {
        sheet.forEach(
            row ->
                row.forEach(
                    cell -> {
                      String text = plain(formatter.formatCellValue(cell));
                      figures.add(text);
                      RANGE
                          .matcher(text)
                          .results()
                          .forEach(
                              range -> figures.addAll(List.of(range.group(1), range.group(2))));
                    }));
      }
    }
    return figures;
  }

  /** As the other formats write it: no thousands apart, no blank before a per cent sign. */
  private static String plain(String cell) {
    String text = cell.strip().replace("\u00a0%", "%").replace(" %", "%");
    text = text.equals("-0") ? "0" : text;
    return text.matches("[−+]?[\\d,]+(\\.\\d+)?%?") ? text.replace(",", "") : text;
  }
}
