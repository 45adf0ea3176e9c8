package org.regionalism.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Row;

/** The choices of an XLSForm, as KoboToolbox and ODK use it: a choice a row, by list. */
final class XlsFormChoices implements TableCodeBook {

  private static final String KIND = "XLSForm choices";

  @Override
  public boolean recognises(List<String> headers) {
    return list(headers) >= 0 && name(headers) >= 0 && !labels(headers).isEmpty();
  }

  private static int list(List<String> headers) {
    return Math.max(headers.indexOf("list_name"), headers.indexOf("list name"));
  }

  private static int name(List<String> headers) {
    return Math.max(headers.indexOf("name"), headers.indexOf("value"));
  }

  /** "label", or one column a language: "label::English (en)". */
  private static List<Integer> labels(List<String> headers) {
    return IntStream.range(0, headers.size())
        .filter(i -> headers.get(i).equals("label") || headers.get(i).startsWith("label:"))
        .boxed()
        .toList();
  }

  @Override
  public CodeBook read(DeclaredTable table, Diagnostics diagnostics) throws RefusedException {
    List<String> headers = table.headers();
    Map<String, CodeTables> lists = new LinkedHashMap<>();
    List<Integer> labels = labels(headers);
    int needed = 1 + Math.max(labels.get(0), Math.max(list(headers), name(headers)));
    for (Row cells : table.rows(needed, diagnostics)) {
      String list = cells.cell(list(headers)).strip();
      String code = cells.cell(name(headers)).strip();
      if (!list.isEmpty() && !code.isEmpty()) {
        lists
            .computeIfAbsent(list, key -> new CodeTables(key, diagnostics))
            .add(
                code,
                labels.stream().map(cells::cell).map(String::strip).toList(),
                table.at(cells, labels.get(0)));
      }
    }
    return new CodeBook(
        table.file(), KIND, List.of(), lists.values().stream().map(CodeTables::choices).toList());
  }
}
