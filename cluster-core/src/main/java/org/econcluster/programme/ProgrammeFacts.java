package org.econcluster.programme;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What is known of the state's programmes around a cluster.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableProgrammeFacts.class)
@JsonDeserialize(as = ImmutableProgrammeFacts.class)
public interface ProgrammeFacts {

  /** Where the cluster stands among the pilots; absent where the source does not say. */
  Optional<PilotClusterStatus> pilotStatus();

  /** Whether the country is passing from a planned to a market economy; absent where unsaid. */
  Optional<Boolean> transitionEconomy();

  /** What the cluster was chosen by; empty where unknown. */
  ImmutableSet<SelectionCriterion> selectionCriteria();

  /** The kinds of measures that support it; there may be others that nobody named. */
  ImmutableSet<SupportMeasureType> supportMeasures();

  /** What the source finds wrong with the policy; what it does not name may be wrong too. */
  ImmutableSet<PolicyProblem> policyProblems();

  /** What the region got from the cluster; empty where unknown. */
  ImmutableSet<DevelopmentEffect> effects();

  /** How the cluster and its zones lie to each other; absent where the source does not say. */
  Optional<ZoneRelation> zoneRelation();

  /** The zones that concern the cluster, each id once; empty where none is known. */
  ImmutableList<SpecialEconomicZone> zones();

  /**
   * Whether every zone that concerns the cluster is among the zones; absent where the source does
   * not say, which reads as no.
   */
  Optional<Boolean> zonesComplete();

  /** The corporations that cover its regions; empty where none is known. */
  ImmutableList<DevelopmentCorporation> corporations();

  /**
   * Whether every development corporation is among the corporations; absent where the source does
   * not say, which reads as no.
   */
  Optional<Boolean> corporationsComplete();

  /** The yearly figures by which its synergy is judged; absent where none are known. */
  Optional<SynergyEvidence> synergy();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableProgrammeFacts.Builder {
    Builder() {}
  }

  /** Rejects a zone that occurs twice. */
  @Value.Check
  default void check() {
    long different = zones().stream().map(SpecialEconomicZone::id).distinct().count();
    checkArgument(different == zones().size(), "The ids of zones must differ: %s.", zones());
  }
}
