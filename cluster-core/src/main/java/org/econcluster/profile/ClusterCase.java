package org.econcluster.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.econcluster.ClusterStyle;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.DiamondScore;
import org.econcluster.cluster.PolicyFeatureScore;
import org.econcluster.crossborder.BorderRegionPair;
import org.econcluster.crossborder.BorderStretch;
import org.econcluster.crossborder.ComparedPotential;
import org.econcluster.crossborder.ReferenceBase;
import org.econcluster.crossborder.RegionComparison;
import org.econcluster.crossborder.TradeFlows;
import org.econcluster.crossborder.TradeStructures;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;
import org.econcluster.programme.DevelopmentCorporation;
import org.econcluster.programme.PilotClusterStatus;
import org.econcluster.programme.PolicyProblem;
import org.econcluster.programme.SpecialEconomicZone;
import org.econcluster.programme.SupportMeasureType;
import org.econcluster.programme.SynergyEvidence;
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

  /**
   * Totals of the country on the other side of a border, one for each measure and year; none unless
   * the cluster spans one.
   */
  ImmutableList<ReferenceTotals> partnerReferences();

  /** With which area the cluster is compared; its own country if nobody says. */
  @Value.Default
  default ReferenceBase referenceBase() {
    return ReferenceBase.OWN_COUNTRY;
  }

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

  /** What is wrong with the policy; what is not named may be wrong too. */
  ImmutableSet<PolicyProblem> policyProblems();

  /** The kinds of measures that are in use; others may be too. */
  ImmutableSet<SupportMeasureType> supportMeasures();

  /** Special economic zones that concern the cluster. */
  ImmutableList<SpecialEconomicZone> zones();

  /** Whether there are no other zones; absent where nobody says, which reads as no. */
  Optional<Boolean> zonesComplete();

  /** Corporations that develop regions of the cluster. */
  ImmutableList<DevelopmentCorporation> corporations();

  /** Whether there are no other corporations; absent where nobody says, which reads as no. */
  Optional<Boolean> corporationsComplete();

  /** The yearly figures by which synergy is judged; absent where none are known. */
  Optional<SynergyEvidence> synergy();

  /** The stated indicators as profiles take them. */
  @Value.Lazy
  default StatedValues statedValues() {
    return StatedValues.of(indicators());
  }

  /** The pairs of regions that face each other across a border, each with its home side. */
  ImmutableList<BorderRegionPair> borderPairs();

  /** The stretch of border between the two sides; absent where nothing is known of it. */
  Optional<BorderStretch> borderStretch();

  /** The flows that the intensity of trade is made of; absent where one of them is not known. */
  Optional<TradeFlows> tradeFlows();

  /** What the home side sells and the partner side buys; absent where not known. */
  Optional<TradeStructures> tradeStructures();

  /** Comparisons of regions on either side with their likes; a region once for each potential. */
  ImmutableList<RegionComparison> comparisons();

  /**
   * Returns the totals with which the cluster is compared, by the base of the case.
   *
   * <p>Both countries together need the totals of both; measures and years of which one is missing
   * are left out.
   */
  @Value.Lazy
  default ImmutableList<ReferenceTotals> baseReferences() {
    return switch (referenceBase()) {
      case OWN_COUNTRY -> references();
      case PARTNER_COUNTRY -> partnerReferences();
      case UNION -> union();
    };
  }

  private ImmutableList<ReferenceTotals> union() {
    ImmutableList.Builder<ReferenceTotals> both = ImmutableList.builder();
    for (ReferenceTotals own : references()) {
      partnerReferences().stream()
          .filter(totals -> keyOf(totals).equals(keyOf(own)))
          .forEach(totals -> both.add(own.and(totals)));
    }
    return both.build();
  }

  /** Returns this case, compared with another area. */
  default ClusterCase onBase(ReferenceBase base) {
    return ((ImmutableClusterCase) ImmutableClusterCase.copyOf(this)).withReferenceBase(base);
  }

  /**
   * Returns the cluster's name for people, with the base where that is not its own country, so that
   * no two results by different bases bear the same name.
   */
  @Value.NonAttribute
  default String subjectName() {
    return referenceBase() == ReferenceBase.OWN_COUNTRY
        ? cluster().name()
        : cluster().name() + " (by the " + referenceBase().label() + ")";
  }

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
   *   <li>An input-output table counts from its year on, for such tables come years apart and flows
   *       change slowly. Yearly figures of synergy count up to the year.
   *   <li>Comparisons of regions and figures of trade count for their own year.
   *   <li>A stated indicator counts for its own year. Stated location quotients of earlier years
   *       stay as history where the year has a quotient of its own, and so does {@code
   *       location-quotient-first}, which by its nature is of an earlier year.
   *   <li>What has no year counts from {@link #describedYear} on, in every year where the case does
   *       not say one: actors, ties and other parts of the description, scores, the standing in
   *       programmes, policy, the stretch of border, and stated indicators without a year, these
   *       only where no statement of the same indicator has one. {@link #undatedParts} names them.
   *   <li>A tie counts from {@code since} on, an initiative from its {@code founded} on; before, it
   *       is unknown, not absent. That ties or members ended is not told by a case.
   *   <li>Zones are judged in the year by their own periods.
   *   <li>Where the cluster lies counts in every year: its regions, its industries, and the pairs
   *       of regions that face each other across a border.
   * </ul>
   *
   * <p>The described year of the result is the year. Costs one pass over the parts; tables are
   * shared and not copied.
   */
  default ClusterCase asOf(Year year) {
    return CaseInYear.of(this, year);
  }

  /**
   * Returns the years of which the case has observations, earliest first: those of tables of
   * activity, stated indicators, yearly figures of synergy, comparisons of regions and trade, and
   * the described year; empty where none of these is dated.
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

  /**
   * Rejects a blank id, what is given twice, of which one would silently count, and a problem that
   * is both named and said to be absent.
   */
  @Value.Check
  default void check() {
    checkArgument(!id().isBlank(), "The id of a case must not be blank.");
    checkEachOnce(panels(), panel -> measureOf(panel.latest().statistic()), "panels");
    checkEachOnce(series(), series -> measureOf(series.statistic()), "series");
    checkEachOnce(references(), ClusterCase::keyOf, "reference totals");
    checkEachOnce(partnerReferences(), ClusterCase::keyOf, "partner totals");
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
    statedValues(); // Made with the case, so that no assessment has to.
    for (ComparedPotential potential : ComparedPotential.values()) {
      List<RegionCode> regions =
          comparisons().stream()
              .filter(comparison -> comparison.potential() == potential)
              .flatMap(comparison -> comparison.values().keySet().stream())
              .toList();
      checkEachOnce(regions, region -> region, "comparisons by " + potential.label());
    }
    for (PolicyProblem problem : policyProblems()) {
      checkArgument(
          indicators().stream()
              .filter(stated -> stated.indicator().equals(problem.indicator()))
              .allMatch(stated -> stated.toValue().high() >= 1),
          "The case %s names the problem %s and states it as absent.",
          id(),
          problem);
    }
  }

  private static String keyOf(ReferenceTotals totals) {
    return measureOf(totals.statistic()) + " in " + totals.period();
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
