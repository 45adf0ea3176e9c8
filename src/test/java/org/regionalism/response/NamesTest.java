package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.mapping.Roster;
import org.regionalism.response.Findings.AlikePair;

/** The names of an export, one a row from row 2. */
class NamesTest {

  private static Names of(List<String> raw) {
    return of(Roster.NONE, raw);
  }

  private static Names of(Roster roster, List<String> raw) {
    Names names = new Names(roster, Declared.Codes.NONE);
    for (int i = 0; i < raw.size(); i++) {
      names.name(raw.get(i), i + 2);
    }
    return names;
  }

  private static Roster roster(String... names) {
    return new Roster(
        Stream.of(names)
            .map(
                name ->
                    new Roster.Entry(name, List.of(), Optional.empty(), false, OptionalInt.empty()))
            .toList());
  }

  /** So many names that are not alike, because their numbers differ. */
  private static List<String> numbered(int count) {
    return IntStream.range(0, count).mapToObj(i -> "House " + i).toList();
  }

  private static List<String> with(List<String> names, String... more) {
    return Stream.concat(names.stream(), Stream.of(more)).toList();
  }

  private static List<Diagnostic> report(Names names) {
    Diagnostics diagnostics = new Diagnostics();
    names.report((row, column) -> Location.of("a.csv", row, column + 1), 0, diagnostics);
    return diagnostics.toList();
  }

  @Test
  void countsNoNameWhereNothingStands() {
    assertThat(of(List.of("", " ", "\u00a0", "Pier")).size()).isEqualTo(1);
  }

  @Test
  void comparesFiveHundredNamesEachWithEachOther() {
    assertThat(of(with(numbered(498), "Foothill", "Foothyll")).alike())
        .containsExactly(new AlikePair("Foothill", 500, 1, "Foothyll", 501, 1));
  }

  @Test
  void comparesMoreNamesOnlyButForCaseAndAccents() {
    List<String> many =
        with(numbered(499), "Foothill", "Foothyll", "Piér", "PIER", "Dock", "dock", "Pier");

    assertThat(of(many).alike())
        .extracting(AlikePair::name, AlikePair::other)
        .containsExactly(tuple("Piér", "PIER"), tuple("Dock", "dock"), tuple("Piér", "Pier"));
  }

  @Test
  void findsANameThatIsLikeOneInTheRoster() {
    assertThat(of(roster("Pier House"), List.of("Pier House", "Pier Hosue")).alike())
        .extracting(AlikePair::other)
        .containsExactly("Pier Hosue");
    assertThat(of(roster("Pier House"), List.of("Pier Hosue", "Pier House")).alike())
        .extracting(AlikePair::other)
        .containsExactly("Pier House");
  }

  @Test
  void takesTwoNamesThatTheRosterListsForTwo() {
    assertThat(of(roster("Pier House", "Pier Hosue"), List.of("Pier House", "Pier Hosue")).alike())
        .isEmpty();
  }

  @Test
  void namesTheRowsOfTenUnlistedNames() {
    List<Diagnostic> ten = report(of(roster("Pier"), with(numbered(10), "Pier")));
    assertThat(ten).extracting(Diagnostic::code).containsExactly(Code.ROSTER_UNLISTED);
    assertThat(ten.get(0).what()).endsWith(": 10, first in rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11");

    List<Diagnostic> eleven = report(of(roster("Pier"), numbered(11)));
    assertThat(eleven.get(0).what())
        .endsWith(": 11, first in rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …");
  }

  @Test
  void complainsOfNoNameWhereThereIsNoRosterOrAllAreInIt() {
    assertThat(report(of(numbered(3)))).isEmpty();
    assertThat(report(of(roster("Pier"), List.of("Pier", "PIER")))).isEmpty();
  }

  @Test
  void countsTheResponsesOfFiftyConsortiaAtMost() {
    Consortia consortia = new Consortia();
    for (String name : with(numbered(51), "House 0", "House 50", "")) {
      consortia.add(name, 2);
    }

    assertThat(consortia.counts())
        .hasSize(Consortia.MOST)
        .containsEntry("House 0", 2L)
        .doesNotContainKey("House 50");
  }
}
