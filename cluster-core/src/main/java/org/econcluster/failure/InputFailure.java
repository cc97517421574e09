package org.econcluster.failure;

/** Every way in which an input to this module can be wrong. */
public enum InputFailure implements FailureCode {
  /** The case names another schema. */
  CASE_SCHEMA("CASE-010", "The schema named by the case is not the one that this version reads."),
  /** Files include each other in a circle. */
  CASE_INCLUDE_CYCLE(
      "CASE-020", "The includes of the case lead back to a file that is being read."),
  /** A path leaves the folder. */
  CASE_PATH_OUTSIDE("CASE-030", "A path of the case leads out of its folder."),
  /** Two files give one field. */
  CASE_FIELD_TWICE(
      "CASE-040", "A field that can have one value has one in several files of the case."),
  /** An actor id is taken. */
  CASE_ACTOR_TWICE("CASE-050", "Two actors of the cluster have the same id."),
  /** A linkage leads nowhere. */
  CASE_ACTOR_UNKNOWN("CASE-060", "A linkage names an actor that the cluster does not have."),
  /** A stage is not listed. */
  CASE_STAGE_UNKNOWN(
      "CASE-070", "An actor works in a value-chain stage that the cluster does not have."),
  /** A source is not listed. */
  CASE_SOURCE_UNKNOWN(
      "CASE-080", "A statement cites a source that neither the case nor the library lists."),
  /** An entry is repeated. */
  CASE_ENTRY_TWICE("CASE-090", "An entry that may occur once occurs twice."),
  /** An indicator is not in the catalogue. */
  CASE_INDICATOR_UNKNOWN("CASE-100", "The catalogue of indicators has none with that id."),
  /** The numbers of a table do not fit the case. */
  CASE_TABLE_REFUSED("CASE-110", "A table is well formed, and the case cannot use its numbers."),
  /** The cluster names a region or industry that a table lacks. */
  CASE_CODE_UNKNOWN(
      "CASE-120", "The cluster has a region or an industry that a table of the case lacks."),
  /** Official totals are smaller than what they hold. */
  CASE_TOTAL("CASE-130", "The total of a reference area is smaller than that of its regions."),
  /** The base of comparison has no totals. */
  CASE_BASE("CASE-140", "The case asks for a base of comparison that no table of it gives."),
  /** A problem is named and stated to be absent. */
  CASE_CONTRADICTION("CASE-150", "Two statements of the case contradict each other."),
  /** The named file is not there. */
  FILE_MISSING("FILE-010", "The file is not there or cannot be read."),
  /** The file has no content. */
  FILE_EMPTY("FILE-020", "The file is empty."),
  /** Not JSON. */
  JSON_SYNTAX("JSON-010", "The document is not well-formed JSON."),
  /** Not UTF-8. */
  JSON_ENCODING("JSON-015", "The document is not encoded in UTF-8."),
  /** A field is repeated. */
  JSON_FIELD_TWICE("JSON-020", "A field occurs twice in one object."),
  /** A field is not known. */
  JSON_FIELD_UNKNOWN("JSON-030", "The object has no field of that name."),
  /** A name is not known. */
  JSON_VALUE_UNKNOWN("JSON-040", "The text is not one of the names that the field allows."),
  /** A value has the wrong type. */
  JSON_TYPE("JSON-050", "The value has another type than the field asks for."),
  /** A field is missing. */
  JSON_FIELD_MISSING("JSON-060", "A field that the object must have is missing."),
  /** A value is not allowed. */
  JSON_VALUE_REFUSED("JSON-070", "The value has the right type and is not allowed."),
  /** The data lack something that a measure needs. */
  METRIC_DATA_LACKING("METRIC-010", "The data lack something that the measure needs."),
  /** The measure does not exist for the data. */
  METRIC_UNDEFINED("METRIC-020", "The measure does not exist for such data."),
  /** There are more data than a variant of a measure takes. */
  METRIC_TOO_LARGE("METRIC-030", "There are more data than this variant of the measure takes."),
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
  /** The country is smaller than its regions. */
  TABLE_COUNTRY(
      "TABLE-215", "The value of a country is smaller than that of a region or than their sum."),
  /** An industry has a line and no column, or a column and no line. */
  TABLE_NOT_SQUARE(
      "TABLE-240", "An industry of an input-output table has a line and no column, or no line."),
  /** More flows than output. */
  TABLE_OUTPUT("TABLE-250", "The output of an industry is smaller than what it sells or buys."),
  /** Several years where one table was asked for. */
  TABLE_YEARS("TABLE-220", "The file has several years where a table of one year is wanted."),
  /** An option names a code that is not there. */
  TABLE_CODE_UNKNOWN(
      "TABLE-230", "The file lacks the code that was said to stand for a total or the country.");

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
