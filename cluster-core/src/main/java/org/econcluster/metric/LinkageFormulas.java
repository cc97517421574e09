package org.econcluster.metric;

import static org.econcluster.metric.FlowFormulas.allocation;
import static org.econcluster.metric.FlowFormulas.columnSums;
import static org.econcluster.metric.FlowFormulas.ghosh;
import static org.econcluster.metric.FlowFormulas.leontief;
import static org.econcluster.metric.FlowFormulas.rowSums;
import static org.econcluster.metric.FlowFormulas.sectors;
import static org.econcluster.metric.FlowFormulas.technical;

import org.econcluster.kernel.linkage.Linkages;
import org.econcluster.kernel.linkage.Multipliers;

/** Links between industries. */
final class LinkageFormulas {

  /** Results have the same bits for any number. */
  private static final int THREADS = 2;

  private LinkageFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    FlowFormulas.addTo(formulas);
    addLinkages(formulas);
    CoLocationFormulas.addTo(formulas);
  }

  private static void addLinkages(Formulas.Builder formulas) {
    linkage(formulas, "order=total, direction=backward", LinkageFormulas::totalBackward);
    linkage(formulas, "order=total, direction=forward, model=ghosh", LinkageFormulas::totalForward);
    linkage(
        formulas,
        "order=total, direction=forward, model=leontief",
        LinkageFormulas::totalLeontiefForward);
    linkage(
        formulas, "order=direct, direction=backward", data -> columnSums(technical(data, 0), data));
    linkage(
        formulas,
        "order=direct, direction=forward, model=ghosh",
        data -> rowSums(allocation(data, 0), data));
    linkage(
        formulas,
        "order=direct, direction=forward, model=leontief",
        data -> rowSums(technical(data, 0), data));
    linkage(formulas, "index=power of dispersion", data -> relativeToMean(totalBackward(data)));
    linkage(
        formulas,
        "index=sensitivity of dispersion, model=ghosh",
        data -> relativeToMean(totalForward(data)));
    linkage(
        formulas,
        "index=sensitivity of dispersion, model=leontief",
        data -> relativeToMean(totalLeontiefForward(data)));
    linkage(
        formulas,
        "index=relative direct backward linkage",
        data -> relativeToMean(columnSums(technical(data, 0), data)));
    linkage(
        formulas,
        "index=relative direct forward linkage, model=ghosh",
        data -> relativeToMean(rowSums(allocation(data, 0), data)));
    linkage(formulas, "index=variation, direction=backward", LinkageFormulas::backwardVariation);
    linkage(
        formulas,
        "index=variation, direction=forward, model=leontief",
        data -> forwardVariation(data, leontief(data)));
    linkage(
        formulas,
        "index=variation, direction=forward, model=ghosh",
        data -> forwardVariation(data, ghosh(data)));
    addLinkagesToOthers(formulas);
    sectors(
        formulas,
        "key-sector",
        "forward=ghosh",
        data -> keySectors(totalBackward(data), totalForward(data)));
    sectors(
        formulas,
        "key-sector",
        "forward=leontief",
        data -> keySectors(totalBackward(data), totalLeontiefForward(data)));
  }

  /** The linkages that leave out what a sector buys from and sells to itself. */
  private static void addLinkagesToOthers(Formulas.Builder formulas) {
    linkage(
        formulas,
        "order=total, direction=backward, diagonal=left out",
        data -> backwardToOthers(data, leontief(data)));
    linkage(
        formulas,
        "order=total, direction=forward, model=ghosh, diagonal=left out",
        data -> forwardToOthers(data, ghosh(data)));
    linkage(
        formulas,
        "order=total, direction=forward, model=leontief, diagonal=left out",
        data -> forwardToOthers(data, leontief(data)));
    linkage(
        formulas,
        "order=direct, direction=backward, diagonal=left out",
        data -> backwardToOthers(data, technical(data, 0)));
    linkage(
        formulas,
        "order=direct, direction=forward, model=ghosh, diagonal=left out",
        data -> forwardToOthers(data, allocation(data, 0)));
  }

  private static double[] totalBackward(FlowData data) {
    double[] linkages = new double[data.sectors().size()];
    Multipliers.backward(data.flows(), data.output(), linkages.length, THREADS, linkages);
    return linkages;
  }

  private static double[] totalForward(FlowData data) {
    double[] linkages = new double[data.sectors().size()];
    Multipliers.ghoshForward(data.flows(), data.output(), linkages.length, THREADS, linkages);
    return linkages;
  }

  private static double[] totalLeontiefForward(FlowData data) {
    double[] linkages = new double[data.sectors().size()];
    Multipliers.leontiefForward(data.flows(), data.output(), linkages.length, THREADS, linkages);
    return linkages;
  }

  private static double[] backwardToOthers(FlowData data, double[] matrix) {
    double[] linkages = new double[data.sectors().size()];
    Linkages.backward(matrix, linkages.length, false, linkages);
    return linkages;
  }

  private static double[] forwardToOthers(FlowData data, double[] matrix) {
    double[] linkages = new double[data.sectors().size()];
    Linkages.forward(matrix, linkages.length, false, linkages);
    return linkages;
  }

  private static double[] relativeToMean(double[] linkages) {
    Linkages.relativeToMean(linkages, linkages);
    return linkages;
  }

  private static double[] backwardVariation(FlowData data) {
    double[] variations = new double[data.sectors().size()];
    Linkages.backwardVariation(leontief(data), variations.length, variations);
    return variations;
  }

  private static double[] forwardVariation(FlowData data, double[] inverse) {
    double[] variations = new double[data.sectors().size()];
    Linkages.forwardVariation(inverse, variations.length, variations);
    return variations;
  }

  private static double[] keySectors(double[] backward, double[] forward) {
    Linkages.keySectors(relativeToMean(backward), relativeToMean(forward), backward);
    return backward;
  }

  private static void linkage(
      Formulas.Builder formulas, String variant, FlowFormulas.Values values) {
    sectors(formulas, "linkages", variant, values);
  }
}
