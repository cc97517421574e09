package org.econcluster.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
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

  /**
   * Returns the case as it stood in a year: what is dated later is left out, and nothing that is
   * dated earlier stands for the year.
   *
   * <ul>
   *   <li>Tables and series count up to the year, and only if they have the year itself; otherwise
   *       an older number would pass for a new one. The reference area is that of the whole case.
   *   <li>A stated indicator counts for its own year. Stated location quotients of earlier years
   *       stay as history where the year has a quotient of its own, and so does {@code
   *       location-quotient-first}, which by its nature is of an earlier year.
   *   <li>What has no year counts from {@link #describedYear} on, in every year where the case does
   *       not say one: actors, ties and other parts of the description, scores, the standing in
   *       programmes, and stated indicators without a year, these only where no statement of the
   *       same indicator has one. {@link #undatedParts} names them.
   *   <li>A tie counts from {@code since} on, an initiative from its {@code founded} on; before, it
   *       is unknown, not absent. That ties or members ended is not told by a case.
   *   <li>Zones are judged in the year by their own periods.
   * </ul>
   *
   * <p>The described year of the result is the year. Costs one pass over the parts; tables are
   * shared and not copied.
   */
  default ClusterCase asOf(Year year) {
    return CaseInYear.of(this, year);
  }

  /**
   * Returns the years of which the case has observations, earliest first: those of tables and of
   * stated indicators, and the described year; empty where nothing is dated.
   */
  default ImmutableSortedSet<Year> evidenceYears() {
    return CaseInYear.years(this);
  }

  /**
   * Returns what in the case has no year, in words for people, for example "actors" or "companies";
   * by {@link #asOf} it counts from the described year on, or in every year.
   */
  default ImmutableList<String> undatedParts() {
    return CaseInYear.undated(this);
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
