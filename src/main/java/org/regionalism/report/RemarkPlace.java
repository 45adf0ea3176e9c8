package org.regionalism.report;

import java.util.List;
import java.util.regex.Pattern;
import org.regionalism.diagnostic.Location;
import org.regionalism.response.InputSummary;

/** Names the place of a remark without its folders, because folders can name people. */
record RemarkPlace(Edition edition) {

  String of(Location location) {
    String file = file(location.path());
    return location.position().map(at -> within(file, at)).orElse(file);
  }

  /** Column 0 stands for a whole row. */
  private String within(String file, Location.Position at) {
    Words words = edition.words();
    String row = Integer.toString(at.row());
    return at.column() == 0
        ? words.of("remarks.row", file, row)
        : words.of("remarks.cell", file, row, Integer.toString(at.column()));
  }

  /** One path, or the paths of several inputs in a row. */
  private String file(String path) {
    List<String> files =
        edition.assessment().inputs().stream()
            .map(InputSummary::file)
            .filter(file -> isIn(path, file))
            .toList();
    return files.isEmpty()
        ? path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
        : edition.words().list(files);
  }

  private static boolean isIn(String path, String file) {
    return Pattern.compile("(^|[/\\\\]|, )" + Pattern.quote(file) + "(, |$)").matcher(path).find();
  }
}
