package org.econcluster.rules.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.EvidenceGap;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.PolicyAssessment;
import org.econcluster.rules.explanation.Explanation;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Everything that an assessment says, apart from the rules and the tables that it was made with.
 *
 * <p>It can be kept, written with {@link AssessmentJson} and read back as an equal value. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableAssessmentRecord.class)
@JsonDeserialize(as = ImmutableAssessmentRecord.class)
public interface AssessmentRecord {

  /** The version of the written form that this library reads and writes. */
  String SCHEMA = "econcluster.assessment.v1";

  /** The version of the written form, always {@link #SCHEMA}. */
  @Value.Default
  default String schema() {
    return SCHEMA;
  }

  /**
   * The id of the case, for example {@code almaty-food}; absent where only a profile was judged.
   */
  Optional<String> caseId();

  /** The name of the subject, mostly a cluster. */
  String subject();

  /** The cluster with its actors and linkages; absent where only a profile was judged. */
  Optional<Cluster> cluster();

  /** The name of the rule pack: "standard", or the folder that it was read from. */
  String pack();

  /** The digest of everything in the pack that bears on a conclusion. */
  String packHash();

  /** The day on which parameters were read; absent where the latest ones were. */
  Optional<LocalDate> asOf();

  /** What was known, by indicator, in the order of the profile. */
  ImmutableMap<String, KnownValue> values();

  /** The indicators without a value and why, in the order of the catalogue. */
  ImmutableList<EvidenceGap> gaps();

  /** What the reasons of policy add up to; absent where none are weighed, as for a country. */
  Optional<Balance> reasonBalance();

  /** The conclusions and everything that stands behind them. */
  Explanation explanation();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns what an assessment says; makes its explanation if nobody has asked for it yet. */
  static AssessmentRecord of(Assessment assessment) {
    return builder()
        .caseId(assessment.clusterCase().map(ClusterCase::id))
        .subject(assessment.subject())
        .cluster(assessment.clusterCase().map(ClusterCase::cluster))
        .pack(assessment.pack().name())
        .packHash(assessment.pack().hash())
        .asOf(assessment.asOf())
        .putAllValues(Maps.transformValues(assessment.profile().values(), KnownValue::of))
        .addAllGaps(assessment.profile().gaps())
        .reasonBalance(balance(assessment.policy()))
        .explanation(assessment.explanation())
        .build();
  }

  private static Optional<Balance> balance(PolicyAssessment policy) {
    return policy.strengthAtLeast().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Balance(
                policy.strengthAtLeast().getAsDouble(), policy.strengthAtMost().getAsDouble()));
  }

  /** Collects the parts; {@code build()} names those still missing. */
  class Builder extends ImmutableAssessmentRecord.Builder {
    Builder() {}
  }

  /** Rejects a form that this version does not know. */
  @Value.Check
  default void check() {
    checkArgument(
        schema().equals(SCHEMA), "The schema (%s) of an assessment must be %s.", schema(), SCHEMA);
  }
}
