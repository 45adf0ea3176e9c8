package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Formula;

/** What people can do in a table: choose from a list, set a goal, and see what follows from it. */
record Entries(XSSFSheet sheet, Block.Table table, TablePlace place, int firstRow) {

  /** Adds lists and limits to cells that people fill in, and formulas to those that follow. */
  void apply() {
    Map<List<String>, List<CellRangeAddress>> lists = new LinkedHashMap<>();
    List<CellRangeAddress> goals = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      for (int j = 0; j < table.columns().size(); j++) {
        Cell cell = table.rows().get(i).get(j);
        int row = firstRow + i;
        CellRangeAddress at = new CellRangeAddress(row, row, place.first(j), place.first(j));
        if (cell instanceof Cell.Entry entry && !entry.choices().isEmpty()) {
          lists.computeIfAbsent(entry.choices(), any -> new ArrayList<>()).add(at);
        } else if (cell instanceof Cell.Goal) {
          goals.add(at);
        } else if (cell instanceof Cell.Computed computed) {
          follow(row, place.first(j), computed);
        }
      }
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    lists.forEach(
        (choices, cells) ->
            add(helper.createExplicitListConstraint(choices.toArray(String[]::new)), cells, false));
    if (!goals.isEmpty()) {
      add(
          helper.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", "100"),
          goals,
          true);
    }
  }

  /** Whatever else people write in place of a choice is theirs, and stays. */
  private void add(
      DataValidationConstraint constraint, List<CellRangeAddress> cells, boolean only) {
    CellRangeAddressList list = new CellRangeAddressList();
    cells.forEach(list::addCellRangeAddress);
    DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, list);
    validation.setEmptyCellAllowed(true);
    // Named the wrong way round in the format: this shows the button that opens the list.
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(only);
    sheet.addValidationData(validation);
  }

  private void follow(int row, int column, Cell.Computed computed) {
    XSSFCell cell = sheet.getRow(row).getCell(column);
    cell.setCellFormula(text(computed.formula(), row));
    Cell shown = computed.shown().plain();
    if (shown instanceof Cell.Amount amount) {
      cell.setCellValue(amount.value());
    } else {
      cell.setCellValue(shown instanceof Cell.Label label ? label.text() : "");
    }
  }

  private String text(Formula formula, int row) {
    String goal = address(formula.goal(), row);
    if (formula instanceof Formula.Gap gap) {
      String index = address(gap.index(), row);
      String toward = gap.away() ? "(100-" + index + ")" : index;
      return "IF(ISNUMBER(" + goal + ")," + goal + "-" + toward + ",\"\")";
    }
    Formula.Status status = (Formula.Status) formula;
    String wanted = "ROUND(" + goal + ",9)";
    return "IF(ISNUMBER("
        + goal
        + "),IF("
        + Numbers.plain(status.low())
        + ">="
        + wanted
        + ","
        + quoted(status.reached())
        + ",IF("
        + Numbers.plain(status.high())
        + "<"
        + wanted
        + ","
        + quoted(status.notYet())
        + ","
        + quoted(status.cannotTell())
        + ")),\"\")";
  }

  private String address(String heading, int row) {
    List<String> headings = table.columns().stream().map(Block.Column::heading).toList();
    return new CellReference(row, place.first(headings.indexOf(heading))).formatAsString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
