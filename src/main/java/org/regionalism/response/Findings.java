package org.regionalism.response;

import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.export.Column;
import org.regionalism.export.TableForm;

/**
 * What stands in an export's columns, with counts: for the person who holds the export, and for
 * nothing that is passed on.
 *
 * @param form how the file turned out to be a table
 * @param firstRow the number of the row on which the header begins, from 1
 * @param headerRows how many rows are header
 * @param columns all columns, as the header rows describe them
 * @param items the item columns, in the rubric's order
 * @param attributes the columns of attributes whose values are known, in the rubric's order
 * @param organizations what organizations are named
 */
public record Findings(
    TableForm form,
    int firstRow,
    int headerRows,
    List<Column> columns,
    List<ItemFindings> items,
    List<AttributeFindings> attributes,
    OrganizationFindings organizations) {

  /** Keeps its own copies. */
  public Findings {
    columns = List.copyOf(columns);
    items = List.copyOf(items);
    attributes = List.copyOf(attributes);
  }

  /**
   * What stands in an item's column.
   *
   * @param item the item's id
   * @param column its number, from 1
   * @param scale the id of the item's scale
   * @param descending whether its numbers count from the other end
   * @param answers every distinct value: those with a meaning first, each part in a fixed order
   */
  public record ItemFindings(
      String item, int column, String scale, boolean descending, List<RawAnswer> answers) {
    /** Keeps its own copy. */
    public ItemFindings {
      answers = List.copyOf(answers);
    }
  }

  /**
   * A distinct value of an item's column.
   *
   * @param raw the value as it stands, without blanks at its ends; empty for a blank cell
   * @param meaning the scale value, or the ledger's heading
   * @param scored whether the meaning is a scale value
   * @param rule the rule that found it
   * @param count how many cells hold it, 1 or more
   * @param fault why it has no meaning, or empty
   * @param nearest the label that it probably was meant to be; never accepted
   */
  public record RawAnswer(
      String raw,
      String meaning,
      boolean scored,
      MatchRule rule,
      long count,
      Optional<Code> fault,
      Optional<String> nearest) {

    /**
     * Adds the cells of another.
     *
     * @param other the same value with the same meaning
     * @return both together
     */
    public RawAnswer plus(RawAnswer other) {
      return new RawAnswer(raw, meaning, scored, rule, count + other.count, fault, nearest);
    }
  }

  /**
   * What stands in an attribute's column.
   *
   * @param attribute the attribute's name
   * @param column its number, from 1
   * @param values every distinct value, in a fixed order, up to a bound
   */
  public record AttributeFindings(String attribute, int column, List<RawValue> values) {
    /** Keeps its own copy. */
    public AttributeFindings {
      values = List.copyOf(values);
    }
  }

  /**
   * A distinct value of an attribute's column.
   *
   * @param raw the value as it stands
   * @param value the declared value's id, or the text where none is declared; empty for a blank
   * @param declared whether the value is declared, or none has to be
   * @param count how many cells hold it
   * @param nearest the declared value's id that it probably was meant to be; never accepted
   */
  public record RawValue(
      String raw, String value, boolean declared, long count, Optional<String> nearest) {
    RawValue plus(RawValue other) {
      return new RawValue(raw, value, declared, count + other.count, nearest);
    }
  }

  /**
   * What organizations respondents name.
   *
   * @param named how many; 0 where no column names any
   * @param alike pairs that may be one, written in two ways
   */
  public record OrganizationFindings(int named, List<AlikePair> alike) {

    /** No organization is named. */
    public static final OrganizationFindings NONE = new OrganizationFindings(0, List.of());

    /** Keeps its own copy. */
    public OrganizationFindings {
      alike = List.copyOf(alike);
    }
  }

  /**
   * Two names that may be one.
   *
   * @param name the first
   * @param row where it first stands
   * @param count how many respondents give it
   * @param other the second
   * @param otherRow where that first stands
   * @param otherCount how many respondents give that
   */
  public record AlikePair(
      String name, int row, long count, String other, int otherRow, long otherCount) {}
}
