package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.regionalism.privacy.AuditResult.Safe;
import org.regionalism.privacy.AuditResult.Undecided;
import org.regionalism.privacy.AuditResult.Unsafe;

/** Attacks worked out by hand. */
class RowSpaceAuditTest {

  private static List<Atom> people(long... sizes) {
    return IntStream.range(0, sizes.length).mapToObj(i -> Atom.of(sizes[i])).toList();
  }

  private static ReleasedFigure pooled(String name, Integer... atoms) {
    return ReleasedFigure.pooled(name, List.of(atoms));
  }

  private static ReleasedFigure byOrganization(String name, List<Atom> atoms, Integer... some) {
    return ReleasedFigure.byOrganization(name, atoms, List.of(some));
  }

  private static List<Solved> solved(AuditResult result) {
    assertThat(result).isInstanceOf(Unsafe.class);
    return ((Unsafe) result).sets();
  }

  private static Solved only(AuditResult result) {
    assertThat(solved(result)).hasSize(1);
    return solved(result).get(0);
  }

  @Test
  void solvesForTheOneHiddenChildOfAShownParent() {
    List<Atom> atoms = people(10, 20, 3);

    Solved hidden =
        only(
            RowSpaceAudit.of(
                atoms, List.of(pooled("all", 0, 1, 2), pooled("a", 0), pooled("b", 1)), 5));

    assertThat(hidden.atoms()).containsExactly(2);
    assertThat(hidden.people()).isEqualTo(3);
    assertThat(hidden.organization()).isEmpty();
    assertThat(hidden.recipe()).isEqualTo("-1 × a, 1 × all, -1 × b");
  }

  @Test
  void provesThatTwoHiddenChildrenAreSafe() {
    List<Atom> atoms = people(10, 20, 3, 4);

    AuditResult result =
        RowSpaceAudit.of(
            atoms, List.of(pooled("all", 0, 1, 2, 3), pooled("a", 0), pooled("b", 1)), 5);

    assertThat(result).isEqualTo(new Safe());
  }

  @Test
  void findsTwoHiddenChildrenThatAreTooFewTogether() {
    List<Atom> atoms = people(10, 2, 2);

    Solved hidden =
        only(RowSpaceAudit.of(atoms, List.of(pooled("all", 0, 1, 2), pooled("a", 0)), 5));

    assertThat(hidden.atoms()).containsExactly(1, 2);
    assertThat(hidden.people()).isEqualTo(4);
  }

  @Test
  void solvesForOnePersonByTwoAttributesOfWhichEachIsSafe() {
    List<Atom> atoms = people(5, 5, 5, 5, 1, 4, 4);
    ReleasedFigure all = pooled("all", 0, 1, 2, 3, 4, 5, 6);
    // Nine people of hidden sectors are left, and eight of hidden roles; who is not of both is one.
    List<ReleasedFigure> sectors = List.of(all, pooled("sector:p", 0, 1), pooled("sector:q", 2, 3));
    List<ReleasedFigure> roles = List.of(all, pooled("role:y", 1, 3), pooled("role:x", 0, 2, 4));
    List<ReleasedFigure> both = new ArrayList<>(sectors);
    both.addAll(roles.subList(1, 3));

    assertThat(RowSpaceAudit.of(atoms, sectors, 5)).isEqualTo(new Safe());
    assertThat(RowSpaceAudit.of(atoms, roles, 5)).isEqualTo(new Safe());
    Solved person = only(RowSpaceAudit.of(atoms, both, 5));
    assertThat(person.atoms()).containsExactly(4);
    assertThat(person.recipe()).isEqualTo("1 × role:x, 1 × role:y, -1 × sector:p, -1 × sector:q");
  }

  @Test
  void solvesForThoseWhoJoinedByTwoWavesAndThePairs() {
    // Each person's answer in each wave is one of the unknown: stayed before, left, stayed, joined.
    List<Atom> atoms = people(12, 6, 12, 2);
    TreeMap<Integer, BigFraction> pairs = new TreeMap<>();
    pairs.put(0, BigFraction.of(-1));
    pairs.put(2, BigFraction.ONE);

    Solved joined =
        only(
            RowSpaceAudit.of(
                atoms,
                List.of(
                    pooled("first", 0, 1),
                    pooled("second", 2, 3),
                    new ReleasedFigure("pairs", pairs),
                    pooled("left", 1)),
                5));

    assertThat(joined.atoms()).containsExactly(3);
    assertThat(joined.recipe()).isEqualTo("-1 × first, 1 × left, -1 × pairs, 1 × second");
  }

  @Test
  void solvesForTheFlaggedWithinAGroup() {
    // Flagged and unflagged of port, then of shore.
    List<Atom> atoms = people(2, 10, 6, 12);

    Solved flagged =
        only(
            RowSpaceAudit.of(
                atoms,
                List.of(
                    pooled("all", 0, 1, 2, 3),
                    pooled("unflagged", 1, 3),
                    pooled("flagged:shore", 2)),
                5));

    assertThat(flagged.atoms()).containsExactly(0);
  }

  @Test
  void solvesForAnOrganizationByTheMeansOverPeopleAndOverOrganizations() {
    // Four organizations of six and one of eight: the two means differ by what the one counts more.
    List<Atom> atoms =
        List.of(
            Atom.of(6, "Anchor"),
            Atom.of(6, "Beacon"),
            Atom.of(6, "Cove"),
            Atom.of(6, "Dock"),
            Atom.of(8, "Ebb"));
    List<ReleasedFigure> figures =
        List.of(pooled("pooled", 0, 1, 2, 3, 4), byOrganization("mean", atoms, 0, 1, 2, 3, 4));

    Solved one = only(RowSpaceAudit.of(atoms, figures, 5));

    assertThat(one.organization()).contains("Ebb");
    assertThat(one.recipe()).isEqualTo("-120 × mean, 4 × pooled");
  }

  @Test
  void solvesForAnOrganizationAsTheWholeLessTheGroups() {
    List<Atom> atoms =
        List.of(
            Atom.of(6, "Anchor"),
            Atom.of(7, "Beacon"),
            Atom.of(6, "Cove"),
            Atom.of(9, "Dock"),
            Atom.of(8, "Ebb"));
    List<ReleasedFigure> figures =
        List.of(
            byOrganization("mean", atoms, 0, 1, 2, 3, 4),
            byOrganization("group", atoms, 0, 1, 2, 3));

    Solved one = only(RowSpaceAudit.of(atoms, figures, 5));

    assertThat(one.organization()).contains("Ebb");
    assertThat(one.people()).isEqualTo(8);
    assertThat(one.recipe()).isEqualTo("-32 × group, 40 × mean");
  }

  @Test
  void leavesAnOrganizationOfWhichSomePeopleAreInNoFigure() {
    List<Atom> atoms = List.of(Atom.of(6, "Anchor"), Atom.of(1, "Anchor"), Atom.of(9, "Beacon"));

    AuditResult result = RowSpaceAudit.of(atoms, List.of(pooled("port", 0), pooled("shore", 2)), 5);

    assertThat(only(result).organization()).contains("Beacon");
  }

  @Test
  void takesAFigureOfTooFewForWhatItIs() {
    assertThat(only(RowSpaceAudit.of(people(4), List.of(pooled("few", 0)), 5)).atoms())
        .containsExactly(0);
    assertThat(RowSpaceAudit.of(people(5), List.of(pooled("enough", 0)), 5)).isEqualTo(new Safe());
    assertThat(RowSpaceAudit.of(people(1), List.of(), 5)).isEqualTo(new Safe());
  }

  @Test
  void saysThatItDoesNotKnowWhereSetsAreTooMany() {
    List<Atom> atoms = people(1, 1, 1, 1, 1, 1, 1, 1);
    List<ReleasedFigure> figures =
        List.of(pooled("a", 0, 1, 2, 3, 4), pooled("b", 3, 4, 5, 6, 7), pooled("c", 0, 2, 4, 6, 7));

    assertThat(RowSpaceAudit.of(atoms, figures, 5, 4)).isEqualTo(new Undecided());
    assertThat(RowSpaceAudit.of(atoms, figures, 5)).isEqualTo(new Safe());
  }

  /** Two thousand people of whom each answered in another combination of sets. */
  @Test
  void searchesTwoThousandAtoms() {
    List<Atom> atoms = IntStream.range(0, 2000).mapToObj(i -> Atom.of(1)).toList();
    List<ReleasedFigure> figures = new ArrayList<>();
    for (int bit = 0; bit < 11; bit++) {
      int mask = 1 << bit;
      figures.add(
          ReleasedFigure.pooled(
              "bit " + bit,
              IntStream.range(0, 2000).filter(i -> (i & mask) != 0).boxed().toList()));
    }
    assertThat(RowSpaceAudit.of(atoms, figures, 5)).isEqualTo(new Safe());

    figures.add(ReleasedFigure.pooled("all but two", IntStream.range(3, 2000).boxed().toList()));
    figures.add(ReleasedFigure.pooled("all", IntStream.range(1, 2000).boxed().toList()));
    Solved two = only(RowSpaceAudit.of(atoms, figures, 5));
    assertThat(two.atoms()).containsExactly(1, 2);
  }

  /** Too many halves to meet in the middle; but few figures, of which few sets can be made. */
  @Test
  void searchesSetsOfNinePeopleByTheFigures() {
    List<Atom> atoms = people(LongStream.generate(() -> 1).limit(512).toArray());
    List<ReleasedFigure> figures = new ArrayList<>();
    for (int bit = 0; bit < 9; bit++) {
      int mask = 1 << bit;
      figures.add(
          ReleasedFigure.pooled(
              "bit " + bit, IntStream.range(0, 512).filter(i -> (i & mask) != 0).boxed().toList()));
    }
    assertThat(RowSpaceAudit.of(atoms, figures, 10)).isEqualTo(new Safe());

    figures.add(ReleasedFigure.pooled("all but nine", IntStream.range(10, 512).boxed().toList()));
    figures.add(ReleasedFigure.pooled("all", IntStream.range(1, 512).boxed().toList()));
    assertThat(only(RowSpaceAudit.of(atoms, figures, 10)).atoms())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void refusesAnAtomOfNobody() {
    assertThatThrownBy(() -> Atom.of(0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Atom.of(2, "Anchor").organization()).isEqualTo(Optional.of("Anchor"));
  }

  /** The library leaves the sign where it was given, and so do recipes. */
  @Test
  void keepsDenominatorsOfWeightsAboveZero() {
    TreeMap<Integer, BigFraction> weights = new TreeMap<>();
    weights.put(0, BigFraction.of(-1, 3).reciprocal());
    weights.put(1, BigFraction.of(1, -2));
    weights.put(2, BigFraction.ZERO);

    assertThat(new ReleasedFigure("odd", weights).weights())
        .containsOnlyKeys(0, 1)
        .allSatisfy((atom, weight) -> assertThat(weight.getDenominator().signum()).isPositive());
  }
}
