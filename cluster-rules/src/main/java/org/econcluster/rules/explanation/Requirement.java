package org.econcluster.rules.explanation;

import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.engine.PackProgram;

/**
 * A condition of a rule with what it names looked up, which is done once for all explanations.
 *
 * <p>Immutable and thread-safe.
 */
sealed interface Requirement {

  /** The condition as the rule has it. */
  String text();

  /** That a criterion, which has a number in the program, has a status. */
  record OfCriterion(String text, String criterion, int number, Status wanted)
      implements Requirement {}

  /** That an earlier set has drawn a conclusion. */
  record OfConclusion(String text, FindingKind kind, Enum<?> value) implements Requirement {}

  static Requirement of(Literal literal, PackProgram program) {
    if (literal instanceof Literal.Is is) {
      FindingKind kind = FindingKind.find(is.kind()).orElseThrow();
      return new OfConclusion(literal.toString(), kind, kind.value(is.value()));
    }
    boolean positive = literal instanceof Literal.Met;
    String criterion =
        positive ? ((Literal.Met) literal).criterion() : ((Literal.Unmet) literal).criterion();
    return new OfCriterion(
        literal.toString(),
        criterion,
        program.criterion(criterion),
        positive ? Status.MET : Status.UNMET);
  }
}
