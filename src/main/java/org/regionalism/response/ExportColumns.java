package org.regionalism.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.export.Column;
import org.regionalism.export.Heading;
import org.regionalism.export.Row;
import org.regionalism.export.TableForm;
import org.regionalism.response.Findings.OrganizationFindings;
import org.regionalism.response.InputSummary.AnswerUse;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/** The columns of one export that mean something, and how a row of them becomes a response. */
final class ExportColumns {

  private static final int NONE = ValueMatcher.NO_COLUMN;

  private final List<ItemColumn> asked = new ArrayList<>();
  private final AnswerCells cells;
  private final ValueMatcher[] groups;
  private final Names organizations;
  private final RosterSectors sectors;
  private final ResponseKeys repeats;
  private final Screens screens;
  private final Consortia consortia = new Consortia();
  private final Calendar calendar = new Calendar();
  private final Optional<ValueMatcher> waveValues;
  private final OtherScales scales;
  private final Declarations declarations;
  private final Heading heading;
  private final int organization;
  private final int respondent;
  private final int consortium;
  private final int wave;
  private final int date;
  private final CommentColumns comments;

  ExportColumns(Rubric rubric, Heading heading, ColumnRoles roles, Declarations declarations) {
    this.declarations = declarations;
    this.heading = heading;
    Map<String, ScaleTexts> texts = new HashMap<>();
    ItemColumn[] byItem = new ItemColumn[rubric.items().size()];
    int place = 0;
    for (Dimension dimension : rubric.dimensions()) {
      AnswerScale scale = dimension.scale();
      ScaleTexts shared = texts.computeIfAbsent(scale.id(), id -> new ScaleTexts(scale));
      for (Item item : dimension.items()) {
        Column column = roles.items().get(item.id());
        if (column != null) {
          Declared declared = declarations.of(item, scale, shared, column);
          ItemColumn found =
              new ItemColumn(item, column, new AnswerMatcher(scale, shared, declared));
          byItem[place] = found;
          asked.add(found);
        }
        place++;
      }
    }
    cells = new AnswerCells(byItem);
    scales = new OtherScales(rubric.scales(), texts);
    groups =
        rubric
            .attributes(Attribute.Kind.GROUP)
            .map(attribute -> ValueMatcher.of(attribute, roles, declarations))
            .toArray(ValueMatcher[]::new);
    organization = column(rubric, roles, Attribute.Kind.ORGANIZATION);
    organizations = new Names(declarations.roster(), codes(rubric, roles));
    sectors = new RosterSectors(declarations.roster(), rubric);
    respondent = column(rubric, roles, Attribute.Kind.RESPONDENT);
    repeats =
        new ResponseKeys(
            heading, asked.stream().mapToInt(ItemColumn::column).toArray(), respondent);
    screens = new Screens(Asked.of(rubric, asked, heading), heading.timing());
    consortium = column(rubric, roles, Attribute.Kind.CONSORTIUM);
    wave = column(rubric, roles, Attribute.Kind.WAVE);
    waveValues =
        rubric
            .attributes(Attribute.Kind.WAVE)
            .findFirst()
            .map(attribute -> ValueMatcher.of(attribute, roles, declarations));
    date = roles.date(heading).map(Column::index).orElse(NONE);
    comments = new CommentColumns(rubric, roles.attributes());
  }

  private Declared.Codes codes(Rubric rubric, ColumnRoles roles) {
    return rubric
        .attributes(Attribute.Kind.ORGANIZATION)
        .flatMap(
            attribute -> Optional.ofNullable(roles.attributes().get(attribute.name())).stream())
        .map(column -> new Declared.Codes(declarations.codes(column)))
        .findFirst()
        .orElse(Declared.Codes.NONE);
  }

  private static int column(Rubric rubric, ColumnRoles roles, Attribute.Kind kind) {
    return rubric
        .attributes(kind)
        .flatMap(each -> Optional.ofNullable(roles.attributes().get(each.name())).stream())
        .mapToInt(Column::index)
        .findFirst()
        .orElse(NONE);
  }

  int itemColumns() {
    return asked.size();
  }

  /** Whether a column says to which wave a response belongs. */
  boolean namesWave() {
    return wave != NONE;
  }

  /** The wave a row names, or an empty text. */
  String wave(Row row) {
    String raw = row.cell(wave);
    return waveValues.map(values -> values.value(raw, row.number())).orElse("");
  }

  /**
   * Whether somebody answered no item and wrote nothing beside, also where the survey tool writes
   * that there is no answer: who opened a survey and left it is nobody who answered, and an
   * organization of which nobody else did is silent.
   */
  boolean saysNothing(Row row) {
    return cells.sayNothing(row) && comments.areBlank(row);
  }

  /** By what the response is known again; nothing where it says too little for that. */
  Optional<Duplicates.Key> key(Row row, String waveName) {
    return repeats.key(row, waveName);
  }

  /** The response that a row is; its cells go into the ledger. */
  Respondent respondent(Row row, String waveName, Copy copy, Ledger ledger) {
    int number = row.number();
    int[] answers = cells.read(row, ledger);
    String[] values = new String[groups.length];
    for (int a = 0; a < groups.length; a++) {
      int column = groups[a].column();
      values[a] = column == NONE ? "" : groups[a].value(row.cell(column), number);
    }
    String named = organization == NONE ? "" : organizations.name(row.cell(organization), number);
    sectors.fill(values, named);
    if (date != NONE) {
      calendar.add(waveName, row.cell(date));
    }
    if (consortium != NONE) {
      consortia.add(row.cell(consortium), number);
    }
    return new Respondent(
        waveName,
        new Standing(named, values),
        answers,
        person(row),
        screens.of(row, answers, copy));
  }

  CommentColumns comments() {
    return comments;
  }

  private long person(Row row) {
    String id = respondent == NONE ? "" : Names.clean(row.cell(respondent));
    return id.isEmpty() ? Respondent.NOBODY : Digest.ofPerson(id);
  }

  /** Reports what the columns hold, after the last row. */
  void report(FilePlaces places, boolean lenient, Diagnostics diagnostics) {
    cells.settle();
    AcrossColumns across = AcrossColumns.of(asked, scales);
    asked.forEach(
        column -> column.check().report(heading.recodes(), across, places, lenient, diagnostics));
    across.report(diagnostics);
    declarations.report();
    valueColumns().forEach(values -> values.report(places, diagnostics));
    if (organization != NONE) {
      organizations.report(places, organization, diagnostics);
    }
  }

  /** Takes the waves that rows were asked for. */
  void nameWaves(WaveNames names, FilePlaces places, Diagnostics diagnostics) {
    waveValues.ifPresent(
        values ->
            values
                .firstRows()
                .forEach((name, row) -> names.add(name, places.at(row, wave), diagnostics)));
  }

  private List<ValueMatcher> valueColumns() {
    return Stream.concat(Arrays.stream(groups), waveValues.stream())
        .filter(values -> values.column() != NONE)
        .toList();
  }

  /** What stands in the columns, for whoever holds the export. */
  Findings findings(TableForm form, int firstRow) {
    return new Findings(
        form,
        firstRow,
        heading.rows(),
        heading.columns(),
        asked.stream().map(column -> column.findings(heading.recodes())).toList(),
        valueColumns().stream().map(ValueMatcher::findings).toList(),
        new OrganizationFindings(organizations.size(), organizations.alike()));
  }

  /** Where the map declares answers and values that the columns hold. */
  Set<Location> usedDeclarations() {
    asked.forEach(column -> column.noteUses(declarations));
    valueColumns().forEach(values -> values.usedDeclarations().forEach(declarations::noteUse));
    return declarations.used();
  }

  Calendar calendar() {
    return calendar;
  }

  Map<String, Long> consortia() {
    return consortia.counts();
  }

  /** Every raw spelling with its meaning, item by item. */
  List<AnswerUse> answerUses() {
    return asked.stream().flatMap(column -> column.uses().stream()).toList();
  }
}
