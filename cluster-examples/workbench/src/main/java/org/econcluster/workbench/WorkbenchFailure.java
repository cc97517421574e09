package org.econcluster.workbench;

import org.econcluster.failure.FailureCode;

/** What can be wrong with the files that a command line names, beyond their content. */
public enum WorkbenchFailure implements FailureCode {
  INPUT_MISSING("WORK-010", "A file or folder of the command line is not there."),
  NO_CASES("WORK-011", "A folder has no case file."),
  NOT_A_FOLDER("WORK-012", "A file was named where a folder is needed."),
  FILE_UNREADABLE("WORK-013", "A file cannot be read."),
  OUTPUT_IS_INPUT("WORK-022", "A result would overwrite a file that was read."),
  OUTPUT_REFUSED("WORK-020", "A result cannot be written where it should be."),
  WOULD_OVERWRITE("WORK-021", "A file that would be made is there already."),
  PARAMETER_FILE("WORK-040", "A file of parameters is not a table with their ids and values."),
  PARAMETER_UNKNOWN("WORK-041", "A file of parameters names one that the rules do not have."),
  PARAMETER_VALUE(
      "WORK-042", "The new value of a parameter is no finite number, or none that is allowed."),
  PARAMETER_TWICE("WORK-043", "A file of parameters gives two values from one date on."),
  PARAMETER_ROW("WORK-044", "A row of a file of parameters has not as many cells as the header."),
  DAY_TOO_EARLY("WORK-045", "On the day that was chosen a parameter has no value yet."),
  NO_YEARS("WORK-046", "Nothing in a case is dated, and no years were named."),
  CASE_TWICE("WORK-047", "Two cases that are to be ranked have the same id."),
  COMPARISON_UNKNOWN("WORK-048", "What a ranking is to be compared with is not there."),
  REFERENCE_YEAR("WORK-050", "The reference lacks a year of the table."),
  REFERENCE_REFUSED(
      "WORK-051", "The totals of the reference are not exactly known or not positive."),
  REFERENCE_SMALLER("WORK-054", "The reference is smaller than the regions of the table."),
  PERIOD_WRONG("WORK-052", "A period was chosen that the table does not have, or none was."),
  BASE_WRONG("WORK-053", "A base lacks a region of the table in its year."),
  FLOWS_FOREIGN("WORK-055", "An input-output table has no industry of the table."),
  CASE_OF_NO_CELL("WORK-056", "A case is of no cell of the table, or of one that has a case."),
  CODES_DIFFER(
      "WORK-057", "Regions or industries of a file are not those of the table of employment."),
  YEAR_DIFFERS("WORK-058", "A file beside the table of employment lacks its latest year."),
  COLUMN_AMBIGUOUS("WORK-060", "Several columns of a table may be the one that is needed."),
  AREAS_DIFFER("WORK-061", "Sectors, regions or areas of two places do not go together."),
  CELLS_UNKNOWN("WORK-062", "Cells are suppressed, missing or absent, and a measure needs all."),
  QUALIFIER_UNKNOWN("WORK-063", "A variant was named with a qualifier that no value has.");

  private final String code;
  private final String meaning;

  WorkbenchFailure(String code, String meaning) {
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
