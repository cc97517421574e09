package org.econcluster.rules.testkit;

import java.util.List;
import org.econcluster.failure.Suggestion;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.criterion.Supposition;
import org.econcluster.rules.explanation.RuleOutcome;
import org.econcluster.rules.index.IndexedRule;

/**
 * Verifies what one rule of a pack concludes, as the engine decides it.
 *
 * <pre>{@code
 * RuleVerifier.forPack(RulePack.standard())
 *     .rule("LIFE-130")
 *     .given(met("linked-members"), met("connected"), unmet("critical-mass"))
 *     .concludes(ClusterType.STEADY);
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one for a test class. Every verification that fails throws an
 * {@link AssertionError} that says what was expected, what happened, and which condition decided.
 */
public final class RuleVerifier {

  private final Assessor assessor;
  private final IndexedRule rule;

  RuleVerifier(Assessor assessor, IndexedRule rule) {
    this.assessor = assessor;
    this.rule = rule;
  }

  /** Returns a verifier for a pack with its latest parameters. */
  public static PackVerifier forPack(RulePack pack) {
    return new PackVerifier(Assessor.of(pack));
  }

  /**
   * Verifies the rule where some criteria and conclusions are given and nothing else is known.
   *
   * @throws IllegalArgumentException if the pack has no criterion of that id
   */
  public RuleVerification given(Given... given) {
    return given(PackVerifier.supposition(List.of(given)));
  }

  /**
   * Verifies the rule under a supposition.
   *
   * @throws IllegalArgumentException if the pack has no criterion of that id
   */
  public RuleVerification given(Supposition supposition) {
    return verification(assessor.suppose("given", supposition));
  }

  /** Verifies the rule on the measurements of a subject. */
  public RuleVerification given(Profile profile) {
    return verification(assessor.assess(profile));
  }

  private RuleVerification verification(Assessment assessment) {
    RuleOutcome outcome = assessment.explanation().rule(rule.id()).orElseThrow();
    return new RuleVerification(outcome, assessment.explanation());
  }

  /** Returns the rule with an id. */
  static IndexedRule find(RulePack pack, String id) {
    return pack.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "No rule of the pack "
                        + pack.name()
                        + " has the id "
                        + id
                        + ".\n"
                        + Suggestion.cure(
                            id, pack.rules().stream().map(IndexedRule::id).toList())));
  }
}
