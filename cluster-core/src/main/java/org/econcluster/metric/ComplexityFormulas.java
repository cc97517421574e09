package org.econcluster.metric;

import static org.econcluster.metric.RelatednessFormulas.add;
import static org.econcluster.metric.RelatednessFormulas.presence;
import static org.econcluster.metric.RelatednessFormulas.threads;
import static org.econcluster.metric.TableFormulas.ofCells;
import static org.econcluster.metric.TableFormulas.ofIndustries;
import static org.econcluster.metric.TableFormulas.ofRegions;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.kernel.relatedness.BinaryMatrix;
import org.econcluster.kernel.relatedness.ComplexityOutlook;
import org.econcluster.kernel.relatedness.Fitness;
import org.econcluster.kernel.relatedness.Proximity;
import org.econcluster.kernel.relatedness.Reflections;
import org.econcluster.kernel.relatedness.RelatednessDensity;
import org.econcluster.kernel.relatedness.Spectrum;
import org.econcluster.kernel.relatedness.Standardisation;

/** Complexity of economies: eigenvectors, reflections, fitness, and the outlook on more of it. */
final class ComplexityFormulas {

  private static final ImmutableMap<String, Function<double[], Standardisation>> MOMENTS =
      ImmutableMap.of(
          "population", Standardisation::ofPopulation, "sample", Standardisation::ofSample);

  private static final int[] STEPS_OF_REGIONS = {18, 0, 1, 2, 3, 8, 20};
  private static final int[] STEPS_OF_INDUSTRIES = {19, 0, 1, 2, 3, 7};

  private static final double SETTLED = Figures.number("fitness", "change=1e-9", "change");
  private static final int MOST_ROUNDS = Figures.count("fitness", "change=1e-9", "most rounds");

  private ComplexityFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    addEigenvectors(formulas);
    addEigenvalues(formulas);
    addReflections(formulas);
    addFitness(formulas);
    addOutlook(formulas);
  }

  private static void addEigenvectors(Formulas.Builder formulas) {
    for (SignAnchor anchor : SignAnchor.values()) {
      for (Map.Entry<String, Function<double[], Standardisation>> entry : MOMENTS.entrySet()) {
        String sd = entry.getKey();
        if (anchor != SignAnchor.DIVERSITY && !sd.equals("population")) {
          continue; // the anchors are offered once
        }
        Function<double[], Standardisation> moments = entry.getValue();
        String choice = "sd=" + sd + ", sign=" + anchor.id();
        add(
            formulas,
            "eci-eigen",
            choice,
            ofRegions(
                (table, values) -> {
                  double[] eci = SignedComplexity.of(table, anchor).ofRegions();
                  moments.apply(eci).apply(eci);
                  System.arraycopy(eci, 0, values, 0, eci.length);
                }));
        add(
            formulas,
            "pci-eigen",
            "moments=eci, " + choice,
            ofIndustries(
                (table, values) -> {
                  SignedComplexity complexity = SignedComplexity.of(table, anchor);
                  double[] pci = complexity.ofIndustries();
                  moments.apply(complexity.ofRegions()).apply(pci);
                  System.arraycopy(pci, 0, values, 0, pci.length);
                }));
        if (anchor == SignAnchor.DIVERSITY) {
          add(
              formulas,
              "pci-eigen",
              "moments=own, " + choice,
              ofIndustries(
                  (table, values) -> {
                    double[] pci = SignedComplexity.of(table, anchor).ofIndustries();
                    moments.apply(pci).apply(pci);
                    System.arraycopy(pci, 0, values, 0, pci.length);
                  }));
        }
      }
    }
  }

  private static void addEigenvalues(Formulas.Builder formulas) {
    add(
        formulas,
        "eci-eigenvalues",
        "plain",
        (table, sink) -> {
          double[] values = Spectrum.of(presence(table));
          for (int k = 0; k < values.length; k++) {
            sink.accept(String.valueOf(k + 1), "", values[k]);
          }
        });
    add(
        formulas,
        "eci-eigenvalue-gap",
        "plain",
        (table, sink) -> {
          SignedComplexity complexity = SignedComplexity.unchecked(table);
          sink.accept("second", "", complexity.secondEigenvalue());
          sink.accept("third", "", complexity.thirdEigenvalue());
          sink.accept("gap", "", complexity.gap());
        });
  }

  private static void addReflections(Formulas.Builder formulas) {
    for (int steps : STEPS_OF_REGIONS) {
      add(
          formulas,
          "mor-regions",
          "step=" + steps,
          ofRegions((table, values) -> Reflections.ofRegions(presence(table), steps, values)));
    }
    for (int steps : STEPS_OF_INDUSTRIES) {
      add(
          formulas,
          "mor-industries",
          "step=" + steps,
          ofIndustries(
              (table, values) -> Reflections.ofIndustries(presence(table), steps, values)));
    }
    MOMENTS.forEach(
        (sd, moments) -> {
          add(
              formulas,
              "eci-reflections",
              "step=18, sd=" + sd,
              ofRegions(
                  (table, values) -> {
                    Reflections.deviationsOfRegions(presence(table), 18, values);
                    moments.apply(values).apply(values);
                  }));
          add(
              formulas,
              "pci-reflections",
              "step=19, sd=" + sd,
              ofIndustries(
                  (table, values) -> {
                    Reflections.deviationsOfIndustries(presence(table), 19, values);
                    moments.apply(values).apply(values);
                  }));
        });
  }

  private static int rounds(String variant) {
    return Figures.count("fitness", variant, "rounds");
  }

  private static void addFitness(Formulas.Builder formulas) {
    ImmutableMap<String, Function<BinaryMatrix, Fitness>> rules =
        ImmutableMap.of(
            "rounds=100", matrix -> Fitness.afterRounds(matrix, rounds("rounds=100")),
            "rounds=20", matrix -> Fitness.afterRounds(matrix, rounds("rounds=20")),
            "change=1e-9", matrix -> Fitness.untilSettled(matrix, SETTLED, MOST_ROUNDS));
    rules.forEach(
        (variant, rule) -> {
          boolean mustSettle = variant.startsWith("change");
          add(
              formulas,
              "fitness",
              variant,
              ofRegions(
                  (table, values) -> {
                    double[] fitness = fitness(table, rule, mustSettle).ofRegions();
                    System.arraycopy(fitness, 0, values, 0, fitness.length);
                  }));
          add(
              formulas,
              "fitness-complexity",
              variant,
              ofIndustries(
                  (table, values) -> {
                    double[] complexity = fitness(table, rule, mustSettle).ofIndustries();
                    System.arraycopy(complexity, 0, values, 0, complexity.length);
                  }));
          add(
              formulas,
              "fitness-convergence",
              variant,
              (table, sink) -> {
                Fitness fitness = fitness(table, rule, false);
                sink.accept("rounds", "", fitness.rounds());
                sink.accept("change", "", fitness.change());
              });
        });
  }

  private static Fitness fitness(
      TableData table, Function<BinaryMatrix, Fitness> rule, boolean mustSettle) {
    Fitness fitness = rule.apply(presence(table));
    if (mustSettle && !(fitness.change() <= SETTLED)) {
      throw new InputException(
          Problem.of(
              InputFailure.METRIC_UNDEFINED,
              Place.of("table"),
              "The fitness of the regions does not settle: after "
                  + fitness.rounds()
                  + " rounds a value still changes by "
                  + fitness.change()
                  + ".",
              "Maybe take the variant \"rounds=100\", and read \"fitness-convergence\" with it."));
    }
    return fitness;
  }

  private static void addOutlook(Formulas.Builder formulas) {
    add(
        formulas,
        "complexity-outlook-index",
        "pci=raw, result=standardised",
        ofRegions(
            (table, values) -> {
              outlook(
                  table, SignedComplexity.of(table, SignAnchor.DIVERSITY).ofIndustries(), values);
              Standardisation.ofPopulation(values).apply(values);
            }));
    add(
        formulas,
        "complexity-outlook-index",
        "pci=standardised, result=sum",
        ofRegions((table, values) -> outlook(table, standardisedPci(table), values)));
    add(
        formulas,
        "complexity-outlook-gain",
        "pci=raw, result=by-sd-of-eci",
        ofCells(
            (table, values) -> {
              SignedComplexity complexity = SignedComplexity.of(table, SignAnchor.DIVERSITY);
              double sd = Standardisation.ofPopulation(complexity.ofRegions()).deviation();
              double[] pci = complexity.ofIndustries();
              for (int i = 0; i < pci.length; i++) {
                pci[i] /= sd;
              }
              gain(table, pci, values);
            }));
    add(
        formulas,
        "complexity-outlook-gain",
        "pci=standardised, result=sum",
        ofCells((table, values) -> gain(table, standardisedPci(table), values)));
  }

  private static double[] standardisedPci(TableData table) {
    SignedComplexity complexity = SignedComplexity.of(table, SignAnchor.DIVERSITY);
    double[] pci = complexity.ofIndustries();
    Standardisation.ofPopulation(complexity.ofRegions()).apply(pci);
    return pci;
  }

  private static void outlook(TableData table, double[] pci, double[] values) {
    BinaryMatrix matrix = presence(table);
    double[] proximity = new double[table.columns() * table.columns()];
    Proximity.smallerConditional(matrix, threads(table), proximity);
    double[] density = new double[table.cells().length];
    RelatednessDensity.of(matrix, proximity, threads(table), density);
    ComplexityOutlook.index(matrix, density, pci, values);
  }

  private static void gain(TableData table, double[] pci, double[] values) {
    BinaryMatrix matrix = presence(table);
    double[] proximity = new double[table.columns() * table.columns()];
    Proximity.smallerConditional(matrix, threads(table), proximity);
    ComplexityOutlook.gain(matrix, proximity, pci, threads(table), values);
  }
}
