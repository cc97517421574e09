package org.econcluster.failure;

/** Every way in which an input to this module can be wrong. */
public enum InputFailure implements FailureCode {
  /** The named file is not there. */
  FILE_MISSING("FILE-010", "The file is not there or cannot be read."),
  /** The file has no content. */
  FILE_EMPTY("FILE-020", "The file is empty.");

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
