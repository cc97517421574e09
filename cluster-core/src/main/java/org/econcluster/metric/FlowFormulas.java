package org.econcluster.metric;

import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.kernel.linkage.Coefficients;
import org.econcluster.kernel.linkage.Extraction;
import org.econcluster.kernel.linkage.Inverses;
import org.econcluster.kernel.linkage.Linkages;
import org.econcluster.kernel.linkage.Regionalisation;

/** Matrices of flows between sectors, and what an economy loses without a sector. */
final class FlowFormulas {

  private FlowFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    addMatrices(formulas);
    addExtractions(formulas);
    addRegionalisations(formulas);
  }

  private static void addMatrices(Formulas.Builder formulas) {
    pairs(formulas, "technical-coefficients", "idle=0", data -> technical(data, 0));
    pairs(formulas, "technical-coefficients", "idle=NaN", data -> technical(data, Double.NaN));
    pairs(formulas, "allocation-coefficients", "idle=0", data -> allocation(data, 0));
    pairs(formulas, "allocation-coefficients", "idle=NaN", data -> allocation(data, Double.NaN));
    pairs(formulas, "leontief-inverse", "plain", FlowFormulas::leontief);
    pairs(formulas, "ghosh-inverse", "plain", FlowFormulas::ghosh);
    pairs(
        formulas, "io-link", "shares=of output", data -> links(data, data.output(), data.output()));
    pairs(
        formulas,
        "io-link",
        "shares=of intermediate flows",
        data ->
            links(
                data,
                bases(columnSums(data.flows(), data), data),
                bases(rowSums(data.flows(), data), data)));
  }

  private static void addExtractions(Formulas.Builder formulas) {
    String id = "hypothetical-extraction";
    sectors(formulas, id, "final-demand=kept", FlowFormulas::extraction);
    sectors(
        formulas,
        id,
        "final-demand=removed",
        data -> {
          double[] losses = extraction(data);
          for (int k = 0; k < losses.length; k++) {
            losses[k] += data.finalDemand()[k];
          }
          return losses;
        });
    sectors(
        formulas,
        id,
        "final-demand=kept, scale=share of output",
        data -> {
          double total = 0;
          for (double output : data.output()) {
            total += output;
          }
          double[] losses = extraction(data);
          for (int k = 0; k < losses.length; k++) {
            losses[k] /= total;
          }
          return losses;
        });
    sectors(
        formulas,
        id,
        "extracted=purchases",
        data -> {
          double[] losses = new double[data.sectors().size()];
          Extraction.purchases(leontief(data), data.finalDemand(), losses.length, losses);
          return losses;
        });
    sectors(
        formulas,
        id,
        "extracted=sales",
        data -> {
          double[] losses = new double[data.sectors().size()];
          Extraction.sales(ghosh(data), data.output(), losses.length, losses);
          return losses;
        });
  }

  private static double delta(String variant) {
    return Figures.number("regionalised-coefficients", variant, "delta");
  }

  private static void addRegionalisations(Formulas.Builder formulas) {
    String id = "regionalised-coefficients";
    String plain = "quotient=flegg, delta=0.3";
    String augmented = "quotient=augmented flegg, delta=0.3";
    regionalisation(formulas, id, "quotient=simple", Regionalisation::simple);
    regionalisation(formulas, id, "quotient=cross-industry", Regionalisation::crossIndustry);
    regionalisation(
        formulas,
        id,
        plain,
        (coefficients, regional, national, n, result) ->
            Regionalisation.flegg(coefficients, regional, national, n, delta(plain), result));
    regionalisation(
        formulas,
        id,
        augmented,
        (coefficients, regional, national, n, result) ->
            Regionalisation.augmentedFlegg(
                coefficients, regional, national, n, delta(augmented), result));
  }

  static double[] technical(FlowData data, double idle) {
    double[] coefficients = new double[data.flows().length];
    Coefficients.technical(data.flows(), data.output(), data.sectors().size(), idle, coefficients);
    return coefficients;
  }

  static double[] allocation(FlowData data, double idle) {
    double[] coefficients = new double[data.flows().length];
    Coefficients.allocation(data.flows(), data.output(), data.sectors().size(), idle, coefficients);
    return coefficients;
  }

  static double[] leontief(FlowData data) {
    return Inverses.leontief(data.flows(), data.output(), data.sectors().size());
  }

  static double[] ghosh(FlowData data) {
    return Inverses.ghosh(data.flows(), data.output(), data.sectors().size());
  }

  private static double[] links(FlowData data, double[] purchases, double[] sales) {
    double[] links = new double[data.flows().length];
    Coefficients.links(data.flows(), purchases, sales, data.sectors().size(), links);
    return links;
  }

  /** Returns sums of flows that shares can be taken of. */
  private static double[] bases(double[] sums, FlowData data) {
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] < 0) {
        throw new InputException(
            Problem.of(
                InputFailure.METRIC_UNDEFINED,
                Place.of("flows"),
                "The flows of sector "
                    + data.sectors().get(i)
                    + " add up to "
                    + sums[i]
                    + ", of which there are no shares.",
                "Maybe the shares of output are meant, which other variants take."));
      }
    }
    return sums;
  }

  static double[] columnSums(double[] matrix, FlowData data) {
    double[] linkages = new double[data.sectors().size()];
    Linkages.backward(matrix, linkages.length, true, linkages);
    return linkages;
  }

  static double[] rowSums(double[] matrix, FlowData data) {
    double[] linkages = new double[data.sectors().size()];
    Linkages.forward(matrix, linkages.length, true, linkages);
    return linkages;
  }

  private static double[] extraction(FlowData data) {
    double[] losses = new double[data.sectors().size()];
    Extraction.total(leontief(data), data.finalDemand(), losses.length, losses);
    return losses;
  }

  private static void regionalisation(
      Formulas.Builder formulas, String id, String variant, Regional regional) {
    pairs(
        formulas,
        id,
        variant,
        data -> {
          double[] result = technical(data, 0);
          regional.compute(result, data.regional(), data.national(), data.sectors().size(), result);
          return result;
        });
  }

  static void sectors(Formulas.Builder formulas, String id, String variant, Values values) {
    formulas.add(
        id,
        variant,
        FlowData.class,
        (data, sink) -> {
          double[] results = compute(data, values);
          for (int i = 0; i < results.length; i++) {
            sink.accept(data.sectors().get(i), "", results[i]);
          }
        });
  }

  private static void pairs(Formulas.Builder formulas, String id, String variant, Values values) {
    formulas.add(
        id,
        variant,
        FlowData.class,
        (data, sink) -> {
          double[] results = compute(data, values);
          int cell = 0;
          for (String seller : data.sectors()) {
            for (String buyer : data.sectors()) {
              sink.accept(seller, buyer, results[cell++]);
            }
          }
        });
  }

  private static double[] compute(FlowData data, Values values) {
    try {
      return values.of(data);
    } catch (ArithmeticException e) {
      throw new InputException(unproductive(data));
    }
  }

  private static Problem unproductive(FlowData data) {
    double[] direct = columnSums(technical(data, 0), data);
    int worst = 0;
    for (int j = 1; j < direct.length; j++) {
      worst = direct[j] > direct[worst] ? j : worst;
    }
    return Problem.of(
        InputFailure.METRIC_UNDEFINED,
        Place.of("flows"),
        "Sectors use up all that they make, or more, so no output meets a final demand; the inputs"
            + " of sector "
            + data.sectors().get(worst)
            + " add up to "
            + direct[worst]
            + " of its output.",
        "Maybe the output of a sector is too low, or flows and output differ in unit.");
  }

  /** Computes the values of one variant, which the caller may change. */
  @FunctionalInterface
  interface Values {
    double[] of(FlowData data);
  }

  /** Estimates a region's coefficients. */
  @FunctionalInterface
  private interface Regional {
    void compute(
        double[] coefficients, double[] regional, double[] national, int n, double[] result);
  }
}
