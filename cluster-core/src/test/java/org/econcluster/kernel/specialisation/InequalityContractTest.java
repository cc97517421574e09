package org.econcluster.kernel.specialisation;

import java.util.stream.Stream;
import org.econcluster.kernel.VectorKernel;
import org.econcluster.kernel.VectorKernelContract;

final class InequalityContractTest extends VectorKernelContract {

  @Override
  protected Stream<VectorKernel> kernels() {
    return Stream.of(
        new VectorKernel(
            "Gini",
            (amounts, base) -> GiniCoefficient.of(amounts),
            "values",
            true,
            Double.NaN,
            0,
            Double.NaN,
            0),
        ofShares("Williamson", Inequality::williamson, 0, 0),
        ofShares("Coulter", Inequality::coulter, 0, 0),
        ofShares("Schutz", Inequality::schutz, 0, 0),
        ofShares("Lorenz Gini", Inequality::gini, 0, 0),
        ofShares("Theil's T", Inequality::theil, 0, 0),
        ofShares("Theil's L", Inequality::meanLogDeviation, 0, 0),
        ofShares("Atkinson", (amounts, base) -> Inequality.atkinson(amounts, base, 0.5), 0, 0),
        new VectorKernel(
            "Dalton", Inequality::dalton, "amounts", false, Double.NaN, 1, Double.NaN, 1));
  }

  private static VectorKernel ofShares(
      String name, VectorKernel.Compute compute, double ofOne, double ofEqual) {
    return new VectorKernel(name, compute, "amounts", true, Double.NaN, ofOne, Double.NaN, ofEqual);
  }
}
