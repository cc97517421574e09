package org.econcluster.rules.oracle;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.econcluster.rules.finding.FindingKind;

/**
 * All sets of the rulebook that judge clusters as a program: conclusions from exact measurements
 * and nothing else, as fast as plain Java gives them.
 */
public final class HandWrittenEvaluator {

  /** The indicators that {@link #evaluate} takes, in their order. */
  public static final ImmutableList<String> INDICATORS =
      Arrays.stream(Input.values())
          .map(input -> input.indicator)
          .collect(ImmutableList.toImmutableList());

  /** How many words {@link #evaluate} fills. */
  public static final int KINDS = FindingKind.values().length;

  private HandWrittenEvaluator() {}

  /**
   * Writes the conclusions.
   *
   * @param values a finite value for each of {@link #INDICATORS}
   * @param concluded receives, by the ordinal of the finding kind, a bit for each value concluded;
   *     none for kinds that no set for clusters concludes
   */
  public static void evaluate(double[] values, long[] concluded) {
    Arrays.fill(concluded, 0);
    HandWrittenLifeCycle.evaluate(values, concluded);
    HandWrittenCompetitiveness.evaluate(values, concluded);
    HandWrittenClassification.evaluate(values, concluded);
    HandWrittenIdentification.evaluate(values, concluded);
    HandWrittenPolicy.evaluate(values, concluded);
    HandWrittenProgramme.evaluate(values, concluded);
  }
}
