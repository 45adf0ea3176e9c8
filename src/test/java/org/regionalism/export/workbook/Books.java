package org.regionalism.export.workbook;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.regionalism.Workbooks;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;

/** Workbooks of tests in a folder, and what their first sheet holds. */
record Books(Path folder) {

  static final String PATH = "survey.xlsx";

  Path save(byte[] bytes) throws IOException {
    return Files.write(folder.resolve(PATH), bytes);
  }

  /** The cells of the first sheet, row by row. */
  List<List<String>> cells(Map<String, String> parts) throws Exception {
    return cells(save(Workbooks.zip(parts)));
  }

  static List<List<String>> cells(Path file) throws RefusedException, IOException {
    List<List<String>> cells = new ArrayList<>();
    try (Workbook workbook = Workbook.open(PATH, file);
        SheetRows rows = workbook.read(workbook.sheets().get(0))) {
      while (rows.next()) {
        cells.add(List.of(rows.cells(rows.width())));
      }
    }
    return cells;
  }

  /** The one fault for which the file is refused, whose bytes stay as they are. */
  Diagnostic fault(byte[] bytes) throws IOException {
    Path file = save(bytes);
    RefusedException refused = catchThrowableOfType(RefusedException.class, () -> cells(file));
    if (refused == null || refused.diagnostics().size() != 1) {
      throw new AssertionError("not one fault: " + refused);
    }
    if (!java.util.Arrays.equals(bytes, Files.readAllBytes(file))) {
      throw new AssertionError("the file was changed");
    }
    return refused.diagnostics().get(0);
  }

  Diagnostic fault(Map<String, String> parts) throws IOException {
    return fault(Workbooks.zip(parts));
  }
}
