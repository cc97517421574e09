package org.econcluster.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Single plants with their region, industry and size.
 *
 * <p>Immutable and thread-safe; arrays are copied when it is made.
 */
public final class PlantData implements MetricData {

  private final ImmutableList<String> regions;
  private final ImmutableList<String> industries;
  private final int[] region;
  private final int[] industry;
  private final double[] size;
  private final double @Nullable [] regionTotals;

  private PlantData(
      ImmutableList<String> regions,
      ImmutableList<String> industries,
      int[] region,
      int[] industry,
      double[] size,
      double @Nullable [] regionTotals) {
    this.regions = regions;
    this.industries = industries;
    this.region = region;
    this.industry = industry;
    this.size = size;
    this.regionTotals = regionTotals;
  }

  /**
   * Returns plants.
   *
   * @param regions distinct names
   * @param industries distinct names
   * @param region of each plant, an index into {@code regions}
   * @param industry of each plant, an index into {@code industries}
   * @param size of each plant, for example jobs; finite, not negative
   * @param regionTotals each region's activity in the whole economy; null if only the plants are
   *     known
   */
  public static PlantData of(
      List<String> regions,
      List<String> industries,
      int[] region,
      int[] industry,
      double[] size,
      double @Nullable [] regionTotals) {
    Checks.distinct(regions, "regions");
    Checks.distinct(industries, "industries");
    checkArgument(size.length >= 1, "There must be at least one plant.");
    return new PlantData(
        ImmutableList.copyOf(regions),
        ImmutableList.copyOf(industries),
        Checks.indexes(region, size.length, regions.size(), "region"),
        Checks.indexes(industry, size.length, industries.size(), "industry"),
        Checks.amounts(size, size.length, "size"),
        regionTotals == null
            ? null
            : Checks.amounts(regionTotals, regions.size(), "region totals"));
  }

  @Override
  public DataKind kind() {
    return DataKind.PLANTS;
  }

  /** The names of the regions. */
  public ImmutableList<String> regions() {
    return regions;
  }

  /** The names of the industries. */
  public ImmutableList<String> industries() {
    return industries;
  }

  int[] region() {
    return region;
  }

  int[] industry() {
    return industry;
  }

  double[] size() {
    return size;
  }

  boolean hasRegionTotals() {
    return regionTotals != null;
  }

  double[] regionTotals() {
    return Lacking.need(
        regionTotals, "plants", "totals of the regions", "Maybe --region-total names the column.");
  }
}
