package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import org.econcluster.ClusterStyle;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.Suggestion;
import org.immutables.value.Value;

/**
 * The totals of an area with which regions are compared, usually the whole country; it may hold
 * more regions and more industries than any table at hand.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
public interface ReferenceTotals {

  /** What is measured, in the unit of the table that is compared. */
  Statistic statistic();

  /** The calendar year of observation. */
  Year period();

  /** The area, for example "KZ". */
  RegionCode area();

  /** The area's activity in each industry; finite, never negative, none above the total. */
  ImmutableMap<IndustryCode, Double> byIndustry();

  /** The area's activity in all industries, also those not listed; finite, more than 0. */
  double total();

  /**
   * Returns a region of a table as the reference, for tables that carry the country as a row.
   *
   * @throws IllegalArgumentException if a cell or the total of the region is not exactly known
   */
  static ReferenceTotals ofRegion(ActivityTable table, RegionCode region) {
    ActivityTable row = table.rows(List.of(region));
    return of(row, region);
  }

  /**
   * Returns the sums of a whole table as the reference.
   *
   * @param area what the table's regions make up together
   * @throws IllegalArgumentException if a sum is not exactly known
   */
  static ReferenceTotals of(ActivityTable table, RegionCode area) {
    ImmutableMap.Builder<IndustryCode, Double> byIndustry = ImmutableMap.builder();
    for (IndustryCode industry : table.industries()) {
      byIndustry.put(industry, exact(table.industryTotal(industry), industry + " in " + area));
    }
    return builder()
        .statistic(table.statistic())
        .period(table.period())
        .area(area)
        .putAllByIndustry(byIndustry.buildOrThrow())
        .total(exact(table.grandTotal(), "all industries in " + area))
        .build();
  }

  /**
   * Returns the totals of this area and another together, such as two countries with a common
   * border.
   *
   * <p>An industry that one of the two does not list is not listed: its total is not known.
   *
   * @param other of the same measure, unit and year
   * @throws IllegalArgumentException if it is not
   */
  default ReferenceTotals and(ReferenceTotals other) {
    checkArgument(
        statistic().measure() == other.statistic().measure()
            && statistic().unit().equals(other.statistic().unit())
            && period().equals(other.period()),
        "The totals of %s (%s, %s, %s) and of %s (%s, %s, %s) must be of one measure, unit and"
            + " year.",
        area(),
        statistic().measure().label(),
        statistic().unit(),
        period(),
        other.area(),
        other.statistic().measure().label(),
        other.statistic().unit(),
        other.period());
    ImmutableMap.Builder<IndustryCode, Double> sums = ImmutableMap.builder();
    byIndustry()
        .forEach(
            (industry, value) -> {
              Double more = other.byIndustry().get(industry);
              if (more != null) {
                sums.put(industry, value + more);
              }
            });
    return builder()
        .statistic(statistic())
        .period(period())
        .area(RegionCode.of(area() + "+" + other.area()))
        .putAllByIndustry(sums.buildOrThrow())
        .total(total() + other.total())
        .build();
  }

  /**
   * Returns what contradicts a table of regions that lie in the area and are counted in the same
   * unit: each industry, and all industries together, of which the regions have more than the area.
   * Empty where nothing does.
   */
  default ImmutableList<String> contradictionsTo(ActivityTable regions) {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    for (int i = 0; i < regions.industryCount(); i++) {
      IndustryCode industry = regions.industries().get(i);
      RoundedSum sum = new RoundedSum();
      for (int r = 0; r < regions.regionCount(); r++) {
        sum.add(regions.cellLow(r, i));
      }
      Double ofArea = byIndustry().get(industry);
      if (ofArea != null && !sum.fits(ofArea)) {
        found.add(contradiction("industry \"" + industry + "\"", ofArea, sum));
      }
    }
    RoundedSum sum = new RoundedSum();
    for (int r = 0; r < regions.regionCount(); r++) {
      sum.add(regions.regionTotal(r).low());
    }
    if (!sum.fits(total())) {
      found.add(contradiction("all industries", total(), sum));
    }
    return found.build();
  }

  private String contradiction(String what, double ofArea, RoundedSum sum) {
    return "The total %s of %s in \"%s\" in %s is smaller than the sum %s of its regions."
        .formatted(plain(ofArea), what, area(), period(), plain(sum.value()));
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /**
   * Returns the totals of some industries in the given order, as kernels take them.
   *
   * @throws IllegalArgumentException if an industry is not listed
   */
  default double[] totalsOf(List<IndustryCode> industries) {
    double[] totals = new double[industries.size()];
    for (int k = 0; k < totals.length; k++) {
      IndustryCode industry = industries.get(k);
      Double total = byIndustry().get(industry);
      if (total == null) {
        throw new IllegalArgumentException(unknown(industry));
      }
      totals[k] = total;
    }
    return totals;
  }

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; all but the industries are required. */
  class Builder extends ImmutableReferenceTotals.Builder {
    Builder() {}
  }

  /** Rejects totals that no area can have. */
  @Value.Check
  default void check() {
    checkArgument(
        total() > 0 && total() < Double.POSITIVE_INFINITY, // also refuses NaN
        "The total (%s) of %s must be finite and more than 0.",
        total(),
        area());
    byIndustry()
        .forEach(
            (industry, value) ->
                checkArgument(
                    value >= 0 && ActivityTableBuilder.fitsTotal(value, total()),
                    "The total (%s) of industry \"%s\" in %s must lie between 0 and the total of"
                        + " all industries (%s).",
                    value,
                    industry,
                    area(),
                    total()));
  }

  private String unknown(IndustryCode industry) {
    return ("The totals of "
            + area()
            + " do not have the industry \""
            + industry
            + "\". "
            + Suggestion.cure(
                industry.value(), byIndustry().keySet().stream().map(IndustryCode::value).toList()))
        .strip();
  }

  private static double exact(Bounds bounds, String what) {
    checkArgument(
        bounds.isExact(),
        "The sum of %s is only known to lie between %s and %s. Maybe the published total is at"
            + " hand.",
        what,
        bounds.low(),
        bounds.high());
    return bounds.low();
  }
}
