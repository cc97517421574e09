package org.econcluster.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.List;
import org.econcluster.kernel.space.SpatialWeights;
import org.jspecify.annotations.Nullable;

/**
 * One value for each region and year, such as product per head.
 *
 * <p>Immutable and thread-safe; arrays are copied when it is made.
 */
public final class SeriesData implements MetricData {

  private final ImmutableList<String> regions;
  private final ImmutableList<Integer> years;
  private final double[] values;
  private final double @Nullable [] population;
  private final @Nullable SpatialWeights neighbours;

  private SeriesData(
      ImmutableList<String> regions,
      ImmutableList<Integer> years,
      double[] values,
      double @Nullable [] population,
      @Nullable SpatialWeights neighbours) {
    this.regions = regions;
    this.years = years;
    this.values = values;
    this.population = population;
    this.neighbours = neighbours;
  }

  /**
   * Returns series.
   *
   * @param regions distinct names
   * @param years rising
   * @param values region by region, each with all years; finite, not negative
   * @param population in the same layout, as weights; null if unknown
   * @param neighbours who neighbours whom, in the order of the regions; null if unknown
   */
  public static SeriesData of(
      List<String> regions,
      List<Integer> years,
      double[] values,
      double @Nullable [] population,
      @Nullable SpatialWeights neighbours) {
    Checks.distinct(regions, "regions");
    checkArgument(!years.isEmpty(), "There must be at least one year.");
    checkArgument(Ordering.natural().isStrictlyOrdered(years), "The years %s must rise.", years);
    int cells = regions.size() * years.size();
    return new SeriesData(
        ImmutableList.copyOf(regions),
        ImmutableList.copyOf(years),
        Checks.amounts(values, cells, "values"),
        population == null ? null : Checks.amounts(population, cells, "population"),
        neighbours);
  }

  @Override
  public DataKind kind() {
    return DataKind.SERIES;
  }

  /** The names of the regions. */
  public ImmutableList<String> regions() {
    return regions;
  }

  /** The years, rising. */
  public ImmutableList<Integer> years() {
    return years;
  }

  /** The array itself, region by region. */
  double[] values() {
    return values;
  }

  double[] population() {
    return Lacking.need(
        population,
        "series",
        "population of the regions",
        "Maybe --population names the column or file that has it.");
  }

  SpatialWeights neighbours() {
    return Lacking.need(
        neighbours,
        "series",
        "neighbours of the regions",
        "Maybe --weights names the file of neighbouring pairs.");
  }

  /** Returns the values of one year, in the order of the regions. */
  double[] ofYear(int year) {
    double[] column = new double[regions.size()];
    for (int r = 0; r < column.length; r++) {
      column[r] = values[r * years.size() + year];
    }
    return column;
  }
}
