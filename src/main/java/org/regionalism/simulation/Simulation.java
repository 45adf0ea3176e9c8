package org.regionalism.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Rubric;

/** Lets an invented consortium answer a rubric's survey. */
public final class Simulation {

  private static final double NAMES_NO_ORGANIZATION = 0.01;
  private static final double LEAVES_GROUP_BLANK = 0.02;

  private final Rubric rubric;
  private final SimulationSettings settings;
  private final Answering answering;
  private final CommentWords comments;

  private Simulation(Rubric rubric, SimulationSettings settings) {
    this.rubric = rubric;
    this.settings = settings;
    Draws draws = Draws.of(settings.seed());
    Landscape landscape = new Landscape(rubric, settings.stage(), draws.in("landscape"));
    this.answering = new Answering(rubric, landscape, draws.in("items"));
    this.comments = new CommentWords(rubric);
  }

  /**
   * Simulates the responses of all waves.
   *
   * @param rubric what is asked; any rubric
   * @param settings what the consortium is like
   * @return the responses in the order in which they were sent
   */
  public static List<SimulatedResponse> of(Rubric rubric, SimulationSettings settings) {
    Simulation simulation = new Simulation(rubric, settings);
    List<SimulatedResponse> responses = new ArrayList<>();
    for (SimulatedWave wave : SimulatedConsortium.of(rubric, settings).waves()) {
      for (SimulatedPerson person : wave.people()) {
        responses.add(simulation.response(person, wave));
      }
    }
    responses.sort(
        Comparator.comparing(SimulatedResponse::finished)
            .thenComparing(SimulatedResponse::respondent));
    return List.copyOf(responses);
  }

  private SimulatedResponse response(SimulatedPerson person, SimulatedWave wave) {
    Draws draws = person.draws().in("sitting").in(wave.number());
    Sitting sitting =
        Sitting.draw(draws.in("time"), wave.opens(), rubric.items().size(), person.hurried());
    boolean nameless = draws.in("organization").chance(NAMES_NO_ORGANIZATION);
    return new SimulatedResponse(
        draws.in("key").number(),
        person.code(),
        nameless ? "" : person.organization().name(),
        wave.name(),
        settings.consortium(),
        sitting.started(),
        sitting.finished(),
        groups(person, draws.in("groups")),
        answering.answers(person, wave.number()),
        comments(draws.in("comments")));
  }

  private Map<String, String> groups(SimulatedPerson person, Draws draws) {
    Map<String, String> groups = new LinkedHashMap<>();
    rubric
        .attributes(Attribute.Kind.GROUP)
        .map(Attribute::name)
        .filter(name -> !draws.in(name).chance(LEAVES_GROUP_BLANK))
        .forEach(name -> groups.put(name, person.groups().getOrDefault(name, "")));
    return groups;
  }

  private Map<String, String> comments(Draws draws) {
    Map<String, String> written = new LinkedHashMap<>();
    rubric
        .attributes(Attribute.Kind.COMMENT)
        .forEach(
            attribute -> {
              String comment = comments.comment(attribute, draws.in(attribute.name()));
              if (!comment.isEmpty()) {
                written.put(attribute.name(), comment);
              }
            });
    return written;
  }
}
