package org.regionalism.response;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.export.Column;
import org.regionalism.export.RatingSheetLayout;
import org.regionalism.export.Row;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Rubric;

/** Reads the rows of one rating sheet. */
final class RatingRows {

  /** A spreadsheet's cell holds more, but nobody reads more beside a level. */
  static final int LONGEST = 2_000;

  private final Rubric rubric;
  private final Map<String, Column> columns;
  private final Optional<String> label;
  private final FilePlaces places;
  private final Diagnostics diagnostics;
  private final Map<String, String> dimensions = new HashMap<>();
  private final Optional<ValueMatcher> waves;
  private final Map<String, Location> named = new LinkedHashMap<>();
  private long rows;
  private long levels;

  RatingRows(
      Rubric rubric,
      Map<String, Column> columns,
      Optional<String> label,
      FilePlaces places,
      Diagnostics diagnostics) {
    this.rubric = rubric;
    this.columns = columns;
    this.label = label;
    this.places = places;
    this.diagnostics = diagnostics;
    this.waves =
        rubric
            .attributes(Attribute.Kind.WAVE)
            .findFirst()
            .map(attribute -> new ValueMatcher(attribute, place(RatingSheetLayout.WAVE)));
    rubric.dimensions().forEach(one -> dimensions.put(Folding.fold(one.id()), one.id()));
    for (Dimension dimension : rubric.dimensions()) {
      Stream.of(dimension.title(), dimension.shortTitle())
          .flatMap(text -> text.byLanguage().values().stream())
          .forEach(text -> dimensions.putIfAbsent(Folding.fold(text), dimension.id()));
    }
  }

  /** Rows with anything in them. */
  long rows() {
    return rows;
  }

  /** Rows that give a level. */
  long levels() {
    return levels;
  }

  /** Reads a row; one without a level says nothing yet. */
  void read(Row row, Ratings into) {
    rows++;
    Optional<String> dimension = dimension(row);
    Optional<Integer> level = level(row);
    Optional<String> wave = wave(row);
    String evidence = text(row, RatingSheetLayout.EVIDENCE);
    String next = text(row, RatingSheetLayout.NEXT);
    if (level.isEmpty()) {
      reportUnrated(row, evidence + next);
      return;
    }
    levels++;
    if (dimension.isPresent() && wave.isPresent()) {
      LevelRating rating =
          new LevelRating(level.get(), evidence, next, text(row, RatingSheetLayout.BY));
      into.add(
          wave.get(),
          dimension.get(),
          rating,
          places.at(row.number(), place(RatingSheetLayout.LEVEL)),
          diagnostics);
    }
  }

  private void reportUnrated(Row row, String texts) {
    if (!texts.isEmpty() && cell(row, RatingSheetLayout.LEVEL).isBlank()) {
      diagnostics.add(
          Code.LEVELS_TEXT_ALONE, places.at(row.number(), place(RatingSheetLayout.LEVEL)));
    }
  }

  private Optional<String> dimension(Row row) {
    String raw = cell(row, RatingSheetLayout.DIMENSION);
    String folded = Folding.fold(raw);
    String id = dimensions.get(folded);
    if (id == null) {
      List<String> known = dimensions.keySet().stream().sorted().toList();
      String hint =
          Nearest.to(folded, known)
              .map(near -> "Did you mean '" + dimensions.get(near) + "'? ")
              .orElse("");
      diagnostics.add(
          Code.LEVELS_UNKNOWN_DIMENSION,
          places.at(row.number(), place(RatingSheetLayout.DIMENSION)),
          Shown.text(raw),
          rubric.id(),
          hint
              + "The rubric's dimensions are: "
              + String.join(", ", rubric.dimensions().stream().map(Dimension::id).toList())
              + ".");
    }
    return Optional.ofNullable(id);
  }

  /** Nothing, or a word for nothing, is no level; anything else has to be one. */
  private Optional<Integer> level(Row row) {
    String raw = cell(row, RatingSheetLayout.LEVEL);
    if (raw.isBlank() || MissingWords.all().containsKey(Folding.fold(raw))) {
      return Optional.empty();
    }
    Optional<Integer> level = LevelText.of(raw);
    if (level.isEmpty()) {
      diagnostics.add(
          Code.LEVELS_NO_LEVEL,
          places.at(row.number(), place(RatingSheetLayout.LEVEL)),
          Shown.text(raw));
    }
    return level;
  }

  private Optional<String> wave(Row row) {
    if (label.isPresent() || !columns.containsKey(RatingSheetLayout.WAVE)) {
      return Optional.of(label.orElse(Respondent.ONLY_WAVE));
    }
    String raw = cell(row, RatingSheetLayout.WAVE);
    String wave = waves.map(known -> known.value(raw, row.number())).orElse(Names.clean(raw));
    if (wave.isEmpty()) {
      diagnostics.add(Code.LEVELS_NO_WAVE, places.at(row.number(), place(RatingSheetLayout.WAVE)));
      return Optional.empty();
    }
    named.putIfAbsent(wave, places.at(row.number(), place(RatingSheetLayout.WAVE)));
    return Optional.of(wave);
  }

  /** Takes the waves that the rows named. */
  void nameWaves(WaveNames names) {
    named.forEach((wave, at) -> names.add(wave, at, diagnostics));
  }

  private String text(Row row, String part) {
    String text = Names.clean(cell(row, part));
    if (text.length() > LONGEST) {
      diagnostics.add(
          Code.LEVELS_TEXT_LONG,
          places.at(row.number(), place(part)),
          Integer.toString(text.length()),
          Integer.toString(LONGEST));
    }
    return text;
  }

  private String cell(Row row, String part) {
    Column column = columns.get(part);
    return column == null ? "" : row.cell(column.index());
  }

  private int place(String part) {
    Column column = columns.get(part);
    return column == null ? 0 : column.index();
  }
}
