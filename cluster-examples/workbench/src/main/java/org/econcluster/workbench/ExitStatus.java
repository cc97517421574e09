package org.econcluster.workbench;

/** What the number that the program ends with says. */
final class ExitStatus {

  /** Everything was done. */
  static final int DONE = 0;

  /** A check found something. */
  static final int FINDINGS = 1;

  /** The command line cannot be understood. */
  static final int USAGE = 2;

  /** An input is not there or is wrong, or a measure does not exist for it. */
  static final int BAD_INPUT = 3;

  /** A limit was reached; nothing partial was given out. */
  static final int LIMIT = 4;

  /** The program itself is wrong. */
  static final int BUG = 70;

  private ExitStatus() {}
}
