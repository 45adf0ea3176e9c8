package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.OddSizes.Portion;

class OddSizesTest {

  private static boolean tell(int minGroup, Portion... portions) {
    return OddSizes.tellOfFew(List.of(List.of(portions)), minGroup);
  }

  @Test
  void tellOfAnOrganizationThatIsAlone() {
    assertThat(tell(5, one("Pier", 4), one("Quay", 4), one("Lamp", 90))).isTrue();
    assertThat(tell(5, one("Pier", 4), one("Quay", 4), one("Lamp", 4))).isFalse();
  }

  @Test
  void tellOfFewPeopleWhereSeveralAreOdd() {
    assertThat(tell(5, one("Pier", 9), one("Quay", 9), one("Lamp", 1), one("Dock", 2))).isTrue();
    assertThat(tell(3, one("Pier", 9), one("Quay", 9), one("Lamp", 1), one("Dock", 2))).isFalse();
  }

  /** Three sizes are not enough by themselves: whichever is usual, the others may be few. */
  @Test
  void lookOnWhereThreeSizesAreFewPeople() {
    assertThat(tell(5, one("Pier", 1), one("Quay", 2), one("Lamp", 3))).isTrue();
    assertThat(tell(5, one("Pier", 2), one("Quay", 3), one("Lamp", 4))).isFalse();
  }

  private static Portion one(String organization, long size) {
    return new Portion(organization, size, size);
  }

  /** The rule, word by word: in each group the first of the sizes that most have is usual. */
  private static boolean wordByWord(List<List<Portion>> groups, int minGroup) {
    Set<String> odd = new HashSet<>();
    int portions = 0;
    long people = 0;
    for (List<Portion> group : groups) {
      Map<Long, Long> members = new TreeMap<>();
      List<Long> sizes = group.stream().map(Portion::size).toList();
      long usual = -1;
      for (Portion portion : group) {
        members.merge(portion.size(), portion.people(), Long::sum);
        if (usual < 0
            || Collections.frequency(sizes, portion.size()) > Collections.frequency(sizes, usual)) {
          usual = portion.size();
        }
      }
      for (Portion portion : group) {
        if (portion.size() != usual) {
          odd.add(portion.organization());
          portions++;
        }
      }
      people += members.values().stream().mapToLong(Long::longValue).sum();
      people -= members.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
    return portions == 1 || odd.size() == 1 || (people > 0 && people < minGroup);
  }

  @Test
  void tellTheSameAsTheRuleWordByWord() {
    SplittableRandom random = new SplittableRandom(4);
    int telling = 0;
    for (int round = 0; round < 20_000; round++) {
      List<List<Portion>> groups = new ArrayList<>();
      for (int g = random.nextInt(4); g >= 0; g--) {
        List<Portion> group = new ArrayList<>();
        int most = 1 + random.nextInt(4);
        for (int o = 0; o < 6; o++) {
          if (random.nextInt(3) > 0) {
            int size = 1 + random.nextInt(most);
            group.add(new Portion("Org " + o, size, 1 + random.nextInt(size)));
          }
        }
        groups.add(group);
      }
      boolean expected = wordByWord(groups, 5);
      telling += expected ? 1 : 0;

      assertThat(OddSizes.tellOfFew(groups, 5)).isEqualTo(expected);
    }
    assertThat(telling).isBetween(2_000, 18_000);
  }
}
