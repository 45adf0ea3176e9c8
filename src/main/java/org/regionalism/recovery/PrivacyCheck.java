package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.release.LooseText;
import org.regionalism.release.ReleaseReader.Releases;
import org.regionalism.release.ReportFile;
import org.regionalism.release.Topic;

/** Attacks finished reports, each by itself and all together. */
public final class PrivacyCheck {

  /** What reports are made with where nothing else was asked for. */
  private static final int USUAL = 5;

  private final Phrases phrases = new Phrases();
  private final List<ReportFile> given;
  private final Optional<Integer> minGroup;
  private final Map<List<Object>, Finding> found = new LinkedHashMap<>();

  private PrivacyCheck(List<ReportFile> given, Optional<Integer> minGroup) {
    this.given = given;
    this.minGroup = minGroup;
  }

  /**
   * Attacks.
   *
   * @param releases the files
   * @param minGroup the smallest set of people of which anything may be known, where it is to be
   *     more than the files say
   * @return what comes out
   */
  public static Outcome of(Releases releases, Optional<Integer> minGroup) {
    return new PrivacyCheck(releases.files(), minGroup).outcome(releases);
  }

  private Outcome outcome(Releases given) {
    List<Release> releases = Release.among(given.files());
    int most = 0;
    for (int i = 0; i < releases.size(); i++) {
      Release release = releases.get(i);
      int k = threshold(release);
      most = Math.max(most, k);
      alone(release, k);
      for (Release before : releases.subList(0, i)) {
        if (before.isBeside(release)) {
          both(before, release, releases, Math.max(k, threshold(before)));
        }
      }
    }
    List<LooseText> unread = new ArrayList<>();
    for (ReportFile file : given.files()) {
      Quotations quotations = Quotations.of(phrases, file, given.files());
      quotations.findings().forEach(this::add);
      unread.addAll(file.unread());
      quotations.unmatched().ifPresent(unread::add);
    }
    return new Outcome(
        given.files().stream().map(ReportFile::path).toList(),
        given.privates(),
        given.others(),
        unread,
        releases.isEmpty() ? minGroup.orElse(USUAL) : most,
        (int) sets(releases),
        (int) questions(releases),
        List.copyOf(found.values()));
  }

  /** What the files of the release say outside of tables, its pictures included. */
  private List<LooseText> texts(Release release) {
    String folder = release.files().get(0).folder();
    return given.stream()
        .filter(file -> file.folder().equals(folder))
        .filter(file -> file.consortium().isEmpty() || release.files().contains(file))
        .flatMap(file -> file.texts().stream())
        .toList();
  }

  private int threshold(Release release) {
    return Math.max(minGroup.orElse(0), release.minGroup(USUAL));
  }

  private void alone(Release release, int k) {
    Attack.Target earlier = Attack.Target.nothing(k);
    for (String wave : release.waves().keySet()) {
      Attack.Target target = release.target(wave, k);
      Attacks.on(target, earlier, phrases).forEach(this::add);
      earlier = target;
    }
    new Disagreements(phrases).among(release.files()).forEach(this::add);
    new LooseFigures(phrases, release).in(texts(release)).forEach(this::add);
  }

  /**
   * What a release says beside one that it is compared with; else what two say of a wave. Waves
   * without a name are two where there are rounds between.
   */
  private void both(Release one, Release other, List<Release> all, int k) {
    rounds(one, other, k);
    rounds(other, one, k);
    if (one.isAfter(other) || other.isAfter(one)) {
      return;
    }
    boolean apart = one.isRoundAfter(other, all) || other.isRoundAfter(one, all);
    for (String wave : other.waves().keySet()) {
      boolean nameless = wave.equals(Topic.ONLY_WAVE);
      if (one.waves().containsKey(wave) && !(apart && nameless)) {
        Attack.Target before = one.target(wave, k);
        Attack.Target now = other.target(wave, k);
        new TwoReports(phrases).ofOneWave(before, now).forEach(this::add);
        Facts together = SamePeople.together(before.facts(), now.facts());
        Attacks.on(
                new Attack.Target(wave, k, together, now.outline().or(before::outline)),
                Attack.Target.nothing(k),
                phrases)
            .forEach(this::add);
      }
    }
  }

  private void rounds(Release earlier, Release later, int k) {
    later
        .comparedWith(earlier)
        .map(wave -> earlier.target(wave, k))
        .ifPresent(
            before ->
                later.waves().keySet().stream()
                    .map(wave -> later.target(wave, k))
                    .forEach(now -> ofTwoWaves(before, now)));
  }

  private void ofTwoWaves(Attack.Target earlier, Attack.Target later) {
    new TwoReports(phrases).ofTwoWaves(earlier, later).forEach(this::add);
    new Moved(phrases, earlier).on(later).forEach(this::add);
  }

  /** What comes out in several ways is told once. */
  private void add(Finding finding) {
    found.putIfAbsent(List.of(finding.wave(), finding.question(), finding.sets()), finding);
  }

  private static long sets(List<Release> releases) {
    return releases.stream()
        .flatMap(release -> release.waves().values().stream())
        .mapToLong(facts -> facts.statements().map(one -> one.topic()).distinct().count())
        .sum();
  }

  private static long questions(List<Release> releases) {
    return releases.stream()
        .flatMap(release -> release.waves().values().stream())
        .flatMap(Facts::statements)
        .map(one -> one.topic())
        .map(Topic::question)
        .distinct()
        .count();
  }
}
