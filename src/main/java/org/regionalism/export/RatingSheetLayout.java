package org.regionalism.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Nearest;

/**
 * Our own rating sheet: one row for each dimension a group has rated, with its level and what
 * speaks for it. The first id of a column is what it holds: {@link #DIMENSION}, {@link #LEVEL},
 * {@link #EVIDENCE}, {@link #NEXT}, {@link #BY} or {@link #WAVE}.
 */
public final class RatingSheetLayout implements Layout {

  /** The layout's id. */
  public static final String ID = "rating-sheet";

  /** What was rated. */
  public static final String DIMENSION = "dimension";

  /** The level it was given. */
  public static final String LEVEL = "level";

  /** What speaks for the level. */
  public static final String EVIDENCE = "evidence";

  /** What is to be done next. */
  public static final String NEXT = "next";

  /** Who said so. */
  public static final String BY = "by";

  /** When it was said. */
  public static final String WAVE = "wave";

  private static final Map<String, Set<String>> HEADERS = new LinkedHashMap<>();

  static {
    HEADERS.put(DIMENSION, Set.of("dimension", "dimensión"));
    HEADERS.put(LEVEL, Set.of("level", "level (1-5)", "level (1–5)", "nivel", "nivel (1-5)"));
    HEADERS.put(EVIDENCE, Set.of("evidence", "evidencia"));
    HEADERS.put(NEXT, Set.of("next", "next step", "next steps", "siguiente paso", "próximo paso"));
    HEADERS.put(BY, Set.of("by", "who", "who said it", "said by", "quién", "quién lo dijo"));
    HEADERS.put(WAVE, Set.of("wave", "round", "ronda", "aplicación"));
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    List<Column> columns = new ArrayList<>();
    List<String> headers = Headers.of(head.get(0));
    for (int i = 0; i < headers.size(); i++) {
      columns.add(
          new Column(i, headers.get(i), Column.Kind.QUESTION, held(headers.get(i)), List.of()));
    }
    return holds(columns, DIMENSION) && holds(columns, LEVEL)
        ? Optional.of(
            new Heading(
                ID,
                "columns for a dimension and its level",
                1,
                columns,
                Heading.Exclusion.NONE,
                false))
        : Optional.empty();
  }

  /**
   * Returns the parts of a rating, as their columns are called.
   *
   * @return their names in the order of a sheet
   */
  public static List<String> parts() {
    return List.copyOf(HEADERS.keySet());
  }

  /**
   * Returns the part that a column holds.
   *
   * @param header the column's header
   * @return one of {@link #parts}, or empty
   */
  public static Optional<String> part(String header) {
    return held(header.strip()).stream().findFirst();
  }

  /**
   * Returns the name of a part that a mistyped header probably meant.
   *
   * @param header a header that holds no part
   * @param parts which parts have no column
   * @return the name, or empty
   */
  public static Optional<String> nearest(String header, Collection<String> parts) {
    List<String> names =
        HEADERS.entrySet().stream()
            .filter(part -> parts.contains(part.getKey()))
            .flatMap(part -> part.getValue().stream().sorted())
            .toList();
    return Nearest.to(header.strip().toLowerCase(Locale.ROOT), names);
  }

  private static List<String> held(String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    return HEADERS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(lower))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean holds(List<Column> columns, String what) {
    return columns.stream().anyMatch(column -> column.ids().contains(what));
  }
}
