package org.econcluster.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.econcluster.kernel.space.SpatialWeights;

/**
 * Areas with one value each, and who neighbours whom.
 *
 * <p>Immutable and thread-safe; arrays are copied when it is made.
 */
public final class LatticeData implements MetricData {

  private final ImmutableList<String> areas;
  private final double[] values;
  private final ImmutableMap<String, SpatialWeights> contiguities;

  private LatticeData(
      ImmutableList<String> areas,
      double[] values,
      ImmutableMap<String, SpatialWeights> contiguities) {
    this.areas = areas;
    this.values = values;
    this.contiguities = contiguities;
  }

  /**
   * Returns areas.
   *
   * @param areas distinct names
   * @param values of each area, finite, of either sign
   * @param contiguities binary or given weights by the name of the definition, for example {@code
   *     rook} and {@code queen}; at least one; not row-standardised here
   */
  public static LatticeData of(
      List<String> areas, double[] values, Map<String, SpatialWeights> contiguities) {
    Checks.distinct(areas, "areas");
    checkArgument(!contiguities.isEmpty(), "It must be said which areas are neighbours.");
    contiguities.forEach(
        (name, weights) ->
            checkArgument(
                weights.size() == areas.size(),
                "The weights %s are of %s areas, not of %s.",
                name,
                weights.size(),
                areas.size()));
    return new LatticeData(
        ImmutableList.copyOf(areas),
        Checks.finite(values, areas.size(), "values"),
        ImmutableMap.copyOf(contiguities));
  }

  @Override
  public DataKind kind() {
    return DataKind.LATTICE;
  }

  /** The names of the areas. */
  public ImmutableList<String> areas() {
    return areas;
  }

  double[] values() {
    return values;
  }

  ImmutableMap<String, SpatialWeights> contiguities() {
    return contiguities;
  }
}
