package org.regionalism.release;

import static org.regionalism.release.JsonFigures.list;
import static org.regionalism.release.JsonFigures.map;
import static org.regionalism.release.JsonFigures.maps;
import static org.regionalism.release.JsonFigures.text;

import java.util.List;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.release.PeopleSet.Kind;

/**
 * Takes the figures of one wave of {@code assessment.json}.
 *
 * @param figures takes them
 * @param wave the wave's name
 */
record JsonWave(JsonFigures figures, String wave) {

  private static final String UNFLAGGED = "unflagged";
  private static final List<String> QUESTIONS = List.of("domains", "dimensions", "shifts", "items");

  void read(MapNode node) {
    figures.add(topic(Topic.PEOPLE, PeopleSet.WHOLE), Measured.N, "respondents", node);
    figures.add(
        topic(Topic.PEOPLE, PeopleSet.WHOLE), Measured.ORGANIZATIONS, "organizations", node);
    map(node, "overall").ifPresent(it -> figures.add(topic("overall", PeopleSet.WHOLE), it));
    for (String key : QUESTIONS) {
      questions(node, key, PeopleSet.WHOLE);
    }
    for (Entry lens : maps(node, "lenses")) {
      for (Entry value : ((MapNode) lens.value()).entries()) {
        if (value.value() instanceof MapNode measure) {
          String question = "lenses." + lens.key() + "." + value.key();
          figures.add(topic(question, PeopleSet.WHOLE), measure);
        }
      }
    }
    for (MapNode group : list(node, "groups")) {
      PeopleSet set = group(group);
      figures.add(topic(Topic.PEOPLE, set), Measured.N, "n", group);
      questions(group, "domains", set);
      questions(group, "dimensions", set);
    }
    for (MapNode gap : list(node, "gaps")) {
      questions(gap, "domains", group(gap));
      questions(gap, "dimensions", group(gap));
    }
    for (MapNode named : list(node, "named")) {
      PeopleSet set = new PeopleSet(Kind.ORGANIZATION, "", text(named, "name").orElse(""));
      figures.add(topic(Topic.PEOPLE, set), Measured.N, "n", named);
      figures.add(topic("overall", set), named);
    }
    map(node, "screens").ifPresent(this::screens);
    map(node, "coverage").ifPresent(this::coverage);
  }

  private void questions(MapNode node, String key, PeopleSet set) {
    for (Entry question : maps(node, key)) {
      figures.add(topic(key + "." + question.key(), set), (MapNode) question.value());
    }
  }

  /** A convener's gap is that of an organization, which is a set by its name. */
  private static PeopleSet group(MapNode node) {
    String attribute = text(node, "attribute").orElse("");
    String value = text(node, "value").orElse("");
    return attribute.equals("convener")
        ? new PeopleSet(Kind.ORGANIZATION, "", value)
        : PeopleSet.group(attribute, value);
  }

  private void screens(MapNode screens) {
    for (Entry entry : screens.entries()) {
      switch (entry.key()) {
        case "reasons" -> {}
        case "index" ->
            figures.add(
                topic("overall", new PeopleSet(Kind.SCREENED, "", UNFLAGGED)),
                Measured.INDEX,
                "index",
                screens);
        default ->
            figures.add(
                topic(Topic.PEOPLE, new PeopleSet(Kind.SCREENED, "", entry.key())),
                Measured.N,
                entry.key(),
                screens);
      }
    }
  }

  private void coverage(MapNode coverage) {
    figures.add(topic(Topic.PEOPLE, new PeopleSet(Kind.INVITED, "", "organizations")), coverage);
    map(coverage, "people")
        .ifPresent(
            people ->
                figures.add(
                    topic(Topic.PEOPLE, new PeopleSet(Kind.INVITED, "", "people")), people));
    for (Entry sector : maps(coverage, "bySector")) {
      figures.add(
          topic(Topic.PEOPLE, new PeopleSet(Kind.INVITED, "sector", sector.key())),
          (MapNode) sector.value());
    }
  }

  private Topic topic(String question, PeopleSet set) {
    return new Topic(wave, question, set);
  }
}
