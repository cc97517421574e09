package org.econcluster.crossborder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.time.Year;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The intensity and the complementarity of trade across a border. */
final class BorderTradeTest {

  @Test
  void aPartnerThatTakesItsShareOfTheWorldMarketHasTheIntensityOne() {
    // 4 % of the exports go to a partner that buys 4 % of what the world buys.
    assertThat(flows(8, 200, 40, 1000).build().intensity()).isEqualTo(1);
    assertThat(flows(24, 200, 40, 1000).build().intensity()).isCloseTo(3, within(1e-15));
    assertThat(flows(0, 200, 40, 1000).build().intensity()).isZero();
  }

  @Test
  void flowsThatContradictEachOtherAreRefused() {
    fails(
        flows(201, 200, 40, 1000),
        "The exports to the partner (201.0) must lie between 0 and all exports (200.0). Maybe the"
            + " units differ.");
    fails(
        flows(8, 200, 1001, 1000),
        "The imports of the partner (1001.0) must lie between 0 and those of the world (1000.0)."
            + " Maybe the units differ.");
    fails(flows(0, 0, 40, 1000), "The flow of all exports (0.0) must be finite and more than 0.");
    fails(flows(8, 200, 0, 1000), "The imports of the partner must be more than 0.");
    fails(
        flows(Double.NaN, 200, 40, 1000),
        "The exports to the partner (NaN) must lie between 0 and all exports (200.0). Maybe the"
            + " units differ.");
  }

  @Test
  void likeStructuresComplementEachOtherWhollyAndUnlikeOnesNotAtAll() {
    assertThat(complementarity(ImmutableMap.of("ore", 1.0, "cars", 3.0), ore(25, 75))).isOne();
    assertThat(complementarity(ImmutableMap.of("wheat", 1.0), ore(1, 1))).isZero();
    // Of ore 50 % meet 20 %, of cars 50 % meet 80 %: 0.2 + 0.5.
    assertThat(complementarity(ore(1, 1), ore(20, 80))).isCloseTo(0.7, within(1e-15));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void complementarityLiesBetweenZeroAndOneAndDoesNotChangeWithTheUnit(
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double a,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double b,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double c,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double d,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double unit) {
    double found = complementarity(ore(a, b), ore(c, d));

    assertThat(found).isBetween(0.0, 1.0);
    assertThat(complementarity(ore(unit * a, unit * b), ore(c, d))).isCloseTo(found, within(1e-12));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void finerGroupsNeverRaiseIt(
      @ForAll @DoubleRange(min = 0.01, max = 100) double a,
      @ForAll @DoubleRange(min = 0.01, max = 100) double b,
      @ForAll @DoubleRange(min = 0, max = 1) double cutA,
      @ForAll @DoubleRange(min = 0, max = 1) double cutB) {
    double coarse = complementarity(ore(a, 50), ore(b, 50));
    double fine =
        complementarity(
            ImmutableMap.of("iron", a * cutA, "copper", a * (1 - cutA), "cars", 50.0),
            ImmutableMap.of("iron", b * cutB, "copper", b * (1 - cutB), "cars", 50.0));

    assertThat(fine).isLessThanOrEqualTo(coarse + 1e-12);
  }

  @Test
  void structuresWithoutTradeAreRefused() {
    assertThatThrownBy(() -> complementarity(ImmutableMap.of(), ore(1, 1)))
        .hasMessage(
            "The sum (0.0) of the exports of the home side must be finite and more than 0.");
    assertThatThrownBy(() -> complementarity(ore(1, 1), ore(-1, 3)))
        .hasMessage(
            "The amount (-1.0) of \"ore\" in the imports of the partner side must be finite and not"
                + " negative.");
  }

  private static ImmutableMap<String, Double> ore(double ore, double cars) {
    return ImmutableMap.of("ore", ore, "cars", cars);
  }

  private static double complementarity(
      ImmutableMap<String, Double> exports, ImmutableMap<String, Double> imports) {
    return TradeStructures.builder()
        .putAllHomeExports(exports)
        .putAllPartnerImports(imports)
        .year(Year.of(2018))
        .source("made up")
        .build()
        .complementarity();
  }

  private static TradeFlows.Builder flows(
      double toPartner, double exports, double partnerImports, double worldImports) {
    TradeFlows.Builder builder = TradeFlows.builder();
    builder
        .exportsToPartner(toPartner)
        .homeExports(exports)
        .partnerImports(partnerImports)
        .worldImports(worldImports)
        .unit("bn USD")
        .year(Year.of(2018))
        .source("made up");
    return builder;
  }

  private static void fails(TradeFlows.Builder flows, String message) {
    assertThatThrownBy(flows::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
