package org.regionalism.report.cohort;

import java.util.Optional;
import org.regionalism.rubric.Unit;

/**
 * What the cohort report knows of one consortium: a few of the figures that the consortium's own
 * report shows, of its last surveyed wave.
 *
 * @param name what the consortium is called
 * @param folder where its own report is, seen from the cohort report, without a slash at the end
 * @param comparison whether it can be set beside the others; where it cannot, it has no figures
 * @param scoredWith the rubric that it was scored with, and its version
 * @param date the date of its report, or empty
 * @param wave the wave's name, or empty where it has none
 * @param unit what counts once in its figures
 * @param respondents how many people answered
 * @param organizations how many organizations they name
 * @param figures where it stands
 * @param change what has moved since the wave before, or empty where there is none
 */
public record CohortMember(
    String name,
    String folder,
    Comparison comparison,
    String scoredWith,
    Optional<String> date,
    Optional<String> wave,
    Unit unit,
    long respondents,
    long organizations,
    MemberFigures figures,
    Optional<MemberChange> change) {}
