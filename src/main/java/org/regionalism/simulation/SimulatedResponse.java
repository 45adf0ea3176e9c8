package org.regionalism.simulation;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a simulated person sent in one wave.
 *
 * @param key a number of this response's own, for what only a survey tool makes up, such as ids
 * @param respondent the person's code, the same in every wave
 * @param organization its name, or the id of a declared value; empty where it was left blank
 * @param wave its name, or the id of a declared value
 * @param consortium the consortium's name
 * @param started when the survey was opened, in local time
 * @param finished when it was sent, in local time
 * @param groups the ids of declared values by attribute name, in the rubric's order; those left
 *     blank are not there
 * @param answers by item id, in the rubric's order; those left blank are not there
 * @param comments by attribute name, in the rubric's order; those left blank are not there
 */
public record SimulatedResponse(
    long key,
    String respondent,
    String organization,
    String wave,
    String consortium,
    LocalDateTime started,
    LocalDateTime finished,
    Map<String, String> groups,
    Map<String, SimulatedAnswer> answers,
    Map<String, String> comments) {

  /** Keeps its own copies, in order. */
  public SimulatedResponse {
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
  }
}
