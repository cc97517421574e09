package org.econcluster.rules.criterion;

import com.google.common.collect.ImmutableList;

/**
 * A statement about a subject that is met, unmet or unknown: the only place where a number meets a
 * threshold, or a combination of such statements.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Criterion {

  /** The stable name by which rules refer to it, for example {@code linked-members}. */
  String id();

  /** What it means to be met, as a sentence for people. */
  String sentence();

  /** The key of the work that it is taken from. */
  String source();

  /**
   * An indicator compared with a parameter.
   *
   * @param indicator the id of an indicator of the catalogue or of a derived one
   * @param comparison which side of the threshold is met
   * @param parameter the id of the threshold
   */
  record Threshold(
      String id,
      String indicator,
      Comparison comparison,
      String parameter,
      String sentence,
      String source)
      implements Criterion {}

  /**
   * A number of other criteria, of which enough must be met.
   *
   * @param needed how many must be met, from 1 to the number of members
   * @param members the ids of the criteria, each once, at least one
   */
  record Composite(
      String id, int needed, ImmutableList<String> members, String sentence, String source)
      implements Criterion {

    /** Whether all members must be met. */
    public boolean needsAll() {
      return needed == members.size();
    }

    /**
     * Returns the status when some members are known.
     *
     * @param met how many members are met
     * @param unknown how many members are unknown
     */
    public Status test(int met, int unknown) {
      if (met >= needed) {
        return Status.MET;
      }
      return met + unknown < needed ? Status.UNMET : Status.UNKNOWN;
    }
  }
}
