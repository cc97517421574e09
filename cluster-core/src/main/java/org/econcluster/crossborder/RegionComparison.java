package org.econcluster.crossborder;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.List;
import org.econcluster.ClusterStyle;
import org.econcluster.classification.RegionCode;
import org.econcluster.kernel.RankComposite;
import org.immutables.value.Value;

/**
 * Regions of one country, ranked by several indicators of one year together.
 *
 * <p>A rank tells where a region stands among those compared and not how much it has: of twelve
 * poor regions one is first. Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
public interface RegionComparison {

  /** What the indicators stand for together. */
  ComparedPotential potential();

  /** The calendar year of all values. */
  Year year();

  /** By what the regions are compared; at least one indicator, each column once. */
  ImmutableList<ComparedIndicator> indicators();

  /** For each region one finite value of each indicator, in their order; at least two regions. */
  ImmutableSortedMap<RegionCode, ImmutableList<Double>> values();

  /** How weights are varied; the defaults of {@link WeightDraws} if nobody says. */
  @Value.Default
  default WeightDraws weightDraws() {
    return WeightDraws.builder().build();
  }

  /** Where the values come from: the title of a table, or the key of a work. */
  String source();

  /** Whether a region is one of those compared. */
  default boolean has(RegionCode region) {
    return values().containsKey(region);
  }

  /**
   * Returns the mean of a region's normalised ranks, from 0 (last in each indicator) to 1.
   *
   * @throws IllegalArgumentException if the region is not one of those compared
   * @see RankComposite#of
   */
  default double composite(RegionCode region) {
    return ranks().score(index(region));
  }

  /**
   * Returns the rank of a region by its composite, from 1 for the highest.
   *
   * @throws IllegalArgumentException if the region is not one of those compared
   */
  default int rank(RegionCode region) {
    return ranks().rank(index(region));
  }

  /**
   * Returns the share of draws of weights in which a region keeps its rank.
   *
   * @throws IllegalArgumentException if the region is not one of those compared
   * @see RankComposite#stability
   */
  default double stability(RegionCode region) {
    return stabilities().get(index(region));
  }

  /** The ranks of the regions, in the order of their codes. */
  @Value.Lazy
  default RankComposite ranks() {
    return RankComposite.of(
        values().values().stream().map(RegionComparison::array).toArray(double[][]::new),
        array(indicators().stream().map(ComparedIndicator::weight).toList()));
  }

  /** The stabilities of the ranks, in the order of the regions' codes; drawn once. */
  @Value.Lazy
  default ImmutableList<Double> stabilities() {
    WeightDraws draws = weightDraws();
    ImmutableList.Builder<Double> shares = ImmutableList.builder();
    for (double share : ranks().stability(draws.draws(), draws.spread(), draws.seed())) {
      shares.add(share);
    }
    return shares.build();
  }

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names required ones still missing. */
  class Builder extends ImmutableRegionComparison.Builder {
    Builder() {}
  }

  /** Rejects what cannot be ranked. */
  @Value.Check
  default void check() {
    checkArgument(!indicators().isEmpty(), "A comparison of regions needs an indicator.");
    checkArgument(
        values().size() >= 2,
        "The number of regions compared (%s) must be at least 2.",
        values().size());
    values()
        .forEach(
            (region, ofRegion) -> {
              checkArgument(
                  ofRegion.size() == indicators().size(),
                  "The region %s has %s values for %s indicators.",
                  region,
                  ofRegion.size(),
                  indicators().size());
              ofRegion.forEach(
                  value ->
                      checkArgument(
                          Double.isFinite(value),
                          "The value (%s) of the region %s must be finite.",
                          value,
                          region));
            });
  }

  private int index(RegionCode region) {
    int index = values().keySet().asList().indexOf(region);
    checkArgument(index >= 0, "The region %s is not one of those compared.", region);
    return index;
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
