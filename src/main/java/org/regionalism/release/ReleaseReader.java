package org.regionalism.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** Finds finished reports in folders and reads them back. */
public final class ReleaseReader {

  /** How names end of what is for one person alone, and never passed on. */
  private static final Pattern PRIVATE = Pattern.compile(".*-private\\.[a-z]+");

  /** How this program names what it writes. */
  private static final Pattern OURS =
      Pattern.compile("(report|facilitation|assessment|cohort)\\.[a-z]+");

  private static final String GUIDE = "facilitation.md";

  private static final Dictionary NO_IDS = new Dictionary(Optional.empty());

  private static final int DEEPEST = 8;
  private static final int MOST_FILES = 10_000;

  private final Diagnostics diagnostics = new Diagnostics();
  private final Map<Path, FoundFile> found = new LinkedHashMap<>();
  private final Map<String, Outline> outlines = new LinkedHashMap<>();
  private final Map<String, Dictionary> dictionaries = new HashMap<>();
  private final List<String> kept = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> given = new ArrayList<>();

  private ReleaseReader() {}

  /**
   * What was read.
   *
   * @param files the finished files
   * @param privates files that are not for passing on, and were left alone
   * @param others files in folders that are no reports
   */
  public record Releases(List<ReportFile> files, List<String> privates, List<String> others) {
    /** Keeps its own copies. */
    public Releases {
      files = List.copyOf(files);
      others = List.copyOf(others);
      privates = List.copyOf(privates);
    }
  }

  /**
   * Reads files, and all finished reports in folders and the folders in them.
   *
   * @param paths files and folders as the user named them
   * @return what they say
   * @throws RefusedException with all that cannot be read
   */
  public static Releases read(List<String> paths) throws RefusedException {
    return new ReleaseReader().releases(paths);
  }

  private Releases releases(List<String> paths) throws RefusedException {
    given.addAll(paths);
    for (String path : paths) {
      find(path);
    }
    diagnostics.refuseErrors();
    Map<FoundFile, ReportFile> files = new LinkedHashMap<>();
    for (FoundFile file : inOrder()) {
      try {
        boolean json = file.kind() == ReportKind.JSON;
        ReportFile read = file.kind().read(file, json ? NO_IDS : dictionary(file));
        read.outline().ifPresent(outline -> outlines.put(file.folder(), outline));
        files.put(file, read);
      } catch (RefusedException refused) {
        if (isOther(file, refused)) {
          others.add(file.path());
        } else {
          diagnostics.addAll(refused.diagnostics());
        }
      }
    }
    if (files.isEmpty() && kept.isEmpty()) {
      given.forEach(path -> diagnostics.add(Code.RELEASE_NOTHING, Location.of(path)));
    }
    diagnostics.refuseErrors();
    return new Releases(
        found.values().stream().filter(files::containsKey).map(files::get).toList(), kept, others);
  }

  /** Whether it only lies beside reports, and has neither their form nor their name. */
  private boolean isOther(FoundFile file, RefusedException refused) {
    return !given.contains(file.path())
        && !OURS.matcher(String.valueOf(file.file().getFileName())).matches()
        && refused.diagnostics().stream().allMatch(one -> one.code() == Code.RELEASE_NOT_OURS);
  }

  /** Files with ids first, then those that list everything, and then what names only some of it. */
  private List<FoundFile> inOrder() {
    return found.values().stream()
        .sorted(
            Comparator.comparing((FoundFile file) -> file.kind() != ReportKind.JSON)
                .thenComparing(file -> file.path().endsWith(GUIDE)))
        .toList();
  }

  /** Names mean the same in all files of a folder, and ids of another one serve if all agree. */
  private Dictionary dictionary(FoundFile file) {
    return dictionaries.computeIfAbsent(
        file.folder(),
        folder ->
            new Dictionary(
                Optional.ofNullable(outlines.get(folder))
                    .or(() -> below(folder))
                    .or(
                        () ->
                            outlines.values().stream().distinct().count() == 1
                                ? outlines.values().stream().findFirst()
                                : Optional.empty())));
  }

  /** Of a folder with a folder for each consortium, the rubric that all of them have. */
  private Optional<Outline> below(String folder) {
    List<Outline> all =
        outlines.entrySet().stream()
            .filter(entry -> Path.of(folder).equals(Path.of(entry.getKey()).getParent()))
            .map(entry -> entry.getValue().withoutGroups())
            .distinct()
            .toList();
    return all.stream().map(Outline::scored).distinct().count() == 1
        ? all.stream().max(Comparator.comparingInt(one -> one.lenses().size()))
        : Optional.empty();
  }

  private void find(String path) {
    Location place = Location.of(path);
    try {
      Path named = Path.of(path);
      if (Files.isDirectory(named)) {
        int before = found.size();
        findBelow(named, place);
        if (found.size() == before) {
          diagnostics.add(Code.RELEASE_NOTHING, place);
        }
      } else if (!Files.exists(named)) {
        diagnostics.add(Code.FILE_MISSING, place, "Check the name and the folder.");
      } else if (!add(path, named)) {
        diagnostics.add(Code.RELEASE_NOT_OURS, place);
      }
    } catch (InvalidPathException unreadable) {
      diagnostics.add(Code.FILE_UNREADABLE, place);
    }
  }

  private void findBelow(Path folder, Location place) {
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().limit(MOST_FILES + 1L).toList();
      if (files.size() > MOST_FILES) {
        diagnostics.add(Code.RELEASE_TOO_LARGE, place);
        return;
      }
      files.forEach(file -> add(file.toString(), file));
    } catch (IOException unreadable) {
      diagnostics.add(Code.FILE_UNREADABLE, place);
    }
  }

  /** Tells whether it is of a kind that is read. */
  private boolean add(String path, Path file) {
    String name = String.valueOf(file.getFileName());
    if (PRIVATE.matcher(name).matches()) {
      kept.add(path);
      return true;
    }
    Optional<ReportKind> kind = ReportKind.of(name);
    Path whole = file.toAbsolutePath().normalize();
    kind.ifPresent(
        of -> found.putIfAbsent(whole, new FoundFile(path, file, folder(whole, of), of)));
    return kind.isPresent();
  }

  /** Pictures lie in a folder of their own beside the report. */
  private static String folder(Path file, ReportKind kind) {
    Path parent = Optional.ofNullable(file.getParent()).orElse(file);
    boolean pictures = kind == ReportKind.SVG && parent.endsWith("charts");
    return String.valueOf(pictures ? parent.getParent() : parent);
  }
}
