package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.econcluster.classification.IndustryCode;
import org.jspecify.annotations.Nullable;

/**
 * What the industries of one economy buy from each other, and the output of each.
 *
 * <p>A flow goes from the industry that sells to the one that buys; what an industry uses of its
 * own product is a flow too. Flows and output are of one unit, currency and year. Imports, value
 * added and final demand are no part of it: they are what output leaves over. Immutable and
 * thread-safe.
 */
public final class InputOutputTable {

  private final Statistic statistic;
  private final @Nullable Year period;
  private final Axis<IndustryCode> industries;
  private final double[] flows;
  private final double[] output;

  private InputOutputTable(
      Statistic statistic,
      @Nullable Year period,
      Axis<IndustryCode> industries,
      double[] flows,
      double[] output) {
    this.statistic = statistic;
    this.period = period;
    this.industries = industries;
    this.flows = flows;
    this.output = output;
  }

  /**
   * Returns a table.
   *
   * @param statistic output, in the unit of all numbers, for example {@code "million USD"}
   * @param industries at least one, each once
   * @param flows row by row from the seller of the row to the buyer of the column; finite, not
   *     negative: what is booked as a negative sale is a purchase
   * @param output of each industry, finite; not smaller than all that it sells to industries, nor
   *     than all that it buys from them, as far as rounded numbers can tell
   * @throws IllegalArgumentException if a number or the number of them is not as described
   */
  public static InputOutputTable copyOf(
      Statistic statistic, Collection<IndustryCode> industries, double[] flows, double[] output) {
    checkArgument(
        statistic.measure() == Measure.OUTPUT,
        "The numbers of an input-output table are output, not %s.",
        statistic.measure().label());
    Axis<IndustryCode> axis = Axis.of("industry", industries);
    int n = axis.codes().size();
    checkArgument(
        flows.length == (long) n * n,
        "The flows hold %s numbers, not %s times %s.",
        flows.length,
        n,
        n);
    checkArgument(output.length == n, "The output holds %s numbers, not %s.", output.length, n);
    InputOutputTable table =
        new InputOutputTable(statistic, null, axis, flows.clone(), output.clone());
    table.checkAmounts(table.flows, "flow");
    table.checkAmounts(table.output, "output");
    ImmutableListMultimap<Integer, String> wrong =
        contradictions(axis.codes(), table.flows, table.output);
    checkArgument(wrong.isEmpty(), "%s", String.join("\n", wrong.values()));
    return table;
  }

  /** Returns the same table with its year. */
  public InputOutputTable observedIn(Year year) {
    return new InputOutputTable(statistic, year, industries, flows, output);
  }

  private void checkAmounts(double[] amounts, String what) {
    for (double amount : amounts) {
      checkArgument(
          amount >= 0 && amount < Double.POSITIVE_INFINITY, // also refuses NaN
          "The %s (%s) must be finite and not negative.",
          what,
          amount);
    }
  }

  /** Output, with its unit and source. */
  public Statistic statistic() {
    return statistic;
  }

  /** The year of all numbers; absent where the source does not say. */
  public Optional<Year> period() {
    return Optional.ofNullable(period);
  }

  /** The industries, in the order of rows and columns. */
  public ImmutableList<IndustryCode> industries() {
    return industries.codes();
  }

  /** Whether an industry has a row and a column. */
  public boolean hasIndustry(IndustryCode industry) {
    return industries.has(industry);
  }

  /**
   * Returns the position of an industry.
   *
   * @throws IllegalArgumentException if the table does not have it
   */
  public int industryIndex(IndustryCode industry) {
    return industries.indexOf(industry);
  }

  /** What one industry sells to another one, or to itself. */
  public double flow(IndustryCode seller, IndustryCode buyer) {
    return flows[industryIndex(seller) * industries().size() + industryIndex(buyer)];
  }

  /** The output of an industry. */
  public double output(IndustryCode industry) {
    return output[industryIndex(industry)];
  }

  /** All flows as a new array, row by row from the seller of the row to the buyer. */
  public double[] flows() {
    return flows.clone();
  }

  /** The output of all industries as a new array, in their order. */
  public double[] outputs() {
    return output.clone();
  }

  /**
   * Returns the table in which some industries are one: their flows and their output are added up,
   * and what they buy from each other is a flow of the new industry to itself.
   *
   * @param together at least one industry of the table, each once
   * @param as the code of the new industry, which stands where the first of them stood
   * @throws IllegalArgumentException if the table lacks one of them, or has the new code for
   *     another
   */
  public InputOutputTable merged(List<IndustryCode> together, IndustryCode as) {
    checkArgument(!together.isEmpty(), "At least one industry must be merged.");
    int[] target = new int[industries().size()];
    Arrays.fill(target, -1);
    int first = together.stream().mapToInt(this::industryIndex).min().orElseThrow();
    List<IndustryCode> codes = new ArrayList<>();
    int place = 0;
    for (int i = 0; i < target.length; i++) {
      boolean merges = together.contains(industries().get(i));
      if (i == first) {
        place = codes.size();
        codes.add(as);
      } else if (!merges) {
        target[i] = codes.size();
        codes.add(industries().get(i));
      }
    }
    for (IndustryCode each : together) {
      target[industryIndex(each)] = place;
    }
    int n = codes.size();
    double[] sums = new double[n * n];
    double[] outputs = new double[n];
    for (int i = 0, cell = 0; i < target.length; i++) {
      outputs[target[i]] += output[i];
      for (int j = 0; j < target.length; j++, cell++) {
        sums[target[i] * n + target[j]] += flows[cell];
      }
    }
    return new InputOutputTable(statistic, period, Axis.of("industry", codes), sums, outputs);
  }

  /**
   * Returns what is wrong with output that is smaller than what its industry sells to all
   * industries, or buys from them, as far as rounded numbers can tell: sentences by the position of
   * the industry.
   *
   * @param industries the codes, for the sentences
   * @param flows row by row, as many as pairs of industries
   * @param output of each industry
   */
  public static ImmutableListMultimap<Integer, String> contradictions(
      List<IndustryCode> industries, double[] flows, double[] output) {
    ImmutableListMultimap.Builder<Integer, String> found = ImmutableListMultimap.builder();
    int n = industries.size();
    for (int i = 0; i < n; i++) {
      String sales = excess(flows, i * n, 1, output[i], n);
      if (!sales.isEmpty()) {
        found.put(i, contradiction(industries.get(i), output[i], sales, "sells to"));
      }
      String purchases = excess(flows, i, n, output[i], n);
      if (!purchases.isEmpty()) {
        found.put(i, contradiction(industries.get(i), output[i], purchases, "buys from"));
      }
    }
    return found.build();
  }

  /** Returns the sum of a row or column where it exceeds the output, else an empty text. */
  private static String excess(double[] flows, int start, int step, double output, int count) {
    double plain = 0;
    for (int k = 0; k < count; k++) {
      plain += flows[start + k * step];
    }
    if (plain <= output) {
      return "";
    }
    RoundedSum sum = new RoundedSum();
    for (int k = 0; k < count; k++) {
      sum.add(flows[start + k * step]);
    }
    return sum.fits(output) ? "" : Double.toString(plain);
  }

  private static String contradiction(
      IndustryCode industry, double output, String sum, String does) {
    return "The output "
        + output
        + " of industry \""
        + industry
        + "\" is smaller than the sum "
        + sum
        + " of what it "
        + does
        + " industries.";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InputOutputTable that
        && statistic.equals(that.statistic)
        && Objects.equals(period, that.period)
        && industries().equals(that.industries())
        && Arrays.equals(flows, that.flows)
        && Arrays.equals(output, that.output);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        statistic, period, industries(), Arrays.hashCode(flows), Arrays.hashCode(output));
  }

  /** Returns one line, for example "flows between 35 industries (million USD), 2011". */
  @Override
  public String toString() {
    String text = "flows between " + industries().size() + " industries (" + statistic.unit() + ")";
    return period == null ? text : text + ", " + period;
  }
}
