package org.regionalism.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Row;

/** REDCap's data dictionary: a field a row, its choices in one cell. */
final class RedcapDictionary implements TableCodeBook {

  private static final String KIND = "REDCap data dictionary";
  private static final Set<String> WITH_CHOICES = Set.of("radio", "dropdown");

  @Override
  public boolean recognises(List<String> headers) {
    return place(headers, "variable / field name", "field_name") >= 0
        && place(headers, CHOICES) >= 0;
  }

  private static final String[] CHOICES = {
    "choices, calculations, or slider labels",
    "choices or calculations",
    "select_choices_or_calculations"
  };

  @Override
  public CodeBook read(DeclaredTable table, Diagnostics diagnostics) throws RefusedException {
    List<String> headers = table.headers();
    int name = place(headers, "variable / field name", "field_name");
    int type = place(headers, "field type", "field_type");
    int label = place(headers, "field label", "field_label");
    int choices = place(headers, CHOICES);
    List<CodeBook.Question> questions = new ArrayList<>();
    for (Row row : table.rows(1 + Math.max(name, type), diagnostics)) {
      String field = row.cell(name).strip();
      String kind = type < 0 ? "radio" : row.cell(type).strip().toLowerCase(Locale.ROOT);
      CodeTables tables = new CodeTables(field, diagnostics);
      Location at = table.at(row, choices);
      if (WITH_CHOICES.contains(kind)) {
        choices(row.cell(choices), tables, at);
      } else if (kind.equals("yesno")) {
        choices("1, Yes | 0, No", tables, at);
      } else if (kind.equals("truefalse")) {
        choices("1, True | 0, False", tables, at);
      }
      if (!tables.choices().labels().isEmpty()) {
        String text = label < 0 ? "" : row.cell(label);
        questions.add(new CodeBook.Question(Set.of(field), text, tables.choices()));
      }
    }
    return new CodeBook(table.file(), KIND, questions, List.of());
  }

  /** "1, Strongly disagree | 2, Disagree": only the first comma parts a code from its label. */
  private static void choices(String cell, CodeTables tables, Location at) {
    for (String choice : cell.split("\\|", -1)) {
      if (!choice.isBlank()) {
        int comma = choice.indexOf(',');
        String code = comma < 0 ? choice : choice.substring(0, comma);
        String label = comma < 0 ? "" : choice.substring(comma + 1);
        tables.add(code.strip(), List.of(label.strip()), at);
      }
    }
  }

  private static int place(List<String> headers, String... names) {
    for (String name : names) {
      if (headers.contains(name)) {
        return headers.indexOf(name);
      }
    }
    return -1;
  }
}
