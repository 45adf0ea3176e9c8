package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through everything a document holds. */
record Walk(Document document) {

  Document.Section section(String id) {
    return document.sections().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no section " + id));
  }

  Stream<Block> blocks() {
    return document.sections().stream().flatMap(section -> section.blocks().stream());
  }

  <T extends Block> List<T> all(Class<T> kind) {
    return blocks().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<Block.Table> tables() {
    return all(Block.Table.class);
  }

  Block.Table table(String id) {
    return tables().stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no table " + id));
  }

  List<Chart> charts() {
    return all(Block.Picture.class).stream().map(Block.Picture::chart).toList();
  }

  <T extends Chart> T chart(String id, Class<T> kind) {
    return charts().stream()
        .filter(chart -> chart.id().equals(id))
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no chart " + id));
  }

  /** Every text anybody can read, the alternative texts included. */
  List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(document.title(), document.subtitle()));
    for (Document.Section section : document.sections()) {
      texts.addAll(List.of(section.name(), section.title(), section.lead()));
      section.blocks().forEach(block -> addTexts(texts, block));
    }
    return texts;
  }

  /** Every number that is not written out in a text. */
  static List<Double> numbers(Document.Section section) {
    List<Double> numbers = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.forEach(cell -> addNumbers(numbers, cell)));
      } else if (block instanceof Block.Picture picture) {
        addNumbers(numbers, picture.chart());
      }
    }
    return numbers;
  }

  static String text(Cell cell) {
    return cell instanceof Cell.Label label
        ? label.text()
        : cell instanceof Cell.RowHeading heading
            ? heading.text()
            : cell instanceof Cell.Withheld withheld ? withheld.text() : "";
  }

  /** A row of a table by the text of its row heading. */
  static List<Cell> row(Block.Table table, String heading) {
    return table.rows().stream()
        .filter(row -> row.contains(new Cell.RowHeading(heading)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + heading));
  }

  /** A cell by row heading and column heading. */
  static Cell cell(Block.Table table, String row, String column) {
    List<String> headings = table.columns().stream().map(Block.Column::heading).toList();
    if (!headings.contains(column)) {
      throw new AssertionError("no column " + column + " among " + headings);
    }
    return row(table, row).get(headings.indexOf(column));
  }

  private static void addTexts(List<String> texts, Block block) {
    if (block instanceof Block.Heading heading) {
      texts.add(heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      texts.add(paragraph.text());
    } else if (block instanceof Block.Note note) {
      texts.add(note.text());
    } else if (block instanceof Block.Bullets bullets) {
      texts.addAll(bullets.lines());
    } else if (block instanceof Block.Table table) {
      texts.add(table.caption());
      table.columns().forEach(column -> texts.add(column.heading()));
      table.rows().forEach(row -> row.forEach(cell -> texts.add(text(cell))));
    } else if (block instanceof Block.Picture picture) {
      addTexts(texts, picture.chart());
    }
  }

  private static void addTexts(List<String> texts, Chart chart) {
    texts.addAll(List.of(chart.title(), chart.subtitle(), chart.description()));
    if (chart instanceof Chart.ShiftScale scale) {
      texts.add(scale.note());
      scale.rows().forEach(row -> texts.addAll(List.of(row.fromNote(), row.toNote())));
    }
  }

  private static void addNumbers(List<Double> numbers, Cell cell) {
    if (cell instanceof Cell.Amount amount) {
      numbers.add(amount.value());
    } else if (cell instanceof Cell.Heat heat) {
      numbers.addAll(List.of(heat.value(), heat.heat()));
    } else if (cell instanceof Cell.Range range) {
      numbers.addAll(List.of(range.low(), range.high()));
    }
  }

  private static void addNumbers(List<Double> numbers, Chart chart) {
    if (chart instanceof Chart.ShiftScale scale) {
      scale.rows().forEach(row -> addNumbers(numbers, row));
    } else if (chart instanceof Chart.ShiftMap map) {
      map.rows().forEach(row -> addNumbers(numbers, row));
    } else if (chart instanceof Chart.IndexBars bars) {
      bars.bars().forEach(bar -> addNumbers(numbers, bar.point()));
    } else if (chart instanceof IndexSpread spread) {
      spread.bars().forEach(bar -> addNumbers(numbers, bar.point()));
      spread
          .middle()
          .ifPresent(
              middle -> numbers.addAll(List.of(middle.low(), middle.median(), middle.high())));
    } else if (chart instanceof Chart.IndexLine line) {
      line.points().forEach(wave -> addNumbers(numbers, wave.point()));
    } else if (chart instanceof Chart.AnswerBars bars) {
      bars.bars().forEach(bar -> bar.counts().forEach(count -> numbers.add((double) count)));
    }
  }

  private static void addNumbers(List<Double> numbers, Chart.ShiftRow row) {
    addNumbers(numbers, row.position());
    addNumbers(numbers, row.fromIndex());
    addNumbers(numbers, row.toIndex());
    if (row.holds() != 0 || row.crossing() != 0) {
      numbers.add((double) row.holds());
    }
  }

  private static void addNumbers(List<Double> numbers, Optional<Chart.Point> point) {
    point.ifPresent(
        shown -> {
          numbers.add(shown.value());
          shown.interval().ifPresent(ends -> numbers.addAll(List.of(ends.low(), ends.high())));
        });
  }
}
