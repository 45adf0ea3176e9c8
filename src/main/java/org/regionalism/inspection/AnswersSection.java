package org.regionalism.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Document;
import org.regionalism.report.Words;
import org.regionalism.response.Findings;
import org.regionalism.response.Findings.ItemFindings;
import org.regionalism.response.Findings.RawAnswer;

/** What stands in each item's column, what it counts as, by which rule and how often. */
final class AnswersSection {

  /** So many distinct values of one table are shown; the JSON has all. */
  private static final int MOST_VALUES = 40;

  private static final int LONGEST = 40;

  /** Points first and in order, then what has none, then what would not be scored. */
  private static final Comparator<RawAnswer> IN_ORDER =
      Comparator.comparing((RawAnswer answer) -> answer.fault().isPresent())
          .thenComparing(answer -> !answer.scored())
          .thenComparing(answer -> answer.scored() ? Integer.parseInt(answer.meaning()) : 0)
          .thenComparing(Comparator.comparingLong(RawAnswer::count).reversed())
          .thenComparing(RawAnswer::raw);

  private final Words words;

  AnswersSection(Words words) {
    this.words = words;
  }

  Document.Section of(Findings findings) {
    Map<String, List<ItemFindings>> byScale = new LinkedHashMap<>();
    findings
        .items()
        .forEach(item -> byScale.computeIfAbsent(item.scale(), id -> new ArrayList<>()).add(item));
    List<Block> blocks = new ArrayList<>();
    byScale.forEach(
        (scale, items) -> {
          blocks.add(
              new Block.Heading(words.of("answers.scale", scale, Integer.toString(items.size()))));
          PageTable table = new PageTable("scale-" + blocks.size(), headings());
          rows("", together(items), table, false);
          blocks.add(table.table());
        });
    if (!findings.items().isEmpty()) {
      blocks.add(new Block.Heading(words.of("answers.items")));
      List<String> headings = new ArrayList<>(List.of(words.of("column.item")));
      headings.addAll(List.of(headings()));
      PageTable table = new PageTable("items", headings.toArray(String[]::new));
      findings.items().forEach(item -> rows(item.item(), item.answers(), table, true));
      blocks.add(table.table());
    }
    String name = words.of("answers.name");
    return new Document.Section("answers", name, name, words.of("answers.lead"), blocks);
  }

  private String[] headings() {
    return new String[] {
      words.of("column.raw"),
      words.of("column.counts-as"),
      words.of("column.rule"),
      words.of("column.times")
    };
  }

  /** The same value with the same meaning is one row, however many items have it. */
  private static List<RawAnswer> together(List<ItemFindings> items) {
    Map<String, RawAnswer> together = new TreeMap<>();
    for (ItemFindings item : items) {
      for (RawAnswer answer : item.answers()) {
        String key = answer.raw() + "\n" + answer.meaning() + "\n" + answer.rule();
        together.merge(key, answer, RawAnswer::plus);
      }
    }
    return List.copyOf(together.values());
  }

  private void rows(String item, List<RawAnswer> answers, PageTable table, boolean named) {
    List<RawAnswer> ordered = answers.stream().sorted(IN_ORDER).toList();
    String name = item;
    for (RawAnswer answer : ordered.stream().limit(MOST_VALUES).toList()) {
      row(
          name,
          table,
          named,
          PageTable.text(raw(answer)),
          PageTable.text(meaning(answer)),
          PageTable.text(rule(answer)),
          PageTable.count(answer.count()));
      name = "";
    }
    if (ordered.size() > MOST_VALUES) {
      String more = Integer.toString(ordered.size() - MOST_VALUES);
      row(
          "",
          table,
          named,
          PageTable.text(words.of("answers.more", more)),
          PageTable.text(""),
          PageTable.text(""),
          PageTable.count(ordered.stream().skip(MOST_VALUES).mapToLong(RawAnswer::count).sum()));
    }
  }

  private static void row(String name, PageTable table, boolean named, Cell... cells) {
    List<Cell> row = new ArrayList<>(List.of(cells));
    if (named) {
      row.add(0, new Cell.RowHeading(name));
    }
    table.row(row.toArray(Cell[]::new));
  }

  private String raw(RawAnswer answer) {
    return answer.raw().isBlank() ? words.of("raw.blank") : PageTable.cut(answer.raw(), LONGEST);
  }

  private String meaning(RawAnswer answer) {
    return answer.scored()
        ? answer.meaning()
        : words.find("answer." + answer.meaning()).orElse(answer.meaning());
  }

  private String rule(RawAnswer answer) {
    return answer
        .nearest()
        .map(near -> words.of("fault.near", near))
        .or(() -> answer.fault().flatMap(code -> words.find("fault." + code.id())))
        .orElseGet(() -> words.find("rule." + answer.rule().name()).orElse(answer.rule().word()));
  }
}
