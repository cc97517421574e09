package org.econcluster.rules.internal.engine;

/**
 * The fact that rules match: one subject under one reading.
 *
 * <p>Under the certain reading a literal holds only if the status says so, under the possible
 * reading unless it is contradicted. Criteria and conclusions are named by their positions in the
 * literal table of the set. Compared by identity; lives for one firing of one set. Public only
 * because compiled rules call it.
 */
public final class Case {

  private final Evaluation evaluation;
  private final SetProgram set;
  private final SetDecision decision;
  private final boolean possibleReading;

  Case(Evaluation evaluation, SetProgram set, SetDecision decision, boolean possibleReading) {
    this.evaluation = evaluation;
    this.set = set;
    this.decision = decision;
    this.possibleReading = possibleReading;
  }

  /** Whether the criterion at a position counts as met. */
  public boolean met(int criterion) {
    byte status = evaluation.status[set.criterionRead(criterion)];
    return possibleReading ? status != Evaluation.UNMET : status == Evaluation.MET;
  }

  /** Whether the criterion at a position counts as unmet. */
  public boolean unmet(int criterion) {
    byte status = evaluation.status[set.criterionRead(criterion)];
    return possibleReading ? status != Evaluation.MET : status == Evaluation.UNMET;
  }

  /** Whether the earlier conclusion at a position counts as drawn. */
  public boolean is(int conclusion) {
    long[] drawn = possibleReading ? evaluation.possible : evaluation.certain;
    return (drawn[set.wordRead(conclusion)] & set.valueRead(conclusion)) != 0;
  }

  /**
   * Records that a rule fired.
   *
   * @param rule the rule's position in its set, from 0
   */
  public void fire(int rule) {
    decision.fire(rule, possibleReading);
  }
}
