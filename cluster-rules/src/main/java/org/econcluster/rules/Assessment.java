package org.econcluster.rules;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profile;
import org.econcluster.rules.explanation.Explainer;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Verdict;
import org.econcluster.rules.finding.Verdicts;
import org.econcluster.rules.internal.engine.Evaluation;

/**
 * What was concluded on one cluster.
 *
 * <p>Conclusions are at hand; the explanation is made when it is first asked for. Immutable and
 * thread-safe.
 */
public final class Assessment {

  private final RulePack pack;
  private final Evaluation evaluation;
  private final Optional<ClusterCase> clusterCase;
  private final Supplier<Explanation> explanation;

  Assessment(RulePack pack, Evaluation evaluation, Optional<ClusterCase> clusterCase) {
    this.pack = pack;
    this.evaluation = evaluation;
    this.clusterCase = clusterCase;
    this.explanation =
        Suppliers.memoize(
            () ->
                Explainer.explain(
                    evaluation,
                    clusterCase
                        .map(CaseProfiles.of(evaluation.program())::evidence)
                        .orElse(ImmutableMap.of())));
  }

  /** The name of the cluster. */
  public String subject() {
    return evaluation.profile().subject();
  }

  /** The measurements that were assessed. */
  public Profile profile() {
    return evaluation.profile();
  }

  /** The case that was assessed; empty where only a profile was. */
  public Optional<ClusterCase> clusterCase() {
    return clusterCase;
  }

  /** The rules that were applied. */
  public RulePack pack() {
    return pack;
  }

  /** The day on which parameters were read; empty where the latest ones were. */
  public Optional<LocalDate> asOf() {
    return Optional.of(evaluation.program().date()).filter(date -> !date.equals(Assessor.LATEST));
  }

  /** How specialised the region is in the industry. */
  public SpecialisationAssessment specialisation() {
    return new SpecialisationAssessment(this);
  }

  /** How far the cluster has come. */
  public LifeCycleAssessment lifeCycle() {
    return new LifeCycleAssessment(this);
  }

  /** Which of the key elements of a cluster are there. */
  public KeyElementAssessment keyElements() {
    return new KeyElementAssessment(this);
  }

  /** Which of the three approaches find a cluster. */
  public IdentificationAssessment identification() {
    return new IdentificationAssessment(this);
  }

  /** Which policy is in place and which fits the cluster. */
  public PolicyAssessment policy() {
    return new PolicyAssessment(this);
  }

  /** Every reason, and what is missing. */
  public Explanation explanation() {
    return explanation.get();
  }

  /**
   * Returns in what share of draws each conclusion holds when the evidence varies.
   *
   * <p>Costs about as much as assessing the draws; takes memory for a few hundred of them at once.
   *
   * @param variation how far the evidence may be off
   */
  public Stability stability(Variation variation) {
    return Stability.of(evaluation, pack, variation);
  }

  /**
   * Returns the conclusion of a kind that has exactly one value.
   *
   * @param type the enumeration of the kind's values
   */
  public <E extends Enum<E>> Verdict<E> verdict(FindingKind kind, Class<E> type) {
    return new Verdict<>(select(kind, type, false));
  }

  /**
   * Returns the conclusions of a kind that can have several values.
   *
   * @param type the enumeration of the kind's values
   */
  public <E extends Enum<E>> Verdicts<E> verdicts(FindingKind kind, Class<E> type) {
    return new Verdicts<>(select(kind, type, true), select(kind, type, false));
  }

  private <E extends Enum<E>> ImmutableSet<E> select(
      FindingKind kind, Class<E> type, boolean certain) {
    ImmutableSet.Builder<E> selected = ImmutableSet.builder();
    for (Enum<?> value : kind.valuesByName().values()) {
      if (certain ? evaluation.isCertain(kind, value) : evaluation.isPossible(kind, value)) {
        selected.add(type.cast(value));
      }
    }
    return selected.build();
  }

  /** Whether the rules for subjects of this kind conclude a kind of finding at all. */
  boolean judges(FindingKind kind) {
    return evaluation.program().rules().stream().anyMatch(rule -> rule.kind() == kind);
  }

  /** Whether another assessment concludes the same of a kind, for certain and possibly. */
  boolean concludesLike(Assessment other, FindingKind kind) {
    return kind.valuesByName().values().stream()
        .allMatch(
            value ->
                evaluation.isPossible(kind, value) == other.evaluation.isPossible(kind, value)
                    && evaluation.isCertain(kind, value)
                        == other.evaluation.isCertain(kind, value));
  }

  Evaluation evaluation() {
    return evaluation;
  }

  @Override
  public String toString() {
    return "Assessment{" + subject() + "}";
  }
}
