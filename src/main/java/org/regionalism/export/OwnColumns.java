package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The columns that a survey tool adds by itself, told by their headers in any of its languages. */
final class OwnColumns {

  private final List<String> times;
  private final Pattern others;

  /**
   * Makes a list.
   *
   * @param times the headers of columns with times, the one that dates a response best first
   * @param others matches the headers of the other columns
   */
  OwnColumns(List<String> times, String others) {
    this.times = List.copyOf(times);
    this.others = Pattern.compile(others);
  }

  /** Whether a column with this header is the tool's own. */
  boolean has(String header) {
    String word = Headers.word(header);
    return times.contains(word) || others.matcher(word).matches();
  }

  /** How many columns at the beginning are the tool's own. */
  int leading(List<String> headers) {
    int count = 0;
    while (count < headers.size() && has(headers.get(count))) {
      count++;
    }
    return count;
  }

  /**
   * What each column is used for. Only one of several times dates a response.
   *
   * @param where at which columns the tool's own may stand; elsewhere people use such words too
   */
  List<Column.Kind> kinds(List<String> headers, IntPredicate where) {
    int best = times.size();
    int dated = -1;
    List<Column.Kind> kinds = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      boolean own = where.test(i) && has(headers.get(i));
      int time = own ? times.indexOf(Headers.word(headers.get(i))) : -1;
      if (time >= 0 && time < best) {
        best = time;
        dated = i;
      }
      kinds.add(own ? Column.Kind.METADATA : Column.Kind.QUESTION);
    }
    if (dated >= 0) {
      kinds.set(dated, Column.Kind.TIMESTAMP);
    }
    return kinds;
  }
}
