package org.econcluster.failure;

/**
 * One thing that is wrong with an input.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code which kind of problem it is
 * @param place where it was found
 * @param message what is wrong, with the value in it; a full sentence
 * @param cure how to mend it, beginning with "Maybe"; empty where no cure is known
 */
public record Problem(FailureCode code, Place place, String message, String cure) {

  /** Returns a problem with a cure, which begins with "Maybe". */
  public static Problem of(FailureCode code, Place place, String message, String cure) {
    return new Problem(code, place, message, cure);
  }

  /** Returns a problem for which no cure is known. */
  public static Problem of(FailureCode code, Place place, String message) {
    return new Problem(code, place, message, "");
  }

  /** Returns the problem as people read it: code, place and message, then the cure on a line. */
  @Override
  public String toString() {
    String text = code.code() + " " + place + ": " + message;
    return cure.isEmpty() ? text : text + "\n  " + cure;
  }
}
