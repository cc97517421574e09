package org.econcluster.rules;

import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.rules.finding.DevelopmentPace;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.GrowthPhase;
import org.econcluster.rules.finding.Verdict;
import org.econcluster.rules.finding.Verdicts;

/** How far the cluster has come, by two typologies that are never mixed. */
public final class LifeCycleAssessment {

  private final Assessment assessment;

  LifeCycleAssessment(Assessment assessment) {
    this.assessment = assessment;
  }

  /** The type by the structure of the cluster, from latent to strong. */
  public Verdict<ClusterType> type() {
    return assessment.verdict(FindingKind.LIFE_TYPE, ClusterType.class);
  }

  /** The stage by what has happened, from none over agglomeration to transformation. */
  public Verdict<LifeCycleStage> stage() {
    return assessment.verdict(FindingKind.LIFE_STAGE, LifeCycleStage.class);
  }

  /** The stages that are expected of clusters of this type. */
  public Verdicts<LifeCycleStage> expectedStages() {
    return assessment.verdicts(FindingKind.LIFE_EXPECTED_STAGE, LifeCycleStage.class);
  }

  /** Whether actors or ties grow. */
  public Verdict<DevelopmentPace> pace() {
    return assessment.verdict(FindingKind.LIFE_PACE, DevelopmentPace.class);
  }

  /** The phase by growth and variety. */
  public Verdict<GrowthPhase> phase() {
    return assessment.verdict(FindingKind.LIFE_PHASE, GrowthPhase.class);
  }
}
