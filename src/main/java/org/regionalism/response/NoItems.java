package org.regionalism.response;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.export.Column;
import org.regionalism.export.Heading;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/** Says why an export asks nothing of the rubric, as far as its first rows show it. */
final class NoItems {

  /** So many answers, or signs between cells, in place of headers are no chance. */
  private static final int ENOUGH = 3;

  private static final String QUALTRICS = "qualtrics";

  /** The name of a column whose text is another, in whatever language. */
  private static final String NAME = "StartDate";

  private static final Pattern APART = Pattern.compile("[,;|\\t]");

  private final Rubric rubric;
  private final Heading heading;
  private final Location at;

  NoItems(Rubric rubric, Heading heading, Location at) {
    this.rubric = rubric;
    this.heading = heading;
    this.at = at;
  }

  /**
   * Reports it.
   *
   * @param below the number of a later row that asks items, if one does
   * @param texts the folded texts of all items
   */
  void report(Optional<Integer> below, Collection<List<String>> texts, Diagnostics diagnostics) {
    Optional<String> answer = answerAsHeader();
    Optional<LikelyRatingSheet> ratings = LikelyRatingSheet.of(heading);
    if (below.isPresent()) {
      diagnostics.add(Code.COLUMN_HEADER_BELOW, at, below.get().toString());
    } else if (answer.isPresent()) {
      diagnostics.add(Code.COLUMN_HEADER_MISSING, at, answer.get());
    } else if (ratings.isPresent()) {
      diagnostics.add(
          Code.LEVELS_NO_COLUMN,
          at,
          ratings.get().missing().stream().collect(Collectors.joining("' or '", "'", "'")),
          String.join("", ratings.get().mistyped()));
    } else {
      diagnostics.add(Code.COLUMN_NO_ITEMS, at, rubric.id(), lookedFor(texts));
    }
  }

  /** An answer that stands where headers should be, in the words of the rubric. */
  private Optional<String> answerAsHeader() {
    Map<String, String> labels = new HashMap<>();
    rubric.scales().stream()
        .flatMap(scale -> scale.points().stream())
        .flatMap(point -> point.label().byLanguage().values().stream())
        .forEach(label -> labels.put(Folding.fold(label), label));
    List<String> found =
        heading.columns().stream()
            .map(column -> labels.get(Folding.fold(column.header())))
            .filter(Objects::nonNull)
            .limit(ENOUGH)
            .toList();
    return found.size() < ENOUGH ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Whether the only header looks like several that were not told apart. */
  private boolean isWholeRow() {
    return heading.columns().size() == 1
        && APART.matcher(heading.columns().get(0).header()).results().count() >= ENOUGH;
  }

  /** Whether the names of columns stand where Qualtrics has their texts. */
  private boolean isWithoutTexts() {
    return heading.layout().equals(QUALTRICS)
        && heading.columns().stream().map(Column::header).anyMatch(NAME::equalsIgnoreCase);
  }

  private String lookedFor(Collection<List<String>> texts) {
    if (isWholeRow()) {
      return "Each row was read as one cell: leave --delimiter out, or save the file with commas,"
          + " semicolons or tabs between its cells.";
    }
    Optional<String> other = OtherRubrics.remedy(rubric, 0, heading);
    if (other.isPresent()) {
      return other.get();
    }
    if (isWithoutTexts()) {
      return "The header row with the texts of the questions is missing: export again, and leave"
          + " the three header rows of Qualtrics as they are.";
    }
    Item first = rubric.items().get(0);
    StringBuilder text =
        new StringBuilder("Looked in ")
            .append(
                heading.columns().size() == 1 ? "1 header" : heading.columns().size() + " headers")
            .append(" for item ids such as '")
            .append(first.id())
            .append("' and item texts such as '")
            .append(first.text().in(rubric.defaultLanguage()))
            .append("'. ");
    List<String> written = texts.stream().flatMap(List::stream).toList();
    List<String> near =
        heading.columns().stream()
            .filter(column -> column.kind() == Column.Kind.QUESTION)
            .map(Column::header)
            .filter(header -> header.length() <= 300)
            .filter(header -> Nearest.to(Folding.fold(header), written).isPresent())
            .limit(3)
            .toList();
    if (near.isEmpty()) {
      text.append("None is close. Is this the export of a survey made from this rubric? ");
    } else {
      text.append("The nearest headers are '")
          .append(near.stream().map(Shown::text).collect(Collectors.joining("', '")))
          .append(
              "': correct them in a copy of the export, or export it again with its headers as they"
                  + " were. ");
    }
    return text.append("Another rubric is chosen with --rubric.").toString();
  }
}
