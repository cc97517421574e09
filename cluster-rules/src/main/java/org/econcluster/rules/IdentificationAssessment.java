package org.econcluster.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.econcluster.cluster.ControlArea;
import org.econcluster.cluster.ErmishinaStage;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.cluster.PotentialClusterCriterion;
import org.econcluster.cluster.ResourceFactor;
import org.econcluster.rules.explanation.Exclusion;
import org.econcluster.rules.explanation.Gate;
import org.econcluster.rules.explanation.GateFinder;
import org.econcluster.rules.explanation.Inclusion;
import org.econcluster.rules.explanation.OpenQuestion;
import org.econcluster.rules.finding.Agreement;
import org.econcluster.rules.finding.ApproachOutcome;
import org.econcluster.rules.finding.ClusteringPotential;
import org.econcluster.rules.finding.Disagreement;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.PorterVerdict;
import org.econcluster.rules.finding.SectorRole;
import org.econcluster.rules.finding.Verdict;
import org.econcluster.rules.finding.Verdicts;
import org.econcluster.rules.finding.WalkStop;

/** Which of the three approaches find a cluster, and why the others do not. */
public final class IdentificationAssessment {

  private final Assessment assessment;

  IdentificationAssessment(Assessment assessment) {
    this.assessment = assessment;
  }

  /** Whether the industry passes the three gates of the agglomeration approach. */
  public Verdict<ClusteringPotential> potential() {
    return assessment.verdict(FindingKind.CTRL_POTENTIAL, ClusteringPotential.class);
  }

  /** Whether the clustering potential is conditional: unknowns leave both answers. */
  public boolean isConditional() {
    return potential().certain().isEmpty();
  }

  /**
   * What is unknown and would help to settle a conditional potential; empty where it is settled.
   */
  public ImmutableList<OpenQuestion> conditions() {
    return assessment.explanation().openQuestions().stream()
        .filter(question -> question.bearsOn().contains(FindingKind.CTRL_POTENTIAL))
        .collect(ImmutableList.toImmutableList());
  }

  /** The gate at which the industry fails; several are possible where it is not known which. */
  public Verdicts<ErmishinaStage> failedGate() {
    return assessment.verdicts(FindingKind.CTRL_GATE, ErmishinaStage.class);
  }

  /** The resource factors that a specialised industry lacks. */
  public Verdicts<ResourceFactor> lackingFactors() {
    return assessment.verdicts(FindingKind.BASE_LACKING, ResourceFactor.class);
  }

  /** The areas in which a cluster with a resource base cannot be acted on. */
  public Verdicts<ControlArea> lackingControl() {
    return assessment.verdicts(FindingKind.CTRL_LACKING, ControlArea.class);
  }

  /** The criteria of the competitiveness approach that hold. */
  public Verdicts<PotentialClusterCriterion> criteria() {
    return assessment.verdicts(FindingKind.PORT_CRITERION, PotentialClusterCriterion.class);
  }

  /** What those criteria add up to. */
  public Verdict<PorterVerdict> byCriteria() {
    return assessment.verdict(FindingKind.PORT_VERDICT, PorterVerdict.class);
  }

  /** What a walk from the core finds absent. */
  public Verdicts<WalkStop> absent() {
    return assessment.verdicts(FindingKind.PORT_ABSENT, WalkStop.class);
  }

  /** How the industry is linked with the others. */
  public Verdict<SectorRole> sectorRole() {
    return assessment.verdict(FindingKind.LINK_ROLE, SectorRole.class);
  }

  /** The approaches that find a cluster. */
  public Verdicts<IdentificationApproach> approaches() {
    return assessment.verdicts(FindingKind.AGRE_APPROACH, IdentificationApproach.class);
  }

  /** What one of the approaches makes of the industry. */
  public ApproachOutcome outcome(IdentificationApproach approach) {
    Verdicts<IdentificationApproach> found = approaches();
    if (found.certain().contains(approach)) {
      return ApproachOutcome.FOUND;
    }
    return found.possible().contains(approach) ? ApproachOutcome.OPEN : ApproachOutcome.NOT_FOUND;
  }

  /** What carries each approach that finds a cluster: the gates it passes, and by how much. */
  public ImmutableMap<IdentificationApproach, Inclusion> inclusions() {
    return inclusions(GateFinder.of(assessment.evaluation().program(), FindingKind.AGRE_APPROACH));
  }

  ImmutableMap<IdentificationApproach, Inclusion> inclusions(GateFinder finder) {
    return byApproach(
        ApproachOutcome.FOUND, approach -> finder.findPassed(assessment.evaluation(), approach));
  }

  /** Why each approach that finds no cluster for certain does not: at which gate, by how much. */
  public ImmutableMap<IdentificationApproach, Exclusion> exclusions() {
    return exclusions(GateFinder.of(assessment.evaluation().program(), FindingKind.AGRE_APPROACH));
  }

  ImmutableMap<IdentificationApproach, Exclusion> exclusions(GateFinder finder) {
    return byApproach(
        ApproachOutcome.NOT_FOUND, approach -> finder.find(assessment.evaluation(), approach));
  }

  /** The first gate that each approach that is open still has to pass. */
  public ImmutableMap<IdentificationApproach, Gate> openGates() {
    return openGates(GateFinder.of(assessment.evaluation().program(), FindingKind.AGRE_APPROACH));
  }

  ImmutableMap<IdentificationApproach, Gate> openGates(GateFinder finder) {
    return byApproach(
        ApproachOutcome.OPEN, approach -> finder.findOpen(assessment.evaluation(), approach));
  }

  private <T> ImmutableMap<IdentificationApproach, T> byApproach(
      ApproachOutcome outcome, Function<IdentificationApproach, Optional<T>> find) {
    ImmutableMap.Builder<IdentificationApproach, T> found = ImmutableMap.builder();
    for (IdentificationApproach approach : IdentificationApproach.values()) {
      if (outcome(approach) == outcome) {
        find.apply(approach).ifPresent(value -> found.put(approach, value));
      }
    }
    return found.buildOrThrow();
  }

  /** How many of the approaches find a cluster. */
  public Verdict<Agreement> agreement() {
    return assessment.verdict(FindingKind.AGRE_AGREEMENT, Agreement.class);
  }

  /** Why an approach finds no cluster where another one does. */
  public Verdicts<Disagreement> disagreements() {
    return assessment.verdicts(FindingKind.AGRE_DISAGREEMENT, Disagreement.class);
  }
}
