package org.econcluster.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.econcluster.ClusterStyle;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.DiamondScore;
import org.econcluster.cluster.PolicyFeatureScore;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;
import org.econcluster.programme.DevelopmentCorporation;
import org.econcluster.programme.PilotClusterStatus;
import org.econcluster.programme.SpecialEconomicZone;
import org.immutables.value.Value;

/**
 * Everything that is known of one cluster: what one assesses.
 *
 * <p>All parts but the id and the cluster's name may be absent; what is missing shows as gaps in
 * the assessment and is never assumed.
 */
@Value.Immutable
@ClusterStyle
public interface ClusterCase {

  /** The name by which files and tables refer to the case, for example {@code almaty-food}. */
  String id();

  /** What kind of thing the case describes; a cluster if nobody says. */
  @Value.Default
  default SubjectKind subject() {
    return SubjectKind.CLUSTER;
  }

  /** The cluster, its actors and linkages. */
  Cluster cluster();

  /** The year that the description of actors and institutions refers to; absent where unknown. */
  Optional<Year> describedYear();

  /** Activity by region and industry over years, one panel for each measure. */
  ImmutableList<ActivityPanel> panels();

  /** Series of the regions, such as population and gross regional product, one for each measure. */
  ImmutableList<RegionSeries> series();

  /**
   * Totals of the reference area where it has more regions than the tables, one for each measure
   * and year.
   */
  ImmutableList<ReferenceTotals> references();

  /** What industries buy from each other, in the nation or the region; absent where unknown. */
  Optional<InputOutputTable> inputOutput();

  /** Indicators that a source states, each once for a year. */
  ImmutableList<StatedIndicator> indicators();

  /** Scores of the determinants of the diamond. */
  ImmutableList<DiamondScore> diamond();

  /** Scores of the features of the present policy. */
  ImmutableList<PolicyFeatureScore> presentPolicy();

  /** Where the cluster stands in a programme of pilots; absent where the source does not say. */
  Optional<PilotClusterStatus> pilotStatus();

  /** Whether the country's economy is in transition; absent where the source does not say. */
  Optional<Boolean> transitionEconomy();

  /** Special economic zones that concern the cluster; there may be others that nobody named. */
  ImmutableList<SpecialEconomicZone> zones();

  /** Corporations that develop regions of the cluster; there may be others that nobody named. */
  ImmutableList<DevelopmentCorporation> corporations();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a case of which only the cluster is known. */
  static ClusterCase of(Cluster cluster) {
    return builder().id(cluster.name()).cluster(cluster).build();
  }

  /** Collects the parts; {@code build()} names required ones still missing. */
  class Builder extends ImmutableClusterCase.Builder {
    Builder() {}
  }

  /** Rejects a blank id, and what is given twice, of which one would silently count. */
  @Value.Check
  default void check() {
    checkArgument(!id().isBlank(), "The id of a case must not be blank.");
    checkEachOnce(panels(), panel -> measureOf(panel.latest().statistic()), "panels");
    checkEachOnce(series(), series -> measureOf(series.statistic()), "series");
    checkEachOnce(
        references(),
        totals -> measureOf(totals.statistic()) + " in " + totals.period(),
        "reference totals");
    checkEachOnce(
        indicators(),
        stated -> stated.indicator() + stated.year().map(year -> " in " + year).orElse(""),
        "values");
    checkEachOnce(
        diamond(),
        score -> score.determinant() + score.subFactor().map(factor -> ", " + factor).orElse(""),
        "scores");
    checkEachOnce(presentPolicy(), PolicyFeatureScore::feature, "scores");
    checkEachOnce(zones(), zone -> "the id " + zone.id(), "zones");
  }

  private static String measureOf(Statistic statistic) {
    return statistic.measure().label();
  }

  private <T> void checkEachOnce(List<T> parts, Function<T, Object> key, String what) {
    Set<Object> seen = new HashSet<>();
    for (T part : parts) {
      Object name = key.apply(part);
      checkArgument(seen.add(name), "The case %s has two %s of %s.", id(), what, name);
    }
  }
}
