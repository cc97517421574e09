package org.econcluster.failure;

/** Every way in which an input to this module can be wrong. */
public enum InputFailure implements FailureCode {
  /** The named file is not there. */
  FILE_MISSING("FILE-010", "The file is not there or cannot be read."),
  /** The file has no content. */
  FILE_EMPTY("FILE-020", "The file is empty."),
  /** A column that the reader needs is not in the header. */
  TABLE_COLUMN_MISSING("TABLE-010", "The header lacks a needed column."),
  /** The header has a column that nobody named. */
  TABLE_COLUMN_UNKNOWN(
      "TABLE-020", "The header has a column that is neither known nor named as one to ignore."),
  /** Two columns have the same name. */
  TABLE_COLUMN_TWICE("TABLE-030", "Two columns of the header have the same name."),
  /** A line has more or fewer fields than the header. */
  TABLE_RAGGED("TABLE-040", "A line has not as many fields as the header."),
  /** The text is not CSV, usually for a quotation mark that is not closed. */
  TABLE_SYNTAX("TABLE-050", "The text cannot be taken apart into fields."),
  /** A line is not UTF-8. */
  TABLE_ENCODING("TABLE-060", "A line is not encoded in UTF-8."),
  /** There is a header and nothing below it. */
  TABLE_NO_ROWS("TABLE-070", "The file has a header but no rows."),
  /** A code is blank or has white space around it. */
  TABLE_CODE(
      "TABLE-100", "The code of a region or industry is blank or has white space around it."),
  /** A period is not a calendar year. */
  TABLE_YEAR("TABLE-110", "A period is not a calendar year of four digits."),
  /** Text where a number should be. */
  TABLE_NUMBER(
      "TABLE-120", "A value is neither a number nor a known mark for a value that is not there."),
  /** A decimal comma where the options say point. */
  TABLE_DECIMAL_COMMA(
      "TABLE-130", "A number has a decimal comma, but the decimal mark is a point."),
  /** A number below 0. */
  TABLE_NEGATIVE("TABLE-140", "A number is negative, which no activity can be."),
  /** NaN, infinity, or a number too large to hold. */
  TABLE_NOT_FINITE("TABLE-150", "A value is not a finite number."),
  /** A mark for the status of a cell that no option explains. */
  TABLE_STATUS("TABLE-160", "The status of a cell is not one of the known marks."),
  /** The value or the bounds of a cell contradict its status. */
  TABLE_STATUS_CONFLICT(
      "TABLE-170", "The status of a cell and its value or bounds contradict each other."),
  /** The same cell twice. */
  TABLE_DUPLICATE("TABLE-200", "The same cell, row or value is given twice."),
  /** A region's total is smaller than what it sums up. */
  TABLE_TOTAL("TABLE-210", "The total of a region is smaller than a cell of it or than their sum."),
  /** Several years where one table was asked for. */
  TABLE_YEARS("TABLE-220", "The file has several years where a table of one year is wanted.");

  private final String code;
  private final String meaning;

  InputFailure(String code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
