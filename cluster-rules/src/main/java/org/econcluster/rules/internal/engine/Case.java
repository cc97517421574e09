package org.econcluster.rules.internal.engine;

import java.util.BitSet;
import org.econcluster.rules.finding.FindingKind;

/**
 * The fact that rules match: one subject under one reading.
 *
 * <p>Under the certain reading a literal holds only if the status says so, under the possible
 * reading unless it is contradicted. Compared by identity; lives for one firing of one set. Public
 * only because compiled rules call it.
 */
public final class Case {

  private final Evaluation evaluation;
  private final PackProgram program;
  private final boolean possibleReading;
  private final int firstRule;
  private final BitSet fired;

  Case(Evaluation evaluation, boolean possibleReading, int firstRule) {
    this.evaluation = evaluation;
    this.program = evaluation.program();
    this.possibleReading = possibleReading;
    this.firstRule = firstRule;
    this.fired = possibleReading ? evaluation.firedPossible : evaluation.firedCertain;
  }

  /** Whether the criterion with an id counts as met. */
  public boolean met(String criterion) {
    byte status = evaluation.status[program.criterion(criterion)];
    return possibleReading ? status != Evaluation.UNMET : status == Evaluation.MET;
  }

  /** Whether the criterion with an id counts as unmet. */
  public boolean unmet(String criterion) {
    byte status = evaluation.status[program.criterion(criterion)];
    return possibleReading ? status != Evaluation.MET : status == Evaluation.UNMET;
  }

  /** Whether an earlier set's conclusion counts as drawn. */
  public boolean is(String kindId, String valueName) {
    FindingKind kind = program.kind(kindId);
    Enum<?> value = kind.value(valueName);
    return possibleReading ? evaluation.isPossible(kind, value) : evaluation.isCertain(kind, value);
  }

  /**
   * Records that a rule fired.
   *
   * @param rule the rule's position in its set, from 0
   */
  public void fire(int rule) {
    fired.set(firstRule + rule);
  }
}
