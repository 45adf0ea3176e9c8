package org.regionalism.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.rubric.Item;

class RosterReaderTest {

  @TempDir private Path folder = Path.of("unset");

  private Roster read(String text) throws Exception {
    return RosterReader.read(
        Files.writeString(folder.resolve("roster.csv"), text).toString(),
        Optional.empty(),
        TestRubrics.harbor());
  }

  private List<Diagnostic> faults(String text) throws IOException {
    String path = Files.writeString(folder.resolve("roster.csv"), text).toString();
    return catchThrowableOfType(
            RefusedException.class,
            () -> RosterReader.read(path, Optional.empty(), TestRubrics.harbor()))
        .diagnostics();
  }

  @Test
  void givesNamesAndSectors() throws Exception {
    Roster roster =
        read(
            """
            organization,also,sector,convener,invited
            Pier House,The Pier; Pier Hse.|PIER HOUSE,School,yes,12
            Lighthouse,,government,,
            """);

    assertThat(roster.entries())
        .containsExactly(
            new Roster.Entry(
                "Pier House",
                List.of("The Pier", "Pier Hse."),
                Optional.of("education"),
                true,
                OptionalInt.of(12)),
            new Roster.Entry(
                "Lighthouse", List.of(), Optional.of("government"), false, OptionalInt.empty()));
    assertThat(roster.conveners()).containsExactly("Pier House");
    assertThat(roster.name("PIER HSE")).contains("Pier House");
    assertThat(roster.name("pier  house")).contains("Pier House");
    assertThat(roster.name("Pier")).isEmpty();
    assertThat(roster.sector("Lighthouse")).contains("government");
  }

  @Test
  void readsSpanishHeaders() throws Exception {
    Roster roster =
        read("Organización;También;Sector;Convoca;Invitados\nEl Muelle;Muelle;Educación;sí;3\n");

    assertThat(roster.name("muelle")).contains("El Muelle");
    assertThat(roster.sector("El Muelle")).contains("education");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "partner\\nPier\\n | roster-no-column | organization",
        "organization,invited,invited\\nPier,3,many\\n | roster-column-twice | Keep one",
        "organisation,sector,organization\\nAna,School,Pier\\n | roster-column-twice | Keep one",
        "organization\\n | roster-empty | one organization in each row",
        "organization,also\\n,Pier\\n | roster-no-name | Fill in",
        "organization\\nPier\\nPIER.\\n | roster-twice | one organization only",
        "organization,also\\nPier,Dock\\nDock,\\n | roster-twice | Keep it once",
        "organization,sector\\nPier,Educatoin\\n | roster-sector | Did you mean 'education'?",
        "organization,sector\\nPier,Weather\\n | roster-sector | government, workforce",
        "organization,convener\\nPier,maybe\\n | roster-convener | yes or no",
        "organization,invited\\nPier,many\\n | roster-invited | whole number",
        "organization,invited\\nPier,-3\\n | roster-invited | whole number",
        "organization,invited\\nPier,1000000\\n | roster-invited | from 0 to 999999",
      })
  void refusesWhatItCannotMean(String text, String code, String remedy) throws IOException {
    List<Diagnostic> faults = faults(text.replace("\\n", "\n") + "");

    assertThat(faults).extracting(one -> one.code().id()).containsExactly(code);
    assertThat(faults.get(0).remedy()).contains(remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // An unquoted comma in a name, with text or blank cells beyond the header.
        "organization,also\\nPier,Dock,Quay\\n | 2:3",
        "organization,also\\nPier,\\nFern Youth, Arts & Learning,\\n | 3:3",
        "organization,also\\nFern Youth, Arts & Learning,\\nPier,\\n | 2:3",
        "organization,also\\nPier\\nFern Youth, Arts & Learning,\\n | 3:3",
        // The same where the other cells were left out.
        "organization,also,sector\\nFern Youth, Arts & Learning\\n | 2:3",
        // The cell of the name is missing.
        "invited,organization\\n12\\n3,Pier\\n | 2:2",
        // What stands in the wrong column is no fault of its own.
        "organization,sector,convener\\nPier, Inc.,School,yes\\n | 2:4",
        "organization,sector\\nPier, School,\\nDock,School\\n | 2:3",
      })
  void refusesRowsWithCellsTooManyOrTooFew(String text, String place) throws IOException {
    List<Diagnostic> faults = faults(text.replace("\\n", "\n"));

    assertThat(faults).extracting(Diagnostic::code).containsExactly(Code.CSV_RAGGED);
    assertThat(faults.get(0).location().toString()).endsWith("roster.csv:" + place);
    assertThat(faults.get(0).remedy()).contains("unquoted", "quotation marks").doesNotContain("--");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organization,also,sector\nPier\nDock,Quay\n",
        "organization,also\nPier,,\nDock,Quay,\n",
        "organization,also,\nPier,,\nDock,Quay\n",
        "organization,also\n\"Pier, Inc.\",\n,,,,\nDock,Quay\n",
      })
  void takesRowsWhoseLastCellsAreBlankOrLeftOut(String text) throws Exception {
    assertThat(read(text).entries()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "invitd, invited",
    "convner, convener",
    "sectors, sector",
    "alos, also",
    "invitado, invitados",
  })
  void warnsOfAColumnWhoseHeaderIsMistyped(String header, String meant) throws Exception {
    List<Diagnostic> remarks = read("organization," + header + "\nPier,\n").remarks();

    assertThat(remarks).extracting(Diagnostic::code).containsExactly(Code.TABLE_COLUMN_UNREAD);
    assertThat(remarks.get(0).location().toString()).endsWith("roster.csv:1:2");
    assertThat(remarks.get(0).what()).isEqualTo("the column '" + header + "' is not read");
    assertThat(remarks.get(0).remedy())
        .contains("'" + meant + "'", "organization, also, sector, convener, invited");
  }

  @Test
  void takesNamesBesideOrganizationsForThoseOfPeople() throws Exception {
    for (String text :
        List.of(
            "name,sector,organization\nAna,education,Pier\n",
            "Organization,Name\nPier,Ana\n",
            "name\nPier\n")) {
      assertThat(read(text).name("pier")).as(text).contains("Pier");
      assertThat(read(text).name("ana")).as(text).isEmpty();
    }
  }

  @Test
  void saysNothingOfColumnsAboutSomethingElse() throws Exception {
    assertThat(
            read("organization,notes,phone,contact,invited,invited on,\nPier,,,,3,,\n").remarks())
        .isEmpty();
    assertThat(read("organization,aka,Convenor\nPier,Dock,yes\n").entries())
        .containsExactly(
            new Roster.Entry("Pier", List.of("Dock"), Optional.empty(), true, OptionalInt.empty()));
  }

  /** "Educación" and "José" as older Windows programs save them, and as others do. */
  @ParameterizedTest
  @CsvSource({
    "windows-1252, windows-1252",
    "UTF-8, windows-1252",
    "UTF-8, UTF-16LE",
    "UTF-16LE, UTF-16LE",
    "UTF-16, windows-1252"
  })
  void readsWhatIsNotUtf8InTheEncodingOfTheExports(String own, String said) throws Exception {
    Path file = folder.resolve("roster.csv");
    Files.writeString(file, "organization,sector\nJosé,Educación\n", Charset.forName(own));

    Roster roster = RosterReader.read(file.toString(), Optional.of(said), TestRubrics.harbor());

    assertThat(roster.name("José")).contains("José");
    assertThat(roster.sector("José")).contains("education");
  }

  @ParameterizedTest
  @CsvSource({
    "'', not UTF-8.",
    "UTF-8, 'not UTF-8, and not UTF-8.'",
    "UTF-16LE, and not UTF-16LE."
  })
  void saysWhatMendsAnotherEncodingWhateverTheExportsHave(String said, String what)
      throws Exception {
    Path file = folder.resolve("roster.csv");
    Files.writeString(
        file,
        "organization,sector\nPier,School\nJosé,Educación\n",
        Charset.forName("windows-1252"));

    List<Diagnostic> faults =
        catchThrowableOfType(
                RefusedException.class,
                () ->
                    RosterReader.read(
                        file.toString(),
                        Optional.of(said).filter(name -> !name.isEmpty()),
                        TestRubrics.harbor()))
            .diagnostics();

    assertThat(faults).extracting(Diagnostic::code).containsExactly(Code.CSV_BESIDE_ENCODING);
    assertThat(faults.get(0).what() + ".").endsWith(what);
    assertThat(faults.get(0).remedy()).contains("CSV UTF-8", ".xlsx");
  }

  @Test
  void namesThePlacesOfFaults() throws IOException {
    List<Diagnostic> faults = faults("invited,organization\n3,Pier\nx,Pier\n");

    assertThat(faults)
        .extracting(one -> one.location().toString())
        .satisfiesExactly(
            one -> assertThat(one).endsWith("roster.csv:3:2"),
            one -> assertThat(one).endsWith("roster.csv:3:1"));
    assertThat(faults.get(0).what()).endsWith("roster.csv:2:2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "respondent,organization,%1$s,%3$s\na,Pier,4,4\nb,Pier,4,4\n",
        "Name;How far do you agree? [%2$s];How far do you agree? [%4$s]\nPier;Agree;Agree\n"
      })
  void saysOnceThatResponsesAreNoRoster(String export) throws IOException {
    List<Item> items = TestRubrics.harbor().items();
    List<Diagnostic> faults =
        faults(
            String.format(
                Locale.ROOT,
                export,
                items.get(0).id(),
                items.get(0).text().in("en"),
                items.get(1).id(),
                items.get(1).text().in("en")));

    assertThat(faults).extracting(Diagnostic::code).containsExactly(Code.ROSTER_OF_RESPONSES);
    assertThat(faults.get(0).what()).contains("(2)", items.get(0).id());
  }

  @Test
  void takesNoRosterForResponsesBecauseOneHeaderIsAnItem() throws Exception {
    String item = TestRubrics.harbor().items().get(0).id();

    assertThat(read("organization," + item + "\nPier,4\n").entries()).hasSize(1);
  }

  @Test
  void saysFewFaultsOfEachKind() throws IOException {
    List<Diagnostic> faults =
        faults(
            "organization,convener\n" + "Pier,no\n".repeat(FirstFaults.MOST + 4) + "Dock,maybe\n");

    assertThat(faults).filteredOn(one -> one.code() == Code.ROSTER_TWICE).hasSize(FirstFaults.MOST);
    assertThat(faults).hasSize(FirstFaults.MOST + 2);
    assertThat(faults.get(FirstFaults.MOST).code()).isEqualTo(Code.ROSTER_CONVENER);
    assertThat(faults.get(FirstFaults.MOST + 1).what())
        .contains("roster-twice are in the roster: 3");
  }
}
