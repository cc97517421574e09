package org.econcluster.rules.testkit;

import com.google.common.base.Strings;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Condition;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.explanation.RuleOutcome;

/** What one rule made of what was given; each method checks one expectation. */
public final class RuleVerification {

  private final RuleOutcome outcome;
  private final Explanation explanation;

  RuleVerification(RuleOutcome outcome, Explanation explanation) {
    this.outcome = outcome;
    this.explanation = explanation;
  }

  /** Checks that the rule fires for certain and that this value is what it concludes. */
  public RuleVerification concludes(Enum<?> value) {
    checkValue(value);
    return check(Certainty.CERTAIN, "conclude " + value + " for certain");
  }

  /**
   * Checks that the rule does not fire for certain; it may still be possible.
   *
   * @param value the value that the rule concludes
   */
  public RuleVerification doesNotConclude(Enum<?> value) {
    checkValue(value);
    if (outcome.fired() == Certainty.CERTAIN) {
      throw failure("not conclude " + value + " for certain");
    }
    return this;
  }

  /** Checks that the rule may fire, but that what is unknown keeps it from being certain. */
  public RuleVerification isPossible() {
    return check(Certainty.POSSIBLE, "be possible and not certain");
  }

  /** Checks that the rule cannot fire, whatever is still unknown. */
  public RuleVerification isExcluded() {
    return check(Certainty.EXCLUDED, "be excluded");
  }

  /** Checks that a criterion of the rule is unknown, so that it would have to be found out. */
  public RuleVerification missing(String criterion) {
    boolean missing =
        outcome.conditions().stream()
            .anyMatch(
                condition ->
                    condition.criterion().equals(criterion)
                        && condition.holds() == Certainty.POSSIBLE);
    if (!missing) {
      throw failure("miss the criterion \"" + criterion + "\"");
    }
    return this;
  }

  private void checkValue(Enum<?> value) {
    if (value.getDeclaringClass() != outcome.kind().type()
        || !value.name().equals(outcome.value())) {
      throw failure(
          "be about " + value.getDeclaringClass().getSimpleName() + "." + value,
          "concludes " + outcome.kind().type().getSimpleName() + "." + outcome.value());
    }
  }

  private RuleVerification check(Certainty expected, String expectation) {
    if (outcome.fired() != expected) {
      throw failure(expectation);
    }
    return this;
  }

  private AssertionError failure(String expectation) {
    return failure(expectation, "is " + outcome.fired().label());
  }

  private AssertionError failure(String expectation, String actual) {
    StringBuilder text = new StringBuilder();
    text.append("Rule ").append(outcome.id()).append(" \"").append(outcome.name()).append("\"\n");
    text.append("  expected: to ").append(expectation).append('\n');
    text.append("  actual:   ").append(actual).append('\n');
    text.append("  stands at ").append(outcome.file()).append(", line ").append(outcome.line());
    for (Condition condition : outcome.conditions()) {
      text.append("\n  ").append(Strings.padEnd(condition.text(), 40, ' '));
      text.append(Strings.padEnd(condition.holds().label(), 10, ' '));
      explanation
          .criterion(condition.criterion())
          .map(CriterionFinding::status)
          .ifPresent(status -> text.append("as the criterion is ").append(status.label()));
    }
    return new AssertionError(text.toString());
  }
}
