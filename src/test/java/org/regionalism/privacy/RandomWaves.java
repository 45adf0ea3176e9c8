package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.regionalism.Responses;
import org.regionalism.response.Screen;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/**
 * A consortium of which organizations and people come and go from wave to wave; the same for the
 * same seed.
 */
final class RandomWaves {

  private static final String[] SECTORS = {"education", "workforce", "government", ""};

  /** The sector of those who join, at times: nobody was of it before. */
  private static final String NEW = "government";

  private static final String[] ROLES = {"lead", "member", ""};

  private final Random random;
  private final Responses responses;
  private final boolean skipping;
  private final boolean flags;
  private final boolean sectorByOrganization;
  private final boolean evenSizes;
  private final boolean alike;
  private final boolean newSector;
  private boolean first = true;
  private long next = 1;

  private record Person(long id, String organization, String sector, String role) {}

  private RandomWaves(Rubric rubric, int seed) {
    random = new Random(seed);
    responses = new Responses(rubric);
    skipping = random.nextInt(3) == 0;
    flags = random.nextInt(3) == 0;
    sectorByOrganization = random.nextBoolean();
    evenSizes = random.nextInt(3) == 0;
    alike = random.nextInt(3) > 0;
    newSector = random.nextBoolean();
  }

  /** Two waves, or at times three. */
  static SeveralWaves of(Rubric rubric, int seed) {
    return new RandomWaves(rubric, seed).waves(rubric, seed);
  }

  /** The responses of which they are made. */
  static Responses responses(Rubric rubric, int seed) {
    RandomWaves waves = new RandomWaves(rubric, seed);
    waves.waves(rubric, seed);
    return waves.responses;
  }

  private SeveralWaves waves(Rubric rubric, int seed) {
    String[] names =
        seed % 5 == 0 ? new String[] {"spring", "fall", "winter"} : new String[] {"spring", "fall"};
    int organizations = 6 + random.nextInt(4);
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < organizations; i++) {
      people.addAll(organization());
    }
    if (random.nextBoolean()) {
      people.addAll(people("", 1 + random.nextInt(7)));
    }
    first = false;
    for (String name : names) {
      responses.wave(name);
      people.forEach(this::answer);
      people = next(people);
    }
    Unit unit = random.nextInt(3) == 0 ? Unit.RESPONDENT : Unit.ORGANIZATION;
    return random.nextInt(4) == 0
        ? SeveralWaves.named(rubric, responses, unit, names)
        : SeveralWaves.of(rubric, responses, unit, names);
  }

  private List<Person> organization() {
    return people("Org " + next, evenSizes ? 5 : 2 + random.nextInt(6));
  }

  private List<Person> people(String organization, int number) {
    String own = sector();
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String role = alike ? "" : ROLES[random.nextInt(ROLES.length)];
      people.add(
          new Person(
              next++, organization, newSector || sectorByOrganization ? own : sector(), role));
    }
    return people;
  }

  private String sector() {
    if (newSector && !first) {
      return NEW;
    }
    int some = newSector ? 2 : SECTORS.length;
    return SECTORS[random.nextInt(some)];
  }

  /** Of organizations some go and some come, and of people of those that stay. */
  private List<Person> next(List<Person> people) {
    List<String> gone =
        people.stream()
            .map(Person::organization)
            .distinct()
            .filter(any -> random.nextInt(newSector ? 30 : 7) == 0)
            .toList();
    boolean samePeople = random.nextBoolean();
    List<Person> after = new ArrayList<>();
    for (Person person : people) {
      if (!gone.contains(person.organization()) && (samePeople || random.nextInt(5) > 0)) {
        after.add(person);
      } else if (!gone.contains(person.organization()) && random.nextInt(3) > 0) {
        after.addAll(
            List.of(new Person(next++, person.organization(), person.sector(), person.role())));
      }
    }
    for (int i = newSector ? 2 : random.nextInt(3); i > 0; i--) {
      after.addAll(organization());
    }
    return after;
  }

  private void answer(Person person) {
    responses.of(person.organization()).in(person.sector(), person.role());
    responses.flagged(
        flags && random.nextInt(4) == 0 ? new Screen[] {Screen.LONG_RUN} : new Screen[0]);
    int[] answers = new int[10];
    for (int item = 0; item < answers.length; item++) {
      int value = item == 7 || item == 8 ? random.nextInt(4) : 1 + random.nextInt(5);
      answers[item] = skipping && random.nextInt(6) == 0 ? Responses.BLANK : value;
    }
    responses.person(person.id()).add(answers);
  }
}
