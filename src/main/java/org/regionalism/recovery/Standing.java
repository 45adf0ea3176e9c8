package org.regionalism.recovery;

import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalism.release.Released;
import org.regionalism.release.Round;

/** What a consortium's own figures say in a word, by which consortia are counted. */
final class Standing {

  private static final double MIDDLE = 50;
  private static final double WHOLE = 100;
  private static final double CLOSE = .70;
  private static final double NINES = 1e9;
  private static final String MOVED = "indexDifference";
  private static final String HIDDEN = "hidden";

  private final Released own;
  private final String subject;

  private Standing(Released own, String subject) {
    this.own = own;
    this.subject = subject;
  }

  /**
   * Whether something is said of a consortium.
   *
   * @param own its figures
   * @param subject the question
   * @param key what is said, as {@link org.regionalism.release.OfMany} names it
   */
  static boolean of(Released own, String subject, String key) {
    String[] parts = key.split("\\.", 2);
    Standing standing = new Standing(own, subject);
    String said =
        switch (parts[0]) {
          case "moved" -> own.has(subject) ? standing.moved() : "";
          case "side" -> standing.side();
          default -> standing.accord();
        };
    return parts.length == 2 && parts[1].equals(said);
  }

  /** What can be said of a movement; without a verdict, why there is none. */
  private String moved() {
    Optional<String> verdict = own.word(subject, "verdict");
    if (verdict.isPresent()) {
      return verdict.get();
    }
    if (number(MOVED).isPresent()) {
      return "cannot-tell";
    }
    boolean others = own.word(subject, "reasons." + MOVED).equals(Optional.of("other-items"));
    return others ? "not-compared" : HIDDEN;
  }

  /** On which side of the middle it stands with its whole interval, read toward the goal. */
  private String side() {
    if (number("index").isEmpty()) {
      return HIDDEN;
    }
    boolean away = own.word("rubric.scoring." + subject, "direction").equals(Optional.of("away"));
    OptionalDouble low = number("indexCi.low");
    OptionalDouble high = number("indexCi.high");
    if (low.isEmpty() || high.isEmpty()) {
      return "unclear";
    }
    double least = away ? WHOLE - high.getAsDouble() : low.getAsDouble();
    double most = away ? WHOLE - low.getAsDouble() : high.getAsDouble();
    return nines(least) > MIDDLE ? "past" : nines(most) < MIDDLE ? "before" : "unclear";
  }

  /** Whether its people agree: no split, much closer together than by chance, and in one band. */
  private String accord() {
    Optional<String> split = own.word(subject, "split");
    if (split.isEmpty()) {
      return HIDDEN;
    }
    if (split.get().equals("true")) {
      return "split";
    }
    boolean close = nines(number("rwg").orElse(0)) >= CLOSE;
    return close && own.word(subject, "band").isPresent() ? "agreed" : "neither";
  }

  private OptionalDouble number(String key) {
    return own.number(Round.SURVEY, subject, key);
  }

  /** Nine decimals, so that the order of a sum decides nothing. */
  private static double nines(double number) {
    return Math.round(number * NINES) / NINES;
  }
}
