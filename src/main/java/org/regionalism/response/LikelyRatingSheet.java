package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.regionalism.export.Column;
import org.regionalism.export.Heading;
import org.regionalism.export.RatingSheetLayout;

/**
 * A table that would be a rating sheet, had it the columns for a dimension and its level.
 *
 * @param missing the columns that it has not
 * @param mistyped what was probably meant by headers, in sentences
 */
record LikelyRatingSheet(List<String> missing, List<String> mistyped) {

  private static final List<String> NEEDED =
      List.of(RatingSheetLayout.DIMENSION, RatingSheetLayout.LEVEL);

  /** What only rating sheets have; a wave and somebody who answers stand in surveys, too. */
  private static final List<String> TELLING =
      List.of(RatingSheetLayout.EVIDENCE, RatingSheetLayout.NEXT);

  /** Looks at headers of which none asks an item. */
  static Optional<LikelyRatingSheet> of(Heading heading) {
    List<String> headers = heading.columns().stream().map(Column::header).toList();
    List<String> parts =
        headers.stream().flatMap(header -> RatingSheetLayout.part(header).stream()).toList();
    List<String> missing = NEEDED.stream().filter(part -> !parts.contains(part)).toList();
    Map<String, String> mistyped = new TreeMap<>();
    for (String part : missing) {
      headers.stream()
          .filter(header -> RatingSheetLayout.part(header).isEmpty())
          .filter(header -> RatingSheetLayout.nearest(header, List.of(part)).isPresent())
          .findFirst()
          .ifPresent(header -> mistyped.put(part, header));
    }
    int known = NEEDED.size() - missing.size() + mistyped.size();
    boolean telling = parts.stream().anyMatch(TELLING::contains);
    boolean likely = !missing.isEmpty() && (known == NEEDED.size() || (known > 0 && telling));
    return likely ? Optional.of(new LikelyRatingSheet(missing, asked(mistyped))) : Optional.empty();
  }

  private static List<String> asked(Map<String, String> mistyped) {
    List<String> quoted = new ArrayList<>();
    mistyped.forEach(
        (part, header) ->
            quoted.add("Did you mean '" + part + "' by '" + Shown.text(header) + "'? "));
    return quoted;
  }
}
