package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;
import static org.econcluster.rules.oracle.Truth.not;

import org.econcluster.cluster.ResourceFactor;
import org.econcluster.rules.finding.FindingKind;

/** BASE: the resource base of an industry that SPEC finds specialised on some base. */
final class ResourceBaseOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    factor(e, ResourceFactor.PRODUCTION_FACTORS, productionFactors(e));
    factor(e, ResourceFactor.DEMAND, demand(e));
    factor(e, ResourceFactor.SUPPLIERS_AND_RELATED, suppliers(e));
  }

  /** All three resource factors are there. */
  static int complete(Completions e) {
    return all(productionFactors(e), demand(e), suppliers(e));
  }

  private static void factor(Completions e, ResourceFactor factor, int there) {
    int examined = SpecialisationOracle.anySignal(e);
    e.several(FindingKind.BASE_FACTOR, factor, all(examined, there));
    e.several(FindingKind.BASE_LACKING, factor, all(examined, not(there)));
  }

  private static int productionFactors(Completions e) {
    return all(
        e.atLeast(Input.CAPACITY_UTILISATION, Thresholds.CAPACITY),
        e.above(Input.INVESTMENT_SHARE_OF_NATION_CHANGE, Thresholds.RISE),
        e.above(Input.LABOUR_SHARE_OF_REGION_CHANGE, Thresholds.RISE),
        e.above(Input.RELATIVE_WAGE, Thresholds.REFERENCE_WAGE));
  }

  private static int demand(Completions e) {
    return any(
        e.above(Input.SOLD_OUTSIDE_SHARE, Thresholds.ANY_SALE),
        e.above(Input.EXPORT_SHARE, Thresholds.ANY_SALE),
        e.atLeast(Input.SOLD_OUTSIDE, Thresholds.ONE));
  }

  private static int suppliers(Completions e) {
    return any(
        e.atLeast(Input.SUPPLIER_COUNT, Thresholds.ONE),
        e.atLeast(Input.UPSTREAM_LOCATION_QUOTIENT, Thresholds.UPSTREAM));
  }
}
