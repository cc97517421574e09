package org.econcluster.metric;

/**
 * A number in a formula that somebody had to choose, such as how often to draw.
 *
 * <p>Immutable and thread-safe.
 *
 * @param variant the name of the only variant that has it; empty if all of the measure do
 * @param name what it is, in words
 * @param value the number itself
 * @param reference the key of the work that gives it; {@code Econcluster} if this library chose it
 * @param why the reason for it, in a phrase
 */
public record Figure(String variant, String name, double value, String reference, String why) {

  /** Whether a variant of this name has it. */
  boolean isOf(String otherVariant) {
    return variant.isEmpty() || variant.equals(otherVariant);
  }
}
