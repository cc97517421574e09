package org.econcluster.metric;

import static org.econcluster.metric.TableFormulas.ofCells;

import org.econcluster.kernel.GeneralisedQuotient;

/** Specialisation of regions and concentration of industries. */
final class SpecialisationFormulas {

  private SpecialisationFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    formulas.add(
        "location-quotient",
        "plain",
        TableData.class,
        ofCells(SpecialisationFormulas::locationQuotients));
  }

  private static void locationQuotients(TableData table, double[] values) {
    GeneralisedQuotient.locationQuotients(table.cells(), table.rows(), table.columns(), values);
  }
}
