package org.regionalism.export;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The columns that Qualtrics adds to every export, and the rows that are no responses. Names and
 * texts change with the language and the maker of a survey, import ids do not.
 */
final class QualtricsColumns {

  private static final String END = "enddate";
  private static final String RECORDED = "recordeddate";
  private static final Pattern METADATA =
      Pattern.compile(
          "startdate|enddate|recordeddate|status|ipaddress|progress|finished"
              + "|duration( \\(in seconds\\))?|_recordid|responseid|responseset(id)?"
              + "|(panel-)?(recipient(last|first)name|recipientemail|external(data)?reference)"
              + "|location(latitude|longitude|accuracy)|distributionchannel|userlanguage"
              + "|emailaddress|name");

  /** What the column Status says of rows that nobody meant as a response, as a code. */
  private static final Set<String> TRIAL_CODES =
      Set.of("1", "2", "8", "9", "12", "17", "40", "256");

  /** The same in words; they are phrased freely in each language. */
  private static final Pattern TRIAL_WORDS =
      Pattern.compile(
          ".*(preview|vista previa|vorschau|aperçu|visualiza[cç]|anteprima|test|prueba|spam"
              + "|synthetic).*");

  private static final Set<String> TRIAL_CHANNELS = Set.of("preview", "test");
  private static final Set<String> UNFINISHED =
      Set.of("0", "false", "falso", "falsch", "faux", "no", "nein");

  /** No other tool has all of these. */
  private static final Set<String> CERTAIN = Set.of("startdate", END, RECORDED, "responseid");

  private final List<String> words;

  /**
   * Makes the columns.
   *
   * @param names the first header row
   * @param importIds the import ids, empty where a column has none; may be fewer than the names
   */
  QualtricsColumns(List<String> names, List<String> importIds) {
    this.words =
        IntStream.range(0, names.size())
            .mapToObj(
                i ->
                    i < importIds.size() && !importIds.get(i).isEmpty()
                        ? importIds.get(i)
                        : names.get(i))
            .map(Headers::word)
            .toList();
  }

  /** The name of one of these columns, of which only its text is there; else the text. */
  static String name(String header) {
    String joined = Headers.word(header).replace(" ", "");
    if (joined.equals("responsetype")) {
      return "status";
    }
    return METADATA.matcher(joined).matches() ? joined : header;
  }

  /** Whether names are those of an export of Qualtrics. */
  static boolean areThere(List<String> names) {
    return names.stream().map(Headers::word).collect(Collectors.toSet()).containsAll(CERTAIN);
  }

  /** What a column is used for; the time a response was recorded dates it best. */
  Column.Kind kind(int column) {
    String word = words.get(column);
    if (word.equals(RECORDED) || (word.equals(END) && !words.contains(RECORDED))) {
      return Column.Kind.TIMESTAMP;
    }
    return METADATA.matcher(word).matches() ? Column.Kind.METADATA : Column.Kind.QUESTION;
  }

  /** The tool's own column of seconds, or when a response began and ended. */
  Heading.Timing timing() {
    int seconds = Timings.first(words, List.of("duration", "duration (in seconds)"));
    return seconds >= 0
        ? Timings.seconds(seconds)
        : Timings.between(words.indexOf("startdate"), words.indexOf(END));
  }

  Heading.Exclusion exclusion() {
    int status = words.indexOf("status");
    int channel = words.indexOf("distributionchannel");
    int finished = words.indexOf("finished");
    return row -> {
      if (isTrial(word(row, status)) || TRIAL_CHANNELS.contains(word(row, channel))) {
        return Heading.Exclusion.PREVIEW;
      }
      return UNFINISHED.contains(word(row, finished)) ? Heading.Exclusion.INCOMPLETE : "";
    };
  }

  private static String word(Row row, int column) {
    return column < 0 ? "" : Headers.word(row.cell(column));
  }

  private static boolean isTrial(String status) {
    return TRIAL_CODES.contains(status) || TRIAL_WORDS.matcher(status).matches();
  }
}
