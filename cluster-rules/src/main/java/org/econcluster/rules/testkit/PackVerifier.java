package org.econcluster.rules.testkit;

import java.time.LocalDate;
import java.util.List;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.criterion.Supposition;

/**
 * Verifies what a pack as a whole concludes, or leads to the verifier of one of its rules.
 *
 * <p>Immutable and thread-safe.
 */
public final class PackVerifier {

  private final Assessor assessor;

  PackVerifier(Assessor assessor) {
    this.assessor = assessor;
  }

  /** Returns a verifier that reads parameters as they stood on a date. */
  public PackVerifier asOf(LocalDate day) {
    return new PackVerifier(assessor.asOf(day));
  }

  /**
   * Returns the verifier of one rule.
   *
   * @throws AssertionError if no rule of the pack bears the id
   */
  public RuleVerifier rule(String id) {
    return new RuleVerifier(assessor, RuleVerifier.find(assessor.pack(), id));
  }

  /** Verifies the conclusions on the measurements of a subject. */
  public PackVerification given(Profile profile) {
    return new PackVerification(assessor.assess(profile));
  }

  /** Verifies the conclusions on a case. */
  public PackVerification given(ClusterCase clusterCase) {
    return new PackVerification(assessor.assess(clusterCase));
  }

  /**
   * Verifies the conclusions where some criteria and conclusions are given and nothing else is
   * known.
   *
   * @throws IllegalArgumentException if the pack has no criterion of that id
   */
  public PackVerification given(Given... given) {
    return new PackVerification(assessor.suppose("given", supposition(List.of(given))));
  }

  static Supposition supposition(List<Given> given) {
    Supposition.Builder supposition = Supposition.builder();
    given.forEach(each -> each.addTo(supposition));
    return supposition.build();
  }
}
