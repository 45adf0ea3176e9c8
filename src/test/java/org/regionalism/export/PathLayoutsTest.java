package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** KoboToolbox and ODK Central, whose headers are paths. */
class PathLayoutsTest {

  private static final String KOBO =
      """
      "start";"end";"about/agency";"ways/geo_1";"Ways of working/We share costs.";"__version__";\
      "_id";"_uuid";"_submission_time";"_index"
      "2026-03-09T09:00:00";"2026-03-09T09:05:00";"A";"agree";"Agree";"v1";"1";"u-1";\
      "2026-03-09T09:05:10";"1"
      """;
  private static final String ODK =
      """
      SubmissionDate,start,about-agency,ways-geo_1,ways-net-2,Status,meta-instanceID,KEY,\
      SubmitterName,Status,Edits
      2026-03-09T09:05:10Z,2026-03-09T09:00:00Z,A,agree,agree,open,uuid:1,uuid:1,x,,0
      """;
  private static final String TAGS = "#date,,#org,#indicator+geo,#indicator,,,,,,\n";

  @Test
  void areRecognisedByTheirOwnColumns() {
    Recognised kobo = Recognised.of(KOBO);
    Recognised odk = Recognised.of(ODK);

    assertThat(kobo.heading().layout()).isEqualTo("kobotoolbox");
    assertThat(kobo.kinds()).isEqualTo("mmqqqmmmtm");
    assertThat(odk.heading().layout()).isEqualTo("odk-central");
    assertThat(odk.kinds()).isEqualTo("tmqqqqmmmmm");
    assertThat(kobo.heading().recodes()).isTrue();
    assertThat(odk.heading().recodes()).isTrue();
  }

  @Test
  void sayWhatTheyWereRecognisedBy() {
    assertThat(Recognised.of(KOBO).heading().because())
        .contains("KoboToolbox")
        .contains("'_index'");
    assertThat(Recognised.of(ODK).heading().because()).contains("'SubmissionDate'");
  }

  @Test
  void readTheQuestionAtTheEndOfThePath() {
    Recognised kobo = Recognised.of(KOBO);
    Recognised odk = Recognised.of(ODK);

    assertThat(kobo.column(3).ids()).contains("geo_1", "geo-1");
    assertThat(kobo.column(4).gridRows()).containsExactly("We share costs.");
    assertThat(odk.column(3).ids()).contains("geo-1");
    assertThat(odk.column(4).ids()).contains("net-2");
  }

  @Test
  void leaveOutARowOfTags() {
    String[] lines = ODK.split("\n", 2);
    Recognised read = Recognised.of(lines[0] + "\n" + TAGS + lines[1]);

    assertThat(read.heading().rows()).isEqualTo(2);
    assertThat(read.heading().because()).contains("HXL");
    assertThat(read.reasons()).hasSize(1);
    assertThat(Recognised.of(ODK).heading().rows()).isEqualTo(1);
  }

  @Test
  void areNotRecognisedByAKeyOrAnIdAlone() {
    assertThat(Recognised.of("KEY,geo-1\na,4\n").heading().layout()).isEqualTo("plain");
    assertThat(Recognised.of("_id,geo-1\na,4\n").heading().layout()).isEqualTo("plain");
  }
}
