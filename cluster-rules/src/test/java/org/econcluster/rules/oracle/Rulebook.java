package org.econcluster.rules.oracle;

import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.cluster.PolicyModel;
import org.econcluster.rules.finding.GrowthPhase;
import org.econcluster.rules.finding.MarketSpecialisation;
import org.econcluster.rules.finding.Quadrant;
import org.econcluster.rules.finding.Trend;

/** The ladders and tables of the rulebook as functions of statements that are true or false. */
final class Rulebook {

  private Rulebook() {}

  /** SPEC-040: all known coefficients signal, some, or none. */
  static MarketSpecialisation market(boolean all, boolean any) {
    if (all) {
      return MarketSpecialisation.FULL;
    }
    return any ? MarketSpecialisation.PARTIAL : MarketSpecialisation.NONE;
  }

  /** SPEC-070: rising, stable or falling. */
  static Trend trend(boolean rises, boolean falls) {
    if (rises) {
      return Trend.RISING;
    }
    return falls ? Trend.FALLING : Trend.STABLE;
  }

  /** SPEC-080: level of the quotient by its change. */
  static Quadrant quadrant(boolean high, boolean notFalling) {
    if (high) {
      return notFalling ? Quadrant.STAR : Quadrant.MATURE;
    }
    return notFalling ? Quadrant.EMERGING : Quadrant.TRANSFORMING;
  }

  /** LIFE-010 to LIFE-050: the ladder of stages. */
  static LifeCycleStage stage(
      boolean transforming,
      boolean agglomeration,
      boolean linked,
      boolean developing,
      boolean mature) {
    if (transforming) {
      return LifeCycleStage.TRANSFORMATION;
    } else if (!agglomeration) {
      return LifeCycleStage.NONE;
    } else if (!linked) {
      return LifeCycleStage.AGGLOMERATION;
    } else if (!developing) {
      return LifeCycleStage.EMERGING;
    }
    return mature ? LifeCycleStage.MATURE : LifeCycleStage.DEVELOPING;
  }

  /** LIFE-110 to LIFE-140: the ladder of types. */
  static ClusterType type(
      boolean linked, boolean connected, boolean criticalMass, boolean effective) {
    if (!linked) {
      return ClusterType.LATENT;
    } else if (!connected) {
      return ClusterType.POTENTIAL;
    }
    return criticalMass && effective ? ClusterType.STRONG : ClusterType.STEADY;
  }

  /** LIFE-210: growth by change of variety. */
  static GrowthPhase phase(boolean grows, boolean shrinks, boolean moreVaried) {
    if (grows) {
      return moreVaried ? GrowthPhase.EMERGENCE : GrowthPhase.GROWTH;
    } else if (moreVaried) {
      return GrowthPhase.RENEWAL;
    }
    return shrinks ? GrowthPhase.DECLINE : GrowthPhase.SUSTAINMENT;
  }

  /** POL-010 to POL-060: where a feature, or all of them together, stands on the scale. */
  static PolicyModel present(boolean dirigist, boolean liberal) {
    if (dirigist) {
      return PolicyModel.DIRIGIST;
    }
    return liberal ? PolicyModel.LIBERAL : PolicyModel.MIXED;
  }

  /** POL-110 and following: the model for reasons that outweigh by so many. */
  static PolicyModel model(int balance) {
    if (balance >= Thresholds.MODEL_DIRIGIST) {
      return PolicyModel.DIRIGIST;
    }
    return balance <= Thresholds.MODEL_LIBERAL ? PolicyModel.LIBERAL : PolicyModel.MIXED;
  }

  /** Differences count to ten decimal places. */
  static double rounded(double difference) {
    return Math.abs(difference) < 1e5 ? Math.rint(difference * 1e10) / 1e10 : difference;
  }
}
