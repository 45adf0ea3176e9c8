package org.regionalism.batch;

import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Settings;
import org.regionalism.export.ReadingOptions;
import org.regionalism.mapping.Instructions;
import org.regionalism.rubric.LastPlan;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Targets;

/**
 * What is to be scored, and how.
 *
 * @param rubric the rubric with its bytes
 * @param exports at least one
 * @param settings unit, threshold, language
 * @param reading how the exports are to be read
 * @param instructions what is declared of them beside the rubric
 * @param targets what somebody wants to reach
 * @param plan what was promised last time
 * @param permissions what is written only where somebody asks for it
 * @param date the report's date that was asked for, or empty
 * @param since the path of an earlier run's {@code assessment.json} to compare with, or empty
 */
public record ScoreRequest(
    Rubrics.Found rubric,
    List<LabelledExport> exports,
    Settings settings,
    ReadingOptions reading,
    Instructions instructions,
    Targets targets,
    LastPlan plan,
    Permissions permissions,
    Optional<String> date,
    Optional<String> since) {

  /**
   * What is written only where somebody asks for it.
   *
   * @param nameSilent whether the organizations from which nobody answered are named, in a file
   *     apart
   * @param nameOrganizations whether organizations are named beside their results
   * @param includeComments whether what people wrote beside their answers is reported
   * @param includeResponses whether single responses are written, in a file apart
   */
  public record Permissions(
      boolean nameSilent,
      boolean nameOrganizations,
      boolean includeComments,
      boolean includeResponses) {

    /** Nothing of all this. */
    public static final Permissions NONE = new Permissions(false, false, false, false);

    Permissions namingSilent(boolean silent) {
      return new Permissions(silent, nameOrganizations, includeComments, includeResponses);
    }

    Permissions writingResponses() {
      return new Permissions(nameSilent, nameOrganizations, includeComments, true);
    }
  }

  /** Keeps its own copy. */
  public ScoreRequest {
    exports = List.copyOf(exports);
  }

  /**
   * Returns the same, with what only a consortium that is scored alone may have.
   *
   * @param promised what was promised last time
   * @param earlier the path of that run's {@code assessment.json} to compare with, or empty
   * @param silent whether the organizations from which nobody answered are named, in a file apart
   * @return the request
   */
  public ScoreRequest carrying(LastPlan promised, Optional<String> earlier, boolean silent) {
    return new ScoreRequest(
        rubric,
        exports,
        settings,
        reading,
        instructions,
        targets,
        promised,
        permissions.namingSilent(silent),
        date,
        earlier);
  }

  /**
   * Returns the same, with single responses in a file apart.
   *
   * @return the request
   */
  public ScoreRequest writingResponses() {
    return new ScoreRequest(
        rubric,
        exports,
        settings,
        reading,
        instructions,
        targets,
        plan,
        permissions.writingResponses(),
        date,
        since);
  }

  /** The same, of other exports. */
  ScoreRequest of(List<LabelledExport> others) {
    return new ScoreRequest(
        rubric, others, settings, reading, instructions, targets, plan, permissions, date, since);
  }

  /** The same, with other declarations, and in another language where one is given. */
  ScoreRequest declaring(
      Instructions declared, ReadingOptions read, Targets aims, Optional<String> language) {
    return new ScoreRequest(
        rubric,
        exports,
        new Settings(
            settings.unit(),
            settings.minGroup(),
            language.orElse(settings.language()),
            settings.lenient()),
        read,
        declared,
        aims,
        plan,
        permissions,
        date,
        since);
  }
}
