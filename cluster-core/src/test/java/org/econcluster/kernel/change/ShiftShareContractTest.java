package org.econcluster.kernel.change;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.econcluster.kernel.Amounts;
import org.econcluster.kernel.TableKernel;
import org.econcluster.kernel.TableKernel.Keys;
import org.econcluster.kernel.TableKernelContract;
import org.econcluster.kernel.TableRefusals;
import org.junit.jupiter.api.Test;

/**
 * Each component is a kernel over the table at the first time. The table at the second time is made
 * from it, half as it was and half as if every region had the mix of all, and the reference area is
 * the sum of the regions.
 */
final class ShiftShareContractTest extends TableKernelContract {

  /** A shift-share analysis. */
  private interface Analysis {
    void write(
        double[] before, double[] after, ShiftShare.Reference reference, double[] components);
  }

  @Override
  protected Stream<TableKernel> kernels() {
    return Stream.of(dunn(), estebanMarquillas(), arcelus(), neighbours(), gerfin(), sums())
        .flatMap(kernels -> kernels);
  }

  private static Stream<TableKernel> dunn() {
    return components("Dunn", ShiftShare.DUNN_COMPONENTS, ShiftShare::dunn);
  }

  private static Stream<TableKernel> estebanMarquillas() {
    return components(
        "Esteban-Marquillas",
        ShiftShare.ESTEBAN_MARQUILLAS_COMPONENTS,
        (before, after, reference, components) ->
            ShiftShare.estebanMarquillas(before, after, reference, true, components));
  }

  /** The last two are unknown where a cell is empty at first. */
  private static Stream<TableKernel> arcelus() {
    return components("Arcelus", ShiftShare.ARCELUS_COMPONENTS, ShiftShare::arcelus)
        .map(
            kernel ->
                kernel.name().endsWith("6") || kernel.name().endsWith("7")
                    ? kernel.withOfEmpty(Double.NaN, Double.NaN)
                    : kernel);
  }

  /** All that the neighbours have doubles, so that a region lags by what it has. */
  private static Stream<TableKernel> neighbours() {
    return components(
        "Nazara-Hewings",
        ShiftShare.DUNN_COMPONENTS,
        (before, after, reference, components) ->
            ShiftShare.neighbours(
                before,
                after,
                reference,
                Amounts.finite(before),
                Arrays.stream(after).map(cell -> cell * 2).toArray(),
                components),
        0,
        7,
        -7);
  }

  private static Stream<TableKernel> gerfin() {
    return IntStream.range(0, 2)
        .mapToObj(
            factor ->
                TableKernel.of(
                        "Gerfin " + factor,
                        Keys.REGIONS,
                        1,
                        (before, regions, industries, results) ->
                            writeOne(ShiftShare::gerfin, 2, factor, before, industries, results))
                    .oneOf(2)
                    .refusing(TableRefusals.OF_BEFORE));
  }

  /** Of one component for each industry, which is the table. */
  private static Stream<TableKernel> sums() {
    return Stream.of(
        TableKernel.of(
                "sums of industries",
                Keys.REGIONS,
                7,
                (components, regions, industries, sums) ->
                    ShiftShare.sumOfIndustries(components, industries, 1, sums))
            .withOfEmpty(0, 0)
            .inUnitOfTable()
            .refusing(TableRefusals.OF_COMPONENTS));
  }

  @Test
  void sumsAreOfOneComponentAtLeast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShiftShare.sumOfIndustries(new double[6], 3, 0, new double[2]))
        .withMessage("The number of components (0) must be at least 1.");
  }

  private static Stream<TableKernel> components(
      String name, int count, Analysis analysis, double... ofSingle) {
    return IntStream.range(0, count)
        .mapToObj(
            component ->
                TableKernel.of(
                        name + " " + component,
                        Keys.CELLS,
                        component < ofSingle.length ? ofSingle[component] : 0,
                        (before, regions, industries, results) ->
                            writeOne(analysis, count, component, before, industries, results))
                    .oneOf(count)
                    .withOfEmpty(0, 0)
                    .inUnitOfTable()
                    .refusing(TableRefusals.OF_BEFORE));
  }

  private static void writeOne(
      Analysis analysis,
      int count,
      int component,
      double[] before,
      int industries,
      double[] results) {
    double[] components = new double[results.length * count];
    int regions = industries == 0 ? 0 : before.length / industries;
    double[] after = Amounts.halfMixed(before, regions, industries);
    double[] first = Amounts.ofIndustries(before, regions, industries);
    double[] last = Amounts.ofIndustries(after, regions, industries);
    analysis.write(
        before,
        after,
        new ShiftShare.Reference(
            first, last, Arrays.stream(first).sum(), Arrays.stream(last).sum()),
        components);
    Arrays.setAll(results, k -> components[k * count + component]);
  }
}
