package org.regionalism.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** An invented consortium whose members, groups and gaps are drawn; the same for the same seed. */
final class RandomConsortium {

  static final Path RUBRIC = Path.of("src/test/resources/recovery/rubric.yaml");

  private static final String ITEMS = "a1,a2,a3,t1,t2,t3,c1,c2,c3,p1,p2";
  private static final List<String> ANSWERS =
      List.of("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree");
  private static final List<String> SECTORS =
      List.of("Schools", "Business", "City", "Clinics", "", "Zoo", "The harbor pilot");
  private static final List<String> ROLES = List.of("Leader", "Staff", "");
  private static final List<String> YEARS =
      List.of("Under a year", "Up to five years", "Longer", "");

  private final Random random;
  private final int k;
  private final int organizations;
  private final int sectors;
  private final boolean sectorByOrganization;
  private final int skipping;
  private final boolean alike;

  RandomConsortium(int seed) {
    random = new Random(seed);
    k = 3 + random.nextInt(6);
    organizations = 1 + random.nextInt(10);
    sectors = 1 + random.nextInt(SECTORS.size());
    sectorByOrganization = random.nextBoolean();
    skipping = 1 + random.nextInt(6);
    alike = random.nextInt(5) == 0;
  }

  int k() {
    return k;
  }

  /** A number below this one, the next in its sequence. */
  int draw(int bound) {
    return random.nextInt(bound);
  }

  record Person(int id, String organization, String sector, String role, String years) {}

  /** Writes its export, and says how it is scored. */
  List<String> command(Path folder, String formats) throws IOException {
    int before = k + random.nextInt(50);
    List<Person> people = people(0, before);
    List<String> rows = new ArrayList<>();
    boolean twoWaves = random.nextInt(3) == 0;
    boolean known = random.nextInt(3) > 0;
    people.forEach(person -> rows.add(row(person, twoWaves ? "Before" : "", known)));
    if (twoWaves) {
      int gone = random.nextInt(Math.max(1, Math.min(before - k + 1, 12)));
      List<Person> after = new ArrayList<>(people.subList(gone, before));
      after.addAll(people(before, random.nextInt(12)));
      after.forEach(person -> rows.add(row(person, "After", known)));
    }
    Path export = export(folder.resolve("responses.csv"), twoWaves ? "wave," : "", rows);
    List<String> command = new ArrayList<>(List.of("score", export.toString()));
    command.addAll(options(folder, formats));
    return command;
  }

  /** How exports of it are scored, drawn. */
  List<String> options(Path folder, String formats) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("--rubric", RUBRIC.toString(), "--quiet"));
    command.addAll(List.of("--min-group", Integer.toString(k), "--format", formats));
    command.addAll(List.of("--unit", random.nextBoolean() ? "respondent" : "organization"));
    command.addAll(List.of("--date", "2026-05-01"));
    if (random.nextInt(3) == 0) {
      command.add("--name-organizations");
    }
    if (random.nextInt(4) == 0) {
      command.addAll(List.of("--roster", roster(folder).toString()));
    }
    return command;
  }

  static Path export(Path file, String wave, List<String> rows) throws IOException {
    return Files.writeString(
        file,
        "respondent,organization,sector,role,years,"
            + wave
            + ITEMS
            + "\n"
            + String.join("\n", rows)
            + "\n");
  }

  private Path roster(Path folder) throws IOException {
    StringBuilder text = new StringBuilder("organization,sector,convener,invited\n");
    for (int i = 1; i <= organizations + random.nextInt(4); i++) {
      String sector = SECTORS.get(i % 4);
      text.append("Org ").append(i).append(',').append(sector);
      text.append(i == 1 ? ",yes," : ",,").append(20 + random.nextInt(40)).append('\n');
    }
    return Files.writeString(folder.resolve("roster.csv"), text);
  }

  /** So many people, numbered from this one. */
  List<Person> people(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(this::person).toList();
  }

  private Person person(int id) {
    int organization = random.nextInt(organizations + 1);
    // small numbers come up more often than large ones, so that there are sparse groups
    int drawn = random.nextInt(1 + random.nextInt(sectors));
    int sector = sectorByOrganization ? organization % sectors : drawn;
    return new Person(
        id,
        organization == 0 ? "" : "Org " + organization,
        SECTORS.get(sector),
        ROLES.get(random.nextInt(1 + random.nextInt(ROLES.size()))),
        YEARS.get(random.nextInt(1 + random.nextInt(YEARS.size()))));
  }

  /** The answers of a person, drawn. */
  String row(Person person, String wave, boolean known) {
    List<String> cells = new ArrayList<>();
    cells.add(known ? "id" + person.id() : "");
    cells.addAll(List.of(person.organization(), person.sector(), person.role(), person.years()));
    if (!wave.isEmpty()) {
      cells.add(wave);
    }
    boolean careless = random.nextInt(8) == 0;
    String always = ANSWERS.get(random.nextInt(ANSWERS.size()));
    boolean asksLast = random.nextInt(skipping) == 0;
    for (int item = 0; item < 11; item++) {
      boolean blank = random.nextInt(7) == 0 || (item > 5 && !asksLast);
      String answer = alike ? "Agree" : ANSWERS.get(random.nextInt(ANSWERS.size()));
      cells.add(careless ? always : blank ? "" : answer);
    }
    return String.join(",", cells);
  }
}
