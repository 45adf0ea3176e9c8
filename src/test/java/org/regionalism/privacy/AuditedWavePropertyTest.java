package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.Respondent;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.GroupTally;

/**
 * Random consortia, attacked person by person: from what is shown alone, and with no word on how
 * people are merged, no one and no two people and no organization may follow.
 */
class AuditedWavePropertyTest {

  private static final Rubric HARBOR = TestRubrics.harbor();
  private static final String[] SECTORS = {"education", "workforce", "government", "", "Zoo"};
  private static final String[] ROLES = {"lead", "member", "guest", ""};

  static IntStream seeds() {
    return IntStream.rangeClosed(1, Integer.getInteger("regionalism.attacks", 40));
  }

  private static Responses consortium(int seed) {
    Random random = new Random(seed);
    Responses responses = new Responses(HARBOR);
    int organizations = 1 + random.nextInt(9);
    int people = 8 + random.nextInt(35);
    boolean skipping = random.nextBoolean();
    for (int i = 0; i < people; i++) {
      int organization = random.nextInt(organizations + 1);
      responses.of(organization == 0 ? "" : "Org " + organization);
      responses.in(
          SECTORS[random.nextInt(random.nextBoolean() ? 3 : SECTORS.length)],
          ROLES[random.nextInt(random.nextBoolean() ? 2 : ROLES.length)]);
      int[] answers = new int[10];
      for (int item = 0; item < answers.length; item++) {
        boolean skipped = skipping && random.nextInt(6) == 0;
        int value = item == 7 || item == 8 ? random.nextInt(4) : 1 + random.nextInt(5);
        answers[item] = skipped ? Responses.BLANK : value;
      }
      responses.add(answers);
    }
    return responses;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tellsOfNoPairOfPeopleAndOfNoOrganization(int seed) {
    Responses responses = consortium(seed);
    WaveResult shown = Disclosure.wave(HARBOR, responses.assess(), 5);
    List<GroupTally> each =
        responses.list().stream()
            .map(one -> Responses.tallies(HARBOR, List.of(one)).waves().get("all").total())
            .toList();
    int question = 0;
    for (Dimension dimension : HARBOR.dimensions()) {
      List<Respondent> scored = new ArrayList<>();
      for (int i = 0; i < each.size(); i++) {
        if (each.get(i).scored(question) > 0) {
          scored.add(responses.list().get(i));
        }
      }
      new Attack(scored, shown, dimension.id()).fails(shown);
      question++;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withholdsNothingThatCouldBeShownByItself(int seed) {
    WaveResult raw = consortium(seed).assess();
    WaveDisclosure disclosure = new WaveDisclosure(HARBOR, raw, 5, Map.of());
    AuditedWave audited = AuditedWave.of(disclosure);
    WaveAudit audit = new WaveAudit(raw, 5);

    assertThat(audit.telling(audited.shown())).isEqualTo(Optional.of(Set.of()));
    for (Withheld.Figure figure : audited.withheld().figures()) {
      WaveResult more = disclosure.disclose(audited.withheld().less(figure));
      assertThat(audit.telling(more)).as("%s", figure).isNotEqualTo(Optional.of(Set.of()));
    }
  }

  /** The rows of a question's figures over its people, modulo a prime, in echelon form. */
  private static final class Attack {

    private final List<Respondent> people;
    private final PrimeRows rows = new PrimeRows();

    Attack(List<Respondent> people, WaveResult shown, String id) {
      this.people = people;
      Measure whole = shown.dimensions().get(id).measure();
      if (whole.index() instanceof Figure.Shown) {
        add(shown.unit() == Unit.ORGANIZATION ? byOrganization(all -> true) : pooled(all -> true));
      }
      if (whole.pooledMean() instanceof Figure.Shown) {
        add(pooled(all -> true));
      }
      for (GroupResult group : shown.groups()) {
        if (group.dimensions().get(id).index() instanceof Figure.Shown) {
          add(pooled(in(group.attribute(), group.value())));
        }
      }
      for (Gap gap : shown.gaps()) {
        GapMeasure measure = gap.dimensions().get(id);
        if (measure.indexDifference() instanceof Figure.Shown) {
          Predicate<Respondent> in = in(gap.attribute(), gap.value());
          boolean tested = measure.unit() == Unit.ORGANIZATION;
          long[] here = tested ? byOrganization(in) : pooled(in);
          long[] there = tested ? byOrganization(in.negate()) : pooled(in.negate());
          for (int i = 0; i < here.length; i++) {
            here[i] = (here[i] + PrimeRows.PRIME - there[i]) % PrimeRows.PRIME;
          }
          add(here);
        }
      }
    }

    private static Predicate<Respondent> in(String attribute, String value) {
      int place = attribute.equals("sector") ? 0 : 1;
      String given = value.equals(GroupResult.UNSPECIFIED) ? "" : value;
      return one -> one.standing().groups().get(place).equals(given);
    }

    private long[] pooled(Predicate<Respondent> set) {
      long each = PrimeRows.inverse(Math.max(1, people.stream().filter(set).count()));
      return people.stream().mapToLong(one -> set.test(one) ? each : 0).toArray();
    }

    private long[] byOrganization(Predicate<Respondent> set) {
      Map<String, Long> sizes =
          people.stream()
              .filter(set)
              .collect(
                  Collectors.groupingBy(
                      one -> one.standing().organization(), Collectors.counting()));
      return people.stream()
          .mapToLong(
              one ->
                  set.test(one)
                      ? PrimeRows.inverse(sizes.get(one.standing().organization()) * sizes.size())
                      : 0)
          .toArray();
    }

    private void add(long... row) {
      rows.add(row);
    }

    private boolean tells(Predicate<Integer> set) {
      long[] row = IntStream.range(0, people.size()).mapToLong(i -> set.test(i) ? 1 : 0).toArray();
      return rows.tell(row);
    }

    void fails(WaveResult shown) {
      for (int i = 0; i < people.size(); i++) {
        for (int j = i; j < people.size(); j++) {
          int one = i;
          int other = j;
          assertThat(tells(place -> place == one || place == other))
              .as("%s, %s", people.get(one), people.get(other))
              .isFalse();
        }
      }
      Set<String> names = new TreeSet<>();
      people.forEach(one -> names.add(one.standing().organization()));
      if (shown.organizations() + (shown.nameless() ? 1 : 0) > 1) {
        names.remove("");
        for (String name : names) {
          assertThat(tells(place -> people.get(place).standing().organization().equals(name)))
              .as(name)
              .isFalse();
        }
      }
    }
  }
}
