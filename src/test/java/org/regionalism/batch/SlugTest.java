package org.regionalism.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x",
        "..",
        ".",
        "",
        "/",
        "/etc/passwd",
        "C:\\Windows",
        "CON",
        "con",
        "nul",
        "LPT9",
        "com5",
        "com¹",
        "a\0b",
        "🙂",
        "-",
        "--out",
        "name.",
        "name ",
        "Región del Río",
        "\u202Egnp",
        "a\nb",
        "İstanbul",
        "ﬁ",
        "ß"
      })
  void isAPlainNameOnEveryMachine(String name) {
    String slug = Slug.of(name);

    assertThat(slug)
        .matches("[a-z0-9]+(-[a-z0-9]+)*")
        .hasSizeLessThanOrEqualTo(100)
        .doesNotMatch("con|prn|aux|nul|(com|lpt)[0-9]");
    assertThat(Slug.of(slug)).as("a slug is its own slug").isEqualTo(slug);
  }

  @Test
  void keepsLongNamesShortAndApart() {
    String long1 = "valley-".repeat(43) + "1";
    String long2 = "valley-".repeat(43) + "2";

    assertThat(Slug.of(long1)).hasSizeLessThanOrEqualTo(100).isNotEqualTo(Slug.of(long2));
  }

  @Test
  void keepsNamesApartThatDifferInCaseOrInLettersThatAreLeftOut() {
    assertThat(
            List.of("valley", "Valley", "VALLEY", "válley", "valley!", "🙂", "🙃").stream()
                .map(Slug::of))
        .doesNotHaveDuplicates();
  }

  @Test
  void isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Slug.of("TITLE")).startsWith("title-");
    } finally {
      Locale.setDefault(before);
    }
  }
}
