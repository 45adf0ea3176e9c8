package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.RubricLayout.RubricPage;
import org.regionalism.rubric.Band;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Keying;
import org.regionalism.rubric.Text;

/** The dimensions of a domain with all that the rubric says of them. */
record RubricDomain(RubricPage page) {

  Document.Section section(Domain domain) {
    List<Block> blocks = new ArrayList<>();
    for (Dimension dimension : domain.dimensions()) {
      add(blocks, dimension);
    }
    return new Document.Section(
        domain.id(),
        page.text(domain.shortTitle()),
        page.text(domain.title()),
        page.text(domain.about()),
        blocks);
  }

  private void add(List<Block> blocks, Dimension dimension) {
    Words words = page.words();
    blocks.add(new Block.Heading(page.text(dimension.title())));
    if (!dimension.about().isEmpty()) {
      blocks.add(new Block.Paragraph(page.text(dimension.about())));
    }
    if (dimension.direction() == Direction.AWAY) {
      blocks.add(new Block.Note(words.of("rubric.dimension.away")));
    }
    if (page.rubric().scales().size() > 1) {
      blocks.add(new Block.Paragraph(words.of("rubric.dimension.scale", dimension.scale().id())));
    }
    blocks.add(items(dimension));
    if (!dimension.levels().isEmpty()) {
      blocks.add(levels(dimension));
    }
    addList(blocks, words.of("rubric.evidence"), texts(dimension.evidence()));
    addList(blocks, words.of("rubric.discuss"), texts(dimension.discuss()));
    for (Band band : page.rubric().bands()) {
      addList(
          blocks,
          words.of("rubric.next", page.text(band.name())),
          texts(dimension.next().getOrDefault(band.id(), List.of())));
    }
  }

  private List<String> texts(List<Text> texts) {
    return texts.stream().map(page::text).toList();
  }

  private static void addList(List<Block> blocks, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      blocks.add(new Block.Paragraph(title));
      blocks.add(new Block.Bullets(lines));
    }
  }

  private Block.Table items(Dimension dimension) {
    Words words = page.words();
    Grid grid =
        new Grid(
                "items-" + dimension.id(),
                words.of("rubric.items.caption", page.text(dimension.shortTitle())))
            .columns(
                words.of("rubric.column.id"),
                words.of("rubric.column.statement"),
                words.of("rubric.column.tags"));
    for (Item item : dimension.items()) {
      grid.row(
          new Cell.Label(item.id()),
          new Cell.RowHeading(page.text(item.text())),
          new Cell.Label(String.join(", ", tags(item))));
    }
    return grid.table();
  }

  private Block.Table levels(Dimension dimension) {
    Words words = page.words();
    Grid grid =
        new Grid(
                "levels-" + dimension.id(),
                words.of("rubric.levels.caption", page.text(dimension.shortTitle())))
            .columns(words.of("rubric.column.level"), words.of("rubric.column.seen"));
    int level = 1;
    for (Text text : dimension.levels()) {
      grid.row(new Cell.Amount(level++, Cell.Format.COUNT), new Cell.RowHeading(page.text(text)));
    }
    return grid.table();
  }

  private List<String> tags(Item item) {
    List<String> tags = new ArrayList<>();
    if (item.keying() == Keying.REVERSE) {
      tags.add(page.words().of("rubric.tag.reverse"));
    }
    if (item.weight() > 1) {
      tags.add("×" + item.weight());
    }
    tags.addAll(item.lensValues().values());
    return tags;
  }
}
