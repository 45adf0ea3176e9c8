package org.regionalism.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Location;
import org.regionalism.export.Column;
import org.regionalism.rubric.Folding;

/**
 * The labels that a survey tool's codes stand for.
 *
 * @param location the file
 * @param kind what kind of code book it is, for people
 * @param questions the codes of single questions
 * @param lists lists of choices of which the book does not say which questions use them
 */
public record CodeBook(
    Location location, String kind, List<Question> questions, List<ChoiceList> lists) {

  /** No code book. */
  public static final CodeBook NONE = new CodeBook(Location.of(""), "", List.of(), List.of());

  /** Keeps its own copies. */
  public CodeBook {
    questions = List.copyOf(questions);
    lists = List.copyOf(lists);
  }

  /**
   * A question with its codes.
   *
   * @param ids the ids that its columns may carry
   * @param text its text, possibly empty
   * @param choices its codes
   */
  public record Question(Set<String> ids, String text, ChoiceList choices) {
    /** Keeps its own copy. */
    public Question {
      ids = Set.copyOf(ids);
    }
  }

  /**
   * A list of choices.
   *
   * @param name its name
   * @param labels the labels by code, one table a language
   * @param places where each code stands
   */
  public record ChoiceList(
      String name, List<Map<String, String>> labels, Map<String, Location> places) {
    /** Keeps its own copies. */
    public ChoiceList {
      labels = copy(labels);
      places = Map.copyOf(places);
    }
  }

  private static List<Map<String, String>> copy(List<Map<String, String>> tables) {
    return tables.stream()
        .map(table -> Collections.unmodifiableMap(new LinkedHashMap<>(table)))
        .toList();
  }

  /**
   * Finds the codes of a column: by an id that it carries, else by its full text.
   *
   * @param column the column
   * @return the codes, or empty where the book has no such question
   */
  public Optional<ChoiceList> choices(Column column) {
    return questions.stream()
        .filter(question -> column.ids().stream().anyMatch(question.ids()::contains))
        .findFirst()
        .or(
            () ->
                questions.stream()
                    .filter(question -> !question.text().isBlank())
                    .filter(
                        question ->
                            Folding.fold(question.text()).equals(Folding.fold(column.header())))
                    .findFirst())
        .map(Question::choices);
  }
}
