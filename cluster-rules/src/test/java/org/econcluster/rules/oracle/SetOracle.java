package org.econcluster.rules.oracle;

import com.google.common.collect.ImmutableSet;
import org.econcluster.profile.SubjectKind;

/**
 * One set of the rulebook, written by hand from the rulebook and not from its rules: what
 * completions of the evidence leave possible and what they make certain.
 */
interface SetOracle {

  /** The kinds of subject that the set judges; clusters unless it says otherwise. */
  default ImmutableSet<SubjectKind> subjects() {
    return ImmutableSet.of(SubjectKind.CLUSTER);
  }

  /**
   * Concludes from the evidence, and from what the sets before have concluded.
   *
   * <p>Writes by {@link Completions#exclusive}, {@link Completions#several} or {@link
   * Completions#settle} each kind of finding that is the set's own, and no other.
   */
  void conclude(Completions e);
}
