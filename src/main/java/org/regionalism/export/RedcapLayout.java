package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * REDCap: one row of variable names ({@code geo_1}, {@code consent___1}) or of field labels, the
 * record's id first, and a column for each form that says how complete it is. Raw answers are
 * codes.
 */
final class RedcapLayout implements Layout {

  private static final OwnColumns OWN =
      new OwnColumns(
          List.of(),
          "redcap_(survey_identifier|repeat_instrument|repeat_instance|data_access_group)"
              + "|survey identifier|repeat instrument|repeat instance|data access group");

  private static final Pattern EVENT = Pattern.compile("redcap_event_name|event name");
  private static final Pattern COMPLETE = Pattern.compile("[a-z]\\w*_complete|complete\\?");
  private static final Pattern TIMESTAMP = Pattern.compile("[a-z]\\w*_timestamp|survey timestamp");
  private static final Pattern RECORD = Pattern.compile("record_id|record id|study_id|study id");
  private static final String CHECKBOX = "___";

  @Override
  public String id() {
    return "redcap";
  }

  @Override
  public Optional<Heading> recognise(List<Row> head) {
    List<String> words = Headers.of(head.get(0)).stream().map(Headers::word).toList();
    boolean forms = words.stream().anyMatch(word -> COMPLETE.matcher(word).matches());
    boolean ours =
        words.stream()
            .anyMatch(word -> word.startsWith("redcap_") && (OWN.has(word) || isEvent(word)));
    boolean labels = words.stream().anyMatch(word -> OWN.has(word) || isEvent(word));
    boolean record = RECORD.matcher(words.get(0)).matches();
    boolean timed = words.stream().anyMatch(word -> TIMESTAMP.matcher(word).matches());
    return ours || (forms && (record || labels || timed)) ? Optional.of(heading(head)) : none();
  }

  @Override
  public Optional<Heading> readNamed(List<Row> head) {
    List<String> words = Headers.of(head.get(0)).stream().map(Headers::word).toList();
    boolean any =
        RECORD.matcher(words.get(0)).matches()
            || words.stream()
                .anyMatch(
                    word -> OWN.has(word) || isEvent(word) || COMPLETE.matcher(word).matches());
    return any ? Optional.of(heading(head)) : none();
  }

  private static Optional<Heading> none() {
    return Optional.empty();
  }

  private Heading heading(List<Row> head) {
    List<String> headers = Headers.of(head.get(0));
    List<Column> columns = new ArrayList<>();
    boolean dated = false;
    for (int i = 0; i < headers.size(); i++) {
      String word = Headers.word(headers.get(i));
      boolean time = TIMESTAMP.matcher(word).matches();
      boolean own = i == 0 || time || OWN.has(word) || COMPLETE.matcher(word).matches();
      Column.Kind kind =
          time && !dated
              ? Column.Kind.TIMESTAMP
              : own ? Column.Kind.METADATA : Column.Kind.QUESTION;
      dated |= time;
      columns.add(new Column(i, headers.get(i), kind, ids(headers.get(i)), List.of()));
    }
    return new Heading(
        id(),
        "it has REDCap's own columns, such as '"
            + headers.stream().filter(RedcapLayout::isSign).findFirst().orElse(headers.get(0))
            + "'",
        1,
        columns,
        incomplete(headers),
        true);
  }

  private static boolean isSign(String header) {
    String word = Headers.word(header);
    return OWN.has(word) || isEvent(word) || COMPLETE.matcher(word).matches();
  }

  /** Which visit a row belongs to; a rubric may name it as its wave. */
  private static boolean isEvent(String word) {
    return EVENT.matcher(word).matches();
  }

  /** Variable names have no hyphens. */
  private static List<String> ids(String header) {
    List<String> ids = new ArrayList<>(List.of(header));
    ids.addAll(Headers.bracketed(header));
    if (!header.contains(CHECKBOX)) {
      ids.addAll(Headers.hyphenated(header));
    }
    return ids;
  }

  /** A row is left out where its forms say, or leave open, that none of them was finished. */
  private static Heading.Exclusion incomplete(List<String> headers) {
    int[] forms =
        IntStream.range(0, headers.size())
            .filter(i -> COMPLETE.matcher(Headers.word(headers.get(i))).matches())
            .toArray();
    return row -> {
      boolean said = false;
      for (int form : forms) {
        String state = Headers.word(row.cell(form));
        boolean not = state.equals("0") || state.equals("incomplete");
        if (!not && !state.isEmpty()) {
          return "";
        }
        said |= not;
      }
      return said ? Heading.Exclusion.INCOMPLETE : "";
    };
  }
}
