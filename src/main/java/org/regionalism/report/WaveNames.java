package org.regionalism.report;

import org.regionalism.assessment.Change;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.response.Respondent;

/** What waves are called where nobody has named them. */
record WaveNames(Words words) {

  /** The wave that a change begins with. */
  String from(Change change) {
    return change.ground().since().map(this::earlier).orElse(change.from());
  }

  /** The wave that a change ends with. */
  String to(Change change) {
    return now(change.to());
  }

  /** A wave of this run. */
  String now(String wave) {
    return wave.equals(Respondent.ONLY_WAVE) ? words.of("wave.now") : wave;
  }

  private String earlier(EarlierWave wave) {
    if (!wave.wave().equals(Respondent.ONLY_WAVE)) {
      return wave.wave();
    }
    return wave.date()
        .map(date -> words.of("wave.earlier.dated", new Day(words).of(date)))
        .orElseGet(() -> words.of("wave.earlier"));
  }
}
