package org.regionalism.batch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/**
 * Looks for exports in what a person names: files as they are, and folders with all folders below
 * them, by name. Nothing hidden is looked at, nor any folder that holds reports of this program.
 */
final class ExportSearch {

  /** Endings of tables, also of kinds that are not read: those may be exports all the same. */
  private static final Set<String> TABLES =
      Set.of("csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xltx", "xltm", "xls", "xlsb", "ods");

  private final List<FoundExport> exports = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<String> folders = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * Looks.
   *
   * @param named files and folders
   * @return what was found
   * @throws RefusedException where a folder cannot be read
   */
  static ExportSearch in(List<LabelledExport> named) throws RefusedException {
    ExportSearch search = new ExportSearch();
    Diagnostics diagnostics = new Diagnostics();
    for (LabelledExport one : named) {
      Path path = Path.of(one.path());
      try {
        if (Files.isDirectory(path)) {
          search.folder(one, path);
        } else {
          search.add(one, Optional.empty());
        }
      } catch (IOException unreadable) {
        diagnostics.add(Code.FILE_UNREADABLE, Location.of(one.path()));
      }
    }
    diagnostics.refuseErrors();
    return search;
  }

  List<FoundExport> exports() {
    return List.copyOf(exports);
  }

  List<Skipped> skipped() {
    return List.copyOf(skipped);
  }

  List<String> folders() {
    return List.copyOf(folders);
  }

  private void folder(LabelledExport named, Path folder) throws IOException {
    folders.add(named.path());
    for (String name : files(folder.toRealPath())) {
      String path = folder.resolve(name).toString();
      if (TABLES.contains(ending(name))) {
        add(new LabelledExport(named.label(), path, Optional.empty()), Optional.of(named.path()));
      } else {
        skipped.add(new Skipped(path, Skipped.Reason.NO_TABLE));
      }
    }
  }

  /** A file that is named twice is one export. */
  private void add(LabelledExport export, Optional<String> folder) throws IOException {
    Path path = Path.of(export.path());
    Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    if (seen.add(export.label().orElse("") + "=" + real)) {
      exports.add(new FoundExport(export, folder));
    }
  }

  /** The names of all files below a folder, in the same order on every machine. */
  private static SortedSet<String> files(Path root) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean entered = folder.equals(root) || !(isHidden(folder) || holdsReports(folder));
            return entered ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && Files.isRegularFile(file)) {
              names.add(root.relativize(file).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return names;
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static boolean holdsReports(Path folder) {
    return Files.exists(folder.resolve(ReportFolder.ASSESSMENT))
        || Files.exists(folder.resolve(BatchJson.FILE));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
