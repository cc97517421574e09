package org.econcluster.rules.internal.engine;

import java.util.BitSet;

/**
 * Which rules of a set fired for one subject, under each reading, by their positions in the set.
 *
 * <p>Filled by the cases of one firing on one thread, and only read afterwards.
 */
final class SetDecision {

  private final BitSet certain = new BitSet();
  private final BitSet possible = new BitSet();

  void fire(int rule, boolean possibleReading) {
    (possibleReading ? possible : certain).set(rule);
  }

  /** Whether a rule fired although only what is known counts. */
  boolean certain(int rule) {
    return certain.get(rule);
  }

  /** Whether a rule fired when everything not contradicted counts. */
  boolean possible(int rule) {
    return possible.get(rule);
  }
}
