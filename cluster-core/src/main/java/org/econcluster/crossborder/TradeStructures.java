package org.econcluster.crossborder;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What the home side sells abroad and what the partner side buys abroad, by groups of goods.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableTradeStructures.class)
@JsonDeserialize(as = ImmutableTradeStructures.class)
public interface TradeStructures {

  /**
   * What the home side sells abroad, by the name of the group; amounts or shares in any unit, whose
   * sum is all that it sells.
   */
  ImmutableMap<String, Double> homeExports();

  /** What the partner side buys abroad, by the same groups; its sum is all that it buys. */
  ImmutableMap<String, Double> partnerImports();

  /** The calendar year of both. */
  Year year();

  /** The key of the source that states them; not blank. */
  String source();

  /** Where they stand in the source, and how they were read. */
  Optional<String> note();

  /**
   * Returns how well the home side's exports fit the partner's imports.
   *
   * <p>With \(x_k\) and \(m_k\) the shares of group \(k\) in the exports and in the imports:
   *
   * <p>\[ C = \sum_k \min(x_k, m_k) \]
   *
   * <ul>
   *   <li>Unit: a pure number. 1 where the two structures are the same, 0 where they have no group
   *       in common; finer groups can only lower it.
   *   <li>A group that one of the two does not have counts 0 there.
   *   <li>Does not change with the unit of either side.
   * </ul>
   *
   * <p>Reference: the similarity of structures of Finger, J. M. and Kreinin, M. E. (1979), A
   * measure of 'export similarity' and its possible uses, <i>Economic Journal</i> 89, 905-912, here
   * between exports and imports.
   */
  @Value.NonAttribute
  default double complementarity() {
    double exports = sum(homeExports());
    double imports = sum(partnerImports());
    double common = 0;
    for (Map.Entry<String, Double> group : homeExports().entrySet()) {
      Double bought = partnerImports().get(group.getKey());
      common += bought == null ? 0 : Math.min(group.getValue() / exports, bought / imports);
    }
    return Math.min(1, common); // rounding of the shares may exceed it
  }

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names required ones still missing. */
  class Builder extends ImmutableTradeStructures.Builder {
    Builder() {}
  }

  /** Rejects a structure without trade, amounts that cannot be, and a blank source. */
  @Value.Check
  default void check() {
    checkArgument(!source().isBlank(), "The structures of trade need a source.");
    checkStructure(homeExports(), "exports of the home side");
    checkStructure(partnerImports(), "imports of the partner side");
  }

  private static void checkStructure(ImmutableMap<String, Double> structure, String what) {
    structure.forEach(
        (group, amount) ->
            checkArgument(
                amount >= 0 && amount < Double.POSITIVE_INFINITY, // also refuses NaN
                "The amount (%s) of \"%s\" in the %s must be finite and not negative.",
                amount,
                group,
                what));
    double sum = sum(structure);
    checkArgument(
        sum > 0 && sum < Double.POSITIVE_INFINITY,
        "The sum (%s) of the %s must be finite and more than 0.",
        sum,
        what);
  }

  private static double sum(ImmutableMap<String, Double> structure) {
    return structure.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
