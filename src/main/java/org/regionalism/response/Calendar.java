package org.regionalism.response;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The first day of each wave, and the last day of all. */
public final class Calendar {

  private final Map<String, LocalDate> first = new HashMap<>();
  private Optional<LocalDate> last = Optional.empty();
  private String lastRaw = "";
  private String lastWave = "";

  void add(String wave, String raw) {
    if (raw.equals(lastRaw) && wave.equals(lastWave)) {
      return;
    }
    lastRaw = raw;
    lastWave = wave;
    Optional<LocalDate> day = Dates.of(raw);
    if (day.isPresent()) {
      first.merge(wave, day.get(), (one, other) -> one.isBefore(other) ? one : other);
      last = last.filter(known -> !known.isBefore(day.get())).or(() -> day);
    }
  }

  /**
   * Adds the days of another export.
   *
   * @param other its calendar
   */
  public void add(Calendar other) {
    other.first.forEach(
        (wave, day) -> first.merge(wave, day, (one, two) -> one.isBefore(two) ? one : two));
    if (other.last.isPresent()) {
      LocalDate day = other.last.get();
      last = last.filter(known -> !known.isBefore(day)).or(() -> Optional.of(day));
    }
  }

  /**
   * Returns the first day of a wave.
   *
   * @param wave the wave's name
   * @return the day, or empty where no response of it is dated
   */
  public Optional<LocalDate> first(String wave) {
    return Optional.ofNullable(first.get(wave));
  }

  /**
   * Returns the last day of all.
   *
   * @return the day, or empty where no response is dated
   */
  public Optional<LocalDate> last() {
    return last;
  }
}
