package org.econcluster.rules.failure;

import org.econcluster.failure.FailureCode;

/** Every way in which a rule pack can be wrong. */
public enum PackFailure implements FailureCode {
  FOLDER_MISSING("PACK-010", "The folder of the pack is not there."),
  FILE_UNREADABLE("PACK-011", "A file of the pack cannot be read as UTF-8 text."),
  MANIFEST_WRONG("PACK-020", "The manifest pack.csv names something that cannot be."),
  SET_UNKNOWN("PACK-021", "A folder or a manifest row belongs to no rule set."),
  TABLE_FIXED("PACK-022", "A table is given that no pack can change."),
  HEADER_WRONG("PACK-030", "A table does not have the columns it needs."),
  ROW_RAGGED("PACK-031", "A row has more or fewer cells than the header."),
  CELL_EMPTY("PACK-032", "A cell that must say something is empty."),
  NUMBER_WRONG("PACK-033", "A cell is not a finite number with a decimal point."),
  DATE_WRONG("PACK-034", "A cell is not a date such as 2026-01-31."),
  WORD_UNKNOWN("PACK-035", "A cell is not one of the words that are allowed there."),
  PARAMETER_TWICE("PACK-040", "A parameter has two values from one date on."),
  PARAMETER_UNKNOWN("PACK-041", "A parameter is named that no table holds."),
  PARAMETER_UNUSED("PACK-042", "A parameter of this pack is never used."),
  PARAMETER_RANGE("PACK-043", "A parameter lies outside the range of what it is for."),
  INDICATOR_UNKNOWN("PACK-050", "An indicator is named that neither catalogue nor table holds."),
  DERIVED_TWICE("PACK-051", "A derived indicator's id is taken already."),
  DERIVED_WRONG("PACK-052", "A derived indicator has inputs that its function cannot take."),
  CRITERION_UNKNOWN("PACK-060", "A criterion is named that no table holds."),
  CRITERION_TWICE("PACK-061", "A criterion's id occurs twice."),
  CRITERION_LATER("PACK-062", "Something is used before the set that yields it."),
  CRITERION_CYCLE("PACK-063", "Composite criteria contain each other."),
  RULE_SYNTAX("PACK-070", "A rule is not written in the form that packs allow."),
  RULE_TWICE("PACK-071", "A rule's id occurs twice."),
  RULE_NAME_TWICE("PACK-072", "A rule's name occurs twice in a set."),
  RULE_ANNOTATION("PACK-073", "A rule lacks an annotation or has one that is not known."),
  RULE_CONTRADICTION("PACK-074", "A rule can never hold."),
  RULE_MIXES_COMPOSITE("PACK-075", "A rule uses a composite beside one of its own members."),
  RULE_OVERLAP("PACK-076", "Two rules can conclude two values of a kind that has only one."),
  KIND_UNKNOWN("PACK-080", "A finding kind is named that does not exist."),
  VALUE_UNKNOWN("PACK-081", "A finding kind has no such value."),
  KIND_LATER("PACK-082", "A conclusion is used that no earlier set draws."),
  REFERENCE_UNKNOWN("PACK-090", "A source is named that the list of references lacks."),
  COMPILER_MISSING("PACK-100", "The compiler that turns rule text into rules is not there."),
  COMPILER_REFUSED("PACK-101", "The engine's compiler refused a rule that passed our checks."),
  RECORD_SCHEMA("PACK-110", "A file does not hold what is read, in a version that can be read.");

  private final String code;
  private final String meaning;

  PackFailure(String code, String meaning) {
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
