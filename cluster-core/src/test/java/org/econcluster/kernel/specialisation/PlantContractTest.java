package org.econcluster.kernel.specialisation;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.econcluster.kernel.Amounts;
import org.econcluster.kernel.TableKernel;
import org.econcluster.kernel.TableKernel.Keys;
import org.econcluster.kernel.TableKernelContract;
import org.econcluster.kernel.TableRefusals;
import org.econcluster.kernel.specialisation.EllisonGlaeserIndex.Statistic;

/**
 * Kernels over lists of plants, as such over tables: every cell is the size of a plant, be it 0.
 */
final class PlantContractTest extends TableKernelContract {

  private static final int WIDTH = Statistic.values().length;

  @Override
  protected Stream<TableKernel> kernels() {
    return Stream.concat(
        Arrays.stream(Statistic.values()).map(PlantContractTest::statistic),
        Stream.of(
            TableKernel.returning(
                    "activity of plants",
                    Keys.CELLS,
                    7,
                    (sizes, regions, industries) ->
                        EllisonGlaeserIndex.activity(
                            regionsOf(regions, industries),
                            industriesOf(regions, industries),
                            sizes,
                            regions,
                            industries))
                .withOfEmpty(0, 0)
                .inUnitOfTable()
                .refusing(TableRefusals.OF_PLANTS)));
  }

  private static TableKernel statistic(Statistic statistic) {
    TableKernel kernel =
        TableKernel.of(
                statistic.name(),
                Keys.INDUSTRIES,
                ofSinglePlant(statistic),
                (sizes, regions, industries, results) -> {
                  double[] statistics = new double[results.length * WIDTH];
                  EllisonGlaeserIndex.write(
                      regionsOf(regions, industries),
                      industriesOf(regions, industries),
                      sizes,
                      Amounts.ofRegions(sizes, regions, industries),
                      industries,
                      statistics);
                  Arrays.setAll(results, i -> statistics[i * WIDTH + statistic.ordinal()]);
                })
            .oneOf(WIDTH)
            .refusing(TableRefusals.OF_PLANTS);
    // The contract's empty table has two regions, its empty industry is in three.
    return statistic == Statistic.K ? kernel.withOfEmpty(2, 3) : kernel;
  }

  private static double ofSinglePlant(Statistic statistic) {
    return switch (statistic) {
      case GAMMA, Z, MAUREL_SEDILLOT -> Double.NaN;
      case G, VARIANCE -> 0;
      case K, HHI -> 1;
    };
  }

  private static int[] regionsOf(int regions, int industries) {
    return IntStream.range(0, regions * industries).map(plant -> plant / industries).toArray();
  }

  private static int[] industriesOf(int regions, int industries) {
    return IntStream.range(0, regions * industries).map(plant -> plant % industries).toArray();
  }
}
