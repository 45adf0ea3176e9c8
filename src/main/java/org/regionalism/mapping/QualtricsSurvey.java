package org.regionalism.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;
import org.regionalism.notation.NodeReader;

/** A Qualtrics survey file (.qsf): questions with one answer each, alone or as rows of a matrix. */
final class QualtricsSurvey {

  private static final String KIND = "Qualtrics survey file";

  private final Location file;
  private final Diagnostics diagnostics;
  private final List<CodeBook.Question> questions = new ArrayList<>();

  QualtricsSurvey(String path, Diagnostics diagnostics) {
    this.file = Location.of(path);
    this.diagnostics = diagnostics;
  }

  CodeBook read(byte[] bytes) throws RefusedException {
    Optional<Node> top = NodeReader.readJson(file.path(), bytes, new Diagnostics());
    if (top.flatMap(node -> field(node, "SurveyElements")).isEmpty()) {
      throw new RefusedException(Code.CODEBOOK_UNREADABLE, file);
    }
    top.flatMap(node -> field(node, "SurveyElements")).filter(ListNode.class::isInstance).stream()
        .flatMap(list -> ((ListNode) list).elements().stream())
        .filter(element -> text(element, "Element").equals("SQ"))
        .flatMap(element -> field(element, "Payload").stream())
        .forEach(this::question);
    return new CodeBook(file, KIND, questions, List.of());
  }

  private void question(Node payload) {
    String type = text(payload, "QuestionType");
    boolean single =
        !text(payload, "Selector").startsWith("MA")
            && !text(payload, "SubSelector").equals("MultipleAnswer");
    if (!single) {
      return;
    }
    if (type.equals("MC")) {
      Set<String> ids = new LinkedHashSet<>(List.of(tag(payload), text(payload, "QuestionID")));
      add(ids, text(payload, "QuestionText"), payload, "Choices");
    } else if (type.equals("Matrix")) {
      add(rowIds(payload), "", payload, "Answers");
    }
  }

  private static String tag(Node payload) {
    String tag = text(payload, "DataExportTag");
    return tag.isEmpty() ? text(payload, "QuestionID") : tag;
  }

  /**
   * The ids of the columns of a matrix: by tag, by either form of ImportId, by a tag of its own.
   */
  private static Set<String> rowIds(Node payload) {
    Set<String> ids = new LinkedHashSet<>();
    String question = text(payload, "QuestionID");
    for (Entry row : entries(payload, "Choices")) {
      ids.add(tag(payload) + "_" + row.key());
      ids.add(question + "_" + row.key());
      ids.add(question + "-" + row.key());
    }
    entries(payload, "ChoiceDataExportTags").stream()
        .map(Entry::value)
        .filter(TextNode.class::isInstance)
        .forEach(tag -> ids.add(((TextNode) tag).value()));
    return ids;
  }

  private void add(Set<String> ids, String text, Node payload, String choices) {
    Map<String, String> recodes = new HashMap<>();
    for (Entry recode : entries(payload, "RecodeValues")) {
      scalar(recode.value()).ifPresent(value -> recodes.put(recode.key(), value));
    }
    CodeTables tables = new CodeTables(tag(payload), diagnostics);
    for (Entry choice : entries(payload, choices)) {
      tables.add(
          recodes.getOrDefault(choice.key(), choice.key()),
          List.of(text(choice.value(), "Display")),
          file);
    }
    if (!tables.choices().labels().isEmpty()) {
      questions.add(new CodeBook.Question(ids, text, tables.choices()));
    }
  }

  private static Optional<Node> field(Node node, String key) {
    return node instanceof MapNode map
        ? map.entries().stream()
            .filter(entry -> entry.key().equals(key))
            .map(Entry::value)
            .findFirst()
        : Optional.empty();
  }

  private static String text(Node node, String key) {
    return field(node, key).flatMap(QualtricsSurvey::scalar).orElse("");
  }

  private static Optional<String> scalar(Node node) {
    if (node instanceof TextNode text) {
      return Optional.of(text.value());
    }
    return node instanceof NumberNode number
        ? Optional.of(number.value().toPlainString())
        : Optional.empty();
  }

  /** The entries of a mapping, which Qualtrics writes as a list where it is empty or from 1 on. */
  private static List<Entry> entries(Node node, String key) {
    Optional<Node> found = field(node, key);
    if (found.isPresent() && found.get() instanceof MapNode map) {
      return map.entries();
    }
    List<Entry> entries = new ArrayList<>();
    if (found.isPresent() && found.get() instanceof ListNode list) {
      for (Node element : list.elements()) {
        entries.add(new Entry(Integer.toString(entries.size()), element.location(), element));
      }
    }
    return entries;
  }
}
