package org.econcluster.failure;

/**
 * A stable name for one way in which an input can be wrong.
 *
 * <p>Codes are part of the interface: they never change their meaning, and each has an entry in the
 * error catalogue {@code docs/errors.md}. Each module lists its own codes in one enumeration.
 */
public interface FailureCode {

  /** The code as printed, an area and a number, for example {@code "TABLE-030"}. */
  String code();

  /** One sentence that tells what the code stands for, whatever the input. */
  String meaning();
}
