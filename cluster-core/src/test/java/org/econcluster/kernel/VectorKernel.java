package org.econcluster.kernel;

/**
 * A kernel over a list of amounts, perhaps with a base for each, and what holds of it.
 *
 * @param name for the report of the tests
 * @param compute the call
 * @param refused what it calls the amounts where it says which cannot be
 * @param scaleFree whether the unit of the amounts does not matter
 * @param ofNone the result without any amount
 * @param ofOne the result of one amount
 * @param ofZeros the result where no amount is above 0
 * @param ofEqual the result where all amounts and bases are equal
 */
public record VectorKernel(
    String name,
    Compute compute,
    String refused,
    boolean scaleFree,
    double ofNone,
    double ofOne,
    double ofZeros,
    double ofEqual) {

  /** Returns one number of amounts and their bases. */
  @FunctionalInterface
  public interface Compute {
    double of(double[] amounts, double[] base);
  }

  @Override
  public String toString() {
    return name;
  }
}
