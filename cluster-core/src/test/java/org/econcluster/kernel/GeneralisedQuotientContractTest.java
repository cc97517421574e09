package org.econcluster.kernel;

import java.util.stream.Stream;
import org.econcluster.kernel.TableKernel.Keys;

final class GeneralisedQuotientContractTest extends TableKernelContract {

  @Override
  protected Stream<TableKernel> kernels() {
    return Stream.of(
        TableKernel.of(
            "location quotients", Keys.CELLS, 1, GeneralisedQuotient::locationQuotients));
  }
}
