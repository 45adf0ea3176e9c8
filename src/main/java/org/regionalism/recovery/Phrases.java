package org.regionalism.recovery;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.regionalism.release.PeopleSet;
import org.regionalism.report.Words;

/** Says in words what comes out, and how. */
final class Phrases {

  private final Words words = Words.in("org.regionalism.recovery.words", "en");

  String of(String key, String... arguments) {
    return words.of(key, arguments);
  }

  String counted(String key, long number, String... arguments) {
    return words.counted(key, number, arguments);
  }

  /** A set, as it is called in a sentence. */
  String set(PeopleSet set) {
    return switch (set.kind()) {
      case WHOLE -> of("set.whole");
      case GROUP -> of("set.group", set.attribute(), set.value());
      case ORGANIZATION -> of("set.organization", set.value());
      case SCREENED -> of("set.screened", set.value());
      case PAIRED -> of("set.paired", set.value(), set.attribute());
      case INVITED -> of("set.invited", set.value());
    };
  }

  /** A wave and a question, as far as they have names. */
  String where(String wave, String question) {
    return wave.isEmpty() ? question : wave + ", " + question;
  }

  String sets(List<PeopleSet> sets) {
    return sets.stream().map(this::set).collect(Collectors.joining(", "));
  }

  /** A whole less its parts, each with its number. */
  String minus(
      OptionalDouble whole, List<PeopleSet> parts, Function<PeopleSet, OptionalDouble> number) {
    StringBuilder text = new StringBuilder(of("set.whole")).append(' ').append(count(whole));
    for (PeopleSet part : parts) {
      text.append(" − ").append(part.value()).append(' ').append(count(number.apply(part)));
    }
    return text.toString();
  }

  private static String count(OptionalDouble number) {
    return number.isPresent() ? Long.toString(Math.round(number.getAsDouble())) : "?";
  }
}
