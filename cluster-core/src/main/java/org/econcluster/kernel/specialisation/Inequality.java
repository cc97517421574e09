package org.econcluster.kernel.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Tables;

/**
 * How unevenly amounts are spread over a base, for example income over inhabitants.
 *
 * <p>With \(y_k\) the amount of each part, \(b_k\) its base, \(Y\) and \(B\) their sums, \(\mu = Y
 * / B\) and \(v_k = y_k / b_k\) the amount for each unit of the base. For parts that all count the
 * same, the base is 1 for each. All methods share these properties:
 *
 * <ul>
 *   <li>Unit: a pure ratio; 0 if every part has as much for each unit of its base.
 *   <li>{@code NaN} if there is no amount or no base. A part with neither changes nothing.
 *   <li>Multiplying all amounts, or all bases, by a number changes nothing, except for {@link
 *       #dalton}.
 *   <li>Sums are plain, first to last.
 * </ul>
 *
 * <p>Stateless and thread-safe. Arguments are finite and not negative, a base of 0 only where the
 * amount is 0; anything else is an {@link IllegalArgumentException}.
 */
public final class Inequality {

  private Inequality() {}

  /**
   * Returns Williamson's index, the weighted coefficient of variation.
   *
   * <p>\[ V = \frac{1}{\mu} \sqrt{\sum_k \frac{b_k}{B} (v_k - \mu)^2} \]
   *
   * <ul>
   *   <li>As for the class; at most \(\sqrt{B / b_k - 1}\) of the smallest base.
   *   <li>With a base of 1 for each part it is the coefficient of variation of a population.
   * </ul>
   *
   * <p>Three passes; allocates nothing.
   *
   * <p>Reference: Williamson, J. G. (1965). Regional inequality and the process of national
   * development: a description of the patterns. <i>Economic Development and Cultural Change</i>
   * 13(4, part 2), 1-84.
   */
  public static double williamson(double[] amounts, double[] base) {
    check(amounts, base);
    double whole = Tables.sum(base);
    double mean = Tables.sum(amounts) / whole;
    double squares = 0;
    for (int k = 0; k < base.length; k++) {
      if (base[k] > 0) {
        double distance = amounts[k] / base[k] / mean - 1;
        squares += base[k] / whole * distance * distance;
      }
    }
    return mean > 0 ? Math.sqrt(squares) : Double.NaN;
  }

  /**
   * Returns Coulter's coefficient.
   *
   * <p>\[ C = \sqrt{\tfrac{1}{2} \sum_k \left( \frac{y_k}{Y} - \frac{b_k}{B} \right)^2} \]
   *
   * <ul>
   *   <li>As for the class; below 1.
   * </ul>
   *
   * <p>Three passes; allocates nothing.
   *
   * <p>Reference: Coulter, P. B. (1989). <i>Measuring Inequality: A Methodological Handbook</i>.
   * Boulder: Westview Press.
   */
  public static double coulter(double[] amounts, double[] base) {
    check(amounts, base);
    double whole = Tables.sum(base);
    double total = Tables.sum(amounts);
    double squares = 0;
    for (int k = 0; k < base.length; k++) {
      double distance = amounts[k] / total - base[k] / whole;
      squares += distance * distance;
    }
    return total > 0 ? Math.sqrt(squares / 2) : Double.NaN;
  }

  /**
   * Returns Schutz's coefficient, the largest distance between Lorenz curve and diagonal.
   *
   * <p>\[ S = \tfrac{1}{2} \sum_k \left| \frac{y_k}{Y} - \frac{b_k}{B} \right| \]
   *
   * <ul>
   *   <li>As for the class; below 1, and never above the Gini coefficient.
   *   <li>The share of all amounts that would have to move; Hoover's index of the same parts.
   * </ul>
   *
   * <p>Three passes; allocates nothing.
   *
   * <p>Reference: Schutz, R. R. (1951). On the measurement of income inequality. <i>American
   * Economic Review</i> 41(1), 107-122.
   */
  public static double schutz(double[] amounts, double[] base) {
    check(amounts, base);
    double whole = Tables.sum(base);
    double total = Tables.sum(amounts);
    double distances = 0;
    for (int k = 0; k < base.length; k++) {
      distances += Math.abs(amounts[k] / total - base[k] / whole);
    }
    return total > 0 ? distances / 2 : Double.NaN;
  }

  /**
   * Returns the Gini coefficient of the Lorenz curve of amounts over their base.
   *
   * <p>With parts in the order of \(v_k\) and \(C_k\) the sum of the first \(k\) shares of amounts:
   *
   * <p>\[ G = 1 - \sum_k \frac{b_{(k)}}{B} (C_{k-1} + C_k) \]
   *
   * <ul>
   *   <li>As for the class; below 1.
   *   <li>With a base of 1 for each part it is {@link GiniCoefficient#of}.
   * </ul>
   *
   * <p>Sorts the parts that have an amount; allocates a curve.
   *
   * <p>Reference: Gini, C. (1912). <i>Variabilità e mutabilità</i>. Bologna: Cuppini.
   */
  public static double gini(double[] amounts, double[] base) {
    check(amounts, base);
    LorenzCurve curve = new LorenzCurve(base.length);
    curve.load(amounts, 0, base, Lines.inverses(base));
    return curve.gini(Tables.sum(amounts), Tables.sum(base));
  }

  /**
   * Returns Atkinson's index.
   *
   * <p>\[ A_e = 1 - \left( \sum_k \frac{b_k}{B} \left( \frac{v_k}{\mu} \right)^{1 - e} \right)^{1 /
   * (1 - e)}, \quad A_1 = 1 - \frac{1}{\mu} \prod_k v_k^{b_k / B} \]
   *
   * <ul>
   *   <li>As for the class; at most 1, which is reached if a part has nothing and \(e \ge 1\).
   *   <li>The share of all amounts that could be given up if the rest were spread evenly.
   *   <li>It rises with the aversion to inequality \(e\).
   * </ul>
   *
   * <p>Three passes with a power or logarithm for each part; allocates nothing.
   *
   * <p>Reference: Atkinson, A. B. (1970). On the measurement of inequality. <i>Journal of Economic
   * Theory</i> 2(3), 244-263. doi:10.1016/0022-0531(70)90039-6
   *
   * @param aversion to inequality, \(e\); finite, above 0
   */
  public static double atkinson(double[] amounts, double[] base, double aversion) {
    check(amounts, base);
    checkArgument(
        aversion > 0 && aversion < Double.POSITIVE_INFINITY,
        "The aversion to inequality (%s) must be finite and above 0.",
        aversion);
    double whole = Tables.sum(base);
    double mean = Tables.sum(amounts) / whole;
    double sum = 0;
    for (int k = 0; k < base.length; k++) {
      if (base[k] > 0) {
        double ratio = amounts[k] / base[k] / mean; // 0/0 is the NaN promised
        sum += base[k] / whole * (aversion == 1 ? Math.log(ratio) : Math.pow(ratio, 1 - aversion));
      }
    }
    return mean > 0
        ? Math.max(0, 1 - (aversion == 1 ? Math.exp(sum) : Math.pow(sum, 1 / (1 - aversion))))
        : Double.NaN;
  }

  /**
   * Returns Theil's T, which weights the logarithms by amounts.
   *
   * <p>\[ T = \sum_k \frac{y_k}{Y} \ln \frac{v_k}{\mu} \]
   *
   * <ul>
   *   <li>Unit: nats; as for the class; at most \(\ln (B / b_k)\) of the smallest base.
   *   <li>A part that has nothing adds nothing.
   * </ul>
   *
   * <p>Three passes with a logarithm for each part; allocates nothing.
   *
   * <p>Reference: Theil, H. (1967). <i>Economics and Information Theory</i>. Amsterdam:
   * North-Holland.
   */
  public static double theil(double[] amounts, double[] base) {
    check(amounts, base);
    double total = Tables.sum(amounts);
    double mean = total / Tables.sum(base);
    double sum = 0;
    for (int k = 0; k < base.length; k++) {
      if (amounts[k] > 0) {
        sum += amounts[k] / total * Math.log(amounts[k] / base[k] / mean);
      }
    }
    return mean > 0 ? Math.max(0, sum) : Double.NaN;
  }

  /**
   * Returns Theil's L, the mean logarithmic deviation, which weights the logarithms by the base.
   *
   * <p>\[ L = \sum_k \frac{b_k}{B} \ln \frac{\mu}{v_k} \]
   *
   * <ul>
   *   <li>Unit: nats; as for the class; infinite if a part has nothing.
   * </ul>
   *
   * <p>Three passes with a logarithm for each part; allocates nothing.
   *
   * <p>Reference: Theil (1967).
   */
  public static double meanLogDeviation(double[] amounts, double[] base) {
    check(amounts, base);
    double whole = Tables.sum(base);
    double mean = Tables.sum(amounts) / whole;
    double sum = 0;
    for (int k = 0; k < base.length; k++) {
      if (base[k] > 0) {
        sum += base[k] / whole * Math.log(mean / (amounts[k] / base[k]));
      }
    }
    return mean > 0 ? Math.max(0, sum) : Double.NaN;
  }

  /**
   * Returns Dalton's ratio of the logarithms of the arithmetic and the geometric mean.
   *
   * <p>\[ D = \frac{\ln \mu}{\sum_k \frac{b_k}{B} \ln v_k} \]
   *
   * <ul>
   *   <li>1 if all are equal; depends on the unit of the amounts, so compare only within one.
   *   <li>At least 1 as long as the geometric mean exceeds 1; -0 or less below.
   *   <li>{@code NaN} as for the class; 0 if a part has nothing.
   * </ul>
   *
   * <p>Three passes with a logarithm for each part; allocates nothing.
   *
   * <p>Reference: Dalton, H. (1920). The measurement of the inequality of incomes. <i>The Economic
   * Journal</i> 30(119), 348-361.
   */
  public static double dalton(double[] amounts, double[] base) {
    check(amounts, base);
    double whole = Tables.sum(base);
    double logarithms = 0;
    for (int k = 0; k < base.length; k++) {
      if (base[k] > 0) {
        logarithms += base[k] / whole * Math.log(amounts[k] / base[k]);
      }
    }
    double mean = Tables.sum(amounts) / whole;
    return mean > 0 ? Math.log(mean) / logarithms : Double.NaN;
  }

  private static void check(double[] amounts, double[] base) {
    Tables.checkVector(base, base.length, "base");
    Tables.checkVector(amounts, base.length, "amounts");
    for (int k = 0; k < base.length; k++) {
      checkArgument(
          base[k] > 0 || amounts[k] == 0,
          "The amount %s (%s) must be 0, for its base is.",
          k,
          Double.valueOf(amounts[k]));
    }
  }
}
