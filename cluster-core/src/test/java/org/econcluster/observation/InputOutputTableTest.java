package org.econcluster.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.econcluster.classification.IndustryCode;
import org.junit.jupiter.api.Test;

final class InputOutputTableTest {

  private static final List<IndustryCode> INDUSTRIES = codes("FARMS", "FOOD", "SHOPS");
  private static final Statistic OUTPUT =
      Statistic.of(Measure.OUTPUT, "million", Provenance.of("made up for this test"));
  private static final double[] FLOWS = {1, 5, 2, 0, 2, 6, 1, 1, 0};
  private static final double[] OUTPUTS = {10, 12, 20};

  @Test
  void aFlowGoesFromTheLineToTheColumn() {
    InputOutputTable table = InputOutputTable.copyOf(OUTPUT, INDUSTRIES, FLOWS, OUTPUTS);

    assertThat(table.flow(IndustryCode.of("FARMS"), IndustryCode.of("FOOD"))).isEqualTo(5);
    assertThat(table.flow(IndustryCode.of("FOOD"), IndustryCode.of("FARMS"))).isZero();
    assertThat(table.output(IndustryCode.of("SHOPS"))).isEqualTo(20);
    assertThat(table.period()).isEmpty();
    assertThat(table.observedIn(Year.of(2011)))
        .hasToString("flows between 3 industries (million), 2011")
        .isNotEqualTo(table);
  }

  @Test
  void neitherTheArraysGivenNorThoseReturnedChangeIt() {
    double[] flows = FLOWS.clone();
    InputOutputTable table = InputOutputTable.copyOf(OUTPUT, INDUSTRIES, flows, OUTPUTS);

    flows[0] = 9;
    table.flows()[1] = 9;
    table.outputs()[0] = 9;

    assertThat(table).isEqualTo(InputOutputTable.copyOf(OUTPUT, INDUSTRIES, FLOWS, OUTPUTS));
  }

  @Test
  void mergedIndustriesHaveTheSumOfTheirFlows() {
    InputOutputTable table = InputOutputTable.copyOf(OUTPUT, INDUSTRIES, FLOWS, OUTPUTS);

    assertThat(table.merged(codes("SHOPS", "FARMS"), IndustryCode.of("BOTH")))
        .isEqualTo(
            InputOutputTable.copyOf(
                OUTPUT,
                codes("BOTH", "FOOD"),
                new double[] {1 + 2 + 1 + 0, 5 + 1, 0 + 6, 2},
                new double[] {30, 12}));
    assertThat(table.merged(codes("FOOD"), IndustryCode.of("FOOD"))).isEqualTo(table);
  }

  @Test
  void outputHoldsWhatAnIndustrySellsAndWhatItBuysAsFarAsRoundingTells() {
    assertThat(
            InputOutputTable.copyOf(OUTPUT, codes("A", "B"), new double[] {3, 3, 0, 0}, out(6, 9)))
        .isNotNull();
    assertThat(
            InputOutputTable.copyOf(OUTPUT, codes("A", "B"), new double[] {3, 4, 0, 0}, out(6, 9)))
        .isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                InputOutputTable.copyOf(
                    OUTPUT, codes("A", "B"), new double[] {4, 4, 0, 9}, out(6, 9)))
        .withMessage(
            "The output 6.0 of industry \"A\" is smaller than the sum 8.0 of what it sells to"
                + " industries.\n"
                + "The output 9.0 of industry \"B\" is smaller than the sum 13.0 of what it buys from"
                + " industries.");
  }

  @Test
  void whatIsNoAmountIsRefused() {
    for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> InputOutputTable.copyOf(OUTPUT, codes("A"), new double[] {wrong}, out(6)))
          .withMessage("The flow (%s) must be finite and not negative.", wrong);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InputOutputTable.copyOf(OUTPUT, codes("A", "B"), FLOWS, out(6, 9)))
        .withMessage("The flows hold 9 numbers, not 2 times 2.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                InputOutputTable.copyOf(
                    Statistic.of(Measure.WAGES, "million", OUTPUT.provenance()),
                    INDUSTRIES,
                    FLOWS,
                    OUTPUTS))
        .withMessage("The numbers of an input-output table are output, not wages.");
  }

  private static double[] out(double... output) {
    return output;
  }

  private static List<IndustryCode> codes(String... codes) {
    return Stream.of(codes).map(IndustryCode::of).toList();
  }
}
