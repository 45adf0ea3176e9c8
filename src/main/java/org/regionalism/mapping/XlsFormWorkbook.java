package org.regionalism.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.Row;

/** A whole XLSForm: its sheet of questions says which question uses which list of choices. */
final class XlsFormWorkbook {

  private static final String SELECT_ONE = "select_one";

  private XlsFormWorkbook() {}

  static CodeBook read(String path, Diagnostics diagnostics) throws RefusedException {
    CodeBook choices;
    try {
      choices = CodeBookReader.table(path, sheet("choices"), diagnostics);
    } catch (RefusedException refused) {
      if (refused.diagnostics().get(0).code() == Code.SHEET_UNKNOWN) {
        throw new RefusedException(Code.CODEBOOK_UNKNOWN, Location.of(path));
      }
      throw refused;
    }
    Map<String, CodeBook.ChoiceList> lists = new LinkedHashMap<>();
    choices.lists().forEach(list -> lists.put(list.name(), list));
    List<CodeBook.Question> questions = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Map.Entry<String, String> question : questions(path, diagnostics).entrySet()) {
      Optional<CodeBook.ChoiceList> list = Optional.ofNullable(lists.get(question.getValue()));
      if (list.isPresent()) {
        used.add(list.get().name());
        questions.add(new CodeBook.Question(Set.of(question.getKey()), "", list.get()));
      }
    }
    return new CodeBook(
        choices.location(),
        choices.kind(),
        questions,
        choices.lists().stream().filter(list -> !used.contains(list.name())).toList());
  }

  /** The list of each question with one answer; none where the workbook has choices alone. */
  private static Map<String, String> questions(String path, Diagnostics diagnostics)
      throws RefusedException {
    Map<String, String> lists = new LinkedHashMap<>();
    try (DeclaredTable table = DeclaredTable.open(path, sheet("survey"))) {
      int type = table.headers().indexOf("type");
      int name = table.headers().indexOf("name");
      if (type < 0 || name < 0) {
        return Map.of();
      }
      for (Row row : table.rows(1 + Math.max(type, name), diagnostics)) {
        String[] words = row.cell(type).strip().split("\\s+", -1);
        if (words.length > 1 && words[0].equals(SELECT_ONE)) {
          lists.put(row.cell(name).strip(), words[1]);
        }
      }
      return lists;
    } catch (RefusedException refused) {
      if (refused.diagnostics().get(0).code() == Code.SHEET_UNKNOWN) {
        return Map.of();
      }
      throw refused;
    } catch (IOException | UncheckedIOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, Location.of(path));
    }
  }

  private static ReadingOptions sheet(String name) {
    return ReadingOptions.NONE.ofSheet(name);
  }
}
