package org.econcluster.crossborder;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The four flows of goods that the intensity of trade is made of, in one year and one unit.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableTradeFlows.class)
@JsonDeserialize(as = ImmutableTradeFlows.class)
public interface TradeFlows {

  /** What the home side sells to the partner side; not more than all that it sells. */
  double exportsToPartner();

  /** What the home side sells abroad; more than 0. */
  double homeExports();

  /** What the partner side buys abroad; more than 0, not more than the world. */
  double partnerImports();

  /** What all countries buy abroad; more than 0. */
  double worldImports();

  /** The unit of the four, for example {@code "million USD"}; not blank. */
  String unit();

  /** The calendar year of the four. */
  Year year();

  /** The key of the source that states them; not blank. */
  String source();

  /** Where they stand in the source, and how they were read. */
  Optional<String> note();

  /**
   * Returns the intensity of trade.
   *
   * <p>With \(X_{ij}\) what the home side sells to the partner side, \(X_i\) what it sells abroad,
   * \(M_j\) what the partner buys abroad and \(M\) what the world buys:
   *
   * <p>\[ I = \frac{X_{ij} / X_i}{M_j / M} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio. 1 where the partner has that share of the home side's exports that it
   *       has of the world's imports; 0 where nothing is sold to it.
   *   <li>Does not change with the unit of the four flows.
   * </ul>
   *
   * <p>Reference: Kojima (1964), with the whole world in the denominator.
   */
  @Value.NonAttribute
  default double intensity() {
    return exportsToPartner() / homeExports() / (partnerImports() / worldImports());
  }

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names required ones still missing. */
  class Builder extends ImmutableTradeFlows.Builder {
    Builder() {}
  }

  /** Rejects flows that contradict each other, and blank texts. */
  @Value.Check
  default void check() {
    checkArgument(!unit().isBlank(), "The unit of the flows of trade must not be blank.");
    checkArgument(!source().isBlank(), "The flows of trade need a source.");
    checkPart(exportsToPartner(), homeExports(), "exports to the partner", "all exports");
    checkPart(partnerImports(), worldImports(), "imports of the partner", "those of the world");
    checkArgument(partnerImports() > 0, "The imports of the partner must be more than 0.");
  }

  private static void checkPart(double part, double whole, String partName, String wholeName) {
    checkArgument(
        whole > 0 && whole < Double.POSITIVE_INFINITY, // also refuses NaN
        "The flow of %s (%s) must be finite and more than 0.",
        wholeName,
        whole);
    checkArgument(
        part >= 0 && part <= whole,
        "The %s (%s) must lie between 0 and %s (%s). Maybe the units differ.",
        partName,
        part,
        wholeName,
        whole);
  }
}
