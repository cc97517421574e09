package org.econcluster.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.DiamondScore;
import org.econcluster.cluster.PolicyFeatureScore;
import org.econcluster.crossborder.BorderRegionPair;
import org.econcluster.crossborder.BorderStretch;
import org.econcluster.crossborder.ReferenceBase;
import org.econcluster.crossborder.TradeFlows;
import org.econcluster.crossborder.TradeStructures;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.profile.SubjectKind;
import org.econcluster.programme.ProgrammeFacts;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A case as its files say it, with what included files add, before any table is read.
 *
 * <p>All but the schema, the id, the name and the cluster may be missing; what is missing shows as
 * evidence gaps. Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableCaseDocument.class)
@JsonDeserialize(as = ImmutableCaseDocument.class)
public interface CaseDocument {

  /** The version of the format that this library reads and writes. */
  String SCHEMA = "econcluster.case.v1";

  /** The version of the format; always {@link #SCHEMA}. */
  String schema();

  /** The name by which programs tell the case from others; not blank. */
  String id();

  /** The name for people; not blank. */
  String name();

  /** What the case is about and what it leaves out, in plain words. */
  Optional<String> summary();

  /** What kind of thing the case describes; a cluster if absent. */
  @Value.Default
  default SubjectKind subject() {
    return SubjectKind.CLUSTER;
  }

  /** The cluster that is assessed, or in its place the name and regions of another subject. */
  Cluster cluster();

  /** The year that the description of the cluster refers to; absent where unknown. */
  Optional<Year> describedYear();

  /** The files with the activity of regions in industries. */
  ImmutableList<TableSource> tables();

  /** The files with numbers of whole regions, such as population. */
  ImmutableList<SeriesSource> regionSeries();

  /** The file with what industries buy from each other; absent where there is none. */
  Optional<InputOutputSource> inputOutput();

  /** Indicators that a source states instead of the numbers they are computed from. */
  ImmutableList<StatedIndicator> indicators();

  /** Scores of the diamond's determinants and of factors in them. */
  ImmutableList<DiamondScore> diamondScores();

  /** Where the country's policy stands in each feature. */
  ImmutableList<PolicyFeatureScore> policyFeatureScores();

  /** What is known of the state's programmes; absent where nothing is. */
  Optional<ProgrammeFacts> programme();

  /** The pairs of regions that face each other across a border. */
  ImmutableList<BorderRegionPair> borderPairs();

  /** The stretch of border between the two sides; absent where nothing is known of it. */
  Optional<BorderStretch> borderStretch();

  /** The files by which regions on either side are ranked among their likes. */
  ImmutableList<RegionComparisonSource> regionComparisons();

  /** The flows that the intensity of trade is made of; absent where one of them is not known. */
  Optional<TradeFlows> tradeFlows();

  /** What the home side sells and the partner side buys; absent where not known. */
  Optional<TradeStructures> tradeStructures();

  /**
   * With which area a cluster that spans a border is compared; its own country if absent. Another
   * base needs a table with a {@link TableSource#partnerArea()}.
   */
  Optional<ReferenceBase> referenceBase();

  /** The sources that the case cites, each key once. */
  ImmutableList<CaseSource> sources();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableCaseDocument.Builder {
    Builder() {}
  }

  /** Rejects another schema and blank names. */
  @Value.Check
  default void check() {
    checkArgument(schema().equals(SCHEMA), "The schema \"%s\" must be \"%s\".", schema(), SCHEMA);
    checkArgument(!id().isBlank(), "The id of a case must not be blank.");
    checkArgument(!name().isBlank(), "The name of case %s must not be blank.", id());
  }
}
