package org.econcluster.kernel.specialisation;

/** What the squares of a standard deviation are divided by. */
public enum Deviation {
  /** One less than their number: the values are a sample. */
  SAMPLE,

  /** Their number: the values are all there are. */
  POPULATION;

  /** Returns the root of the mean square; {@code NaN} if there is nothing to divide by. */
  double of(double squares, int count) {
    int degrees = this == SAMPLE ? count - 1 : count;
    return degrees > 0 ? Math.sqrt(squares / degrees) : Double.NaN;
  }
}
