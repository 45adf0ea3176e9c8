package org.regionalism.report;

import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Unit;

/** Says how many people and organizations a section is about, and what counts once in it. */
record WhoAnswered(Edition edition) {

  /** For headline figures, which count the wave's unit. */
  String headline(String what) {
    return lead(
        what,
        counted(edition.latest().nameless() ? "who.organization.or-none" : "who.organization"));
  }

  /** For shares and groups, in which each person counts once. */
  String pooled(String what) {
    return lead(what, people("who.respondent"));
  }

  /** Who answered and what counts once, without more: those who name no organization, too. */
  String unit() {
    return counted(edition.latest().nameless() ? "who.organization.nameless" : "who.organization");
  }

  private String counted(String organizations) {
    WaveResult wave = edition.latest();
    if (!wave.isSurvey()) {
      return edition.words().of("who.agreed");
    }
    if (wave.unit() == Unit.ORGANIZATION) {
      return edition.words().of(organizations, respondents(wave), organizations(wave));
    }
    return people(wave.unitAsked() == Unit.ORGANIZATION ? "who.too-few-named" : "who.respondent");
  }

  private String lead(String what, String who) {
    Words words = edition.words();
    int waves = edition.assessment().waves().size();
    String lead = words.of("sentences", what, who);
    return waves == 1
        ? lead
        : words.of(
            "sentences",
            lead,
            words.of("who.last-wave", edition.latest().wave(), Integer.toString(waves)));
  }

  private String people(String key) {
    WaveResult wave = edition.latest();
    if (wave.organizations() == 0) {
      return edition.words().of(key + ".none", respondents(wave));
    }
    return edition
        .words()
        .counted(
            wave.nameless() ? key + ".or-none" : key,
            wave.organizations(),
            respondents(wave),
            organizations(wave));
  }

  private static String respondents(WaveResult wave) {
    return Integer.toString(wave.respondents());
  }

  private static String organizations(WaveResult wave) {
    return Integer.toString(wave.organizations());
  }
}
