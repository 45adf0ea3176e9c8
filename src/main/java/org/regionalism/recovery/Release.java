package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.release.Outline;
import org.regionalism.release.ReportFile;

/**
 * The files of one folder that speak of one consortium: what one run wrote.
 *
 * @param consortium its name
 * @param files its files
 * @param waves all that is known of each wave
 */
record Release(String consortium, List<ReportFile> files, Map<String, Facts> waves) {

  /** The releases among files, in their order. */
  static List<Release> among(List<ReportFile> files) {
    Map<List<String>, List<ReportFile>> byFolder = new LinkedHashMap<>();
    for (ReportFile file : files) {
      if (!file.consortium().isEmpty()) {
        byFolder
            .computeIfAbsent(List.of(file.folder(), file.consortium()), any -> new ArrayList<>())
            .add(file);
      }
    }
    return byFolder.values().stream().map(Release::of).toList();
  }

  private static Release of(List<ReportFile> files) {
    Map<String, Facts> waves = new LinkedHashMap<>();
    for (ReportFile file : files) {
      file.waves().keySet().forEach(wave -> waves.computeIfAbsent(wave, any -> new Facts()));
      file.statements()
          .forEach(one -> waves.computeIfAbsent(one.topic().wave(), any -> new Facts()).add(one));
    }
    return new Release(files.get(0).consortium(), files, waves);
  }

  int minGroup(int otherwise) {
    return files.stream()
        .flatMap(file -> file.minGroup().stream())
        .mapToInt(Integer::intValue)
        .max()
        .orElse(otherwise);
  }

  Optional<Outline> outline() {
    return files.stream().flatMap(file -> file.outline().stream()).findFirst();
  }

  /** Whether both speak of one consortium, which is called by the export where nothing else is. */
  boolean isBeside(Release other) {
    return consortium.equals(other.consortium) || isAfter(other) || other.isAfter(this);
  }

  /** Whether this was made to be compared with another one, as a later wave. */
  boolean isAfter(Release other) {
    return other.files.stream().anyMatch(file -> since().containsKey(file.sha256()));
  }

  private Map<String, String> since() {
    Map<String, String> since = new LinkedHashMap<>();
    files.forEach(file -> since.putAll(file.since()));
    return since;
  }

  /**
   * The wave of another release that this one is compared with. One of which there is no {@code
   * assessment.json} may be the one where it has a wave of that name.
   */
  Optional<String> comparedWith(Release other) {
    return isAfter(other)
        ? other.last()
        : since().values().stream()
            .filter(wave -> other.outline().isEmpty() && other.waves.containsKey(wave))
            .findFirst();
  }

  /** Whether this is a later round than another one, with any number of these between them. */
  boolean isRoundAfter(Release other, List<Release> all) {
    return isAfter(other)
        || all.stream().anyMatch(next -> next.isAfter(other) && isRoundAfter(next, all));
  }

  Attack.Target target(String wave, int k) {
    return new Attack.Target(wave, k, waves.getOrDefault(wave, new Facts()), outline());
  }

  /** The wave that a later release is compared with. */
  Optional<String> last() {
    return waves.keySet().stream().reduce((before, wave) -> wave);
  }
}
