package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.econcluster.classification.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * One number for each region and year, for example population; the country may be one of the rows.
 *
 * <p>A number that is not known is not there. Immutable and thread-safe.
 */
public final class RegionSeries {

  private final Statistic statistic;
  private final @Nullable RegionCode country;
  private final ImmutableSortedMap<RegionCode, ImmutableSortedMap<Year, Double>> values;

  private RegionSeries(
      Statistic statistic,
      @Nullable RegionCode country,
      ImmutableSortedMap<RegionCode, ImmutableSortedMap<Year, Double>> values) {
    this.statistic = statistic;
    this.country = country;
    this.values = values;
  }

  /** Returns a builder without any value. */
  public static Builder builder(Statistic statistic) {
    return new Builder(statistic);
  }

  /** What is measured, its unit and its source. */
  public Statistic statistic() {
    return statistic;
  }

  /** The regions that have a value, in the order of their codes, without the country. */
  public ImmutableSet<RegionCode> regions() {
    return values.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty() && !Objects.equals(country, entry.getKey()))
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether the series names a region, be it to say that its values are not known. */
  public boolean lists(RegionCode region) {
    return values.containsKey(region);
  }

  /** The years in which any region has a value, earliest first. */
  public ImmutableSortedSet<Year> years() {
    return values.values().stream()
        .flatMap(byYear -> byYear.keySet().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Year::compareTo));
  }

  /** The code of the row that holds the whole country, where the series has one. */
  public Optional<RegionCode> country() {
    return Optional.ofNullable(country);
  }

  /** The value of a region, or of the country by its code; finite, never negative. */
  public OptionalDouble value(RegionCode region, Year year) {
    ImmutableSortedMap<Year, Double> byYear = values.get(region);
    Double value = byYear == null ? null : byYear.get(year);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The value of the whole country, where the series has it; it is never summed up. */
  public OptionalDouble countryValue(Year year) {
    return country == null ? OptionalDouble.empty() : value(country, year);
  }

  /** All values of a region, earliest year first; empty for a region that has none. */
  public ImmutableSortedMap<Year, Double> valuesOf(RegionCode region) {
    return Optional.ofNullable(values.get(region)).orElse(ImmutableSortedMap.of());
  }

  /** Returns the same series without the values of later years; all regions stay listed. */
  public RegionSeries upTo(Year year) {
    ImmutableSortedMap.Builder<RegionCode, ImmutableSortedMap<Year, Double>> earlier =
        ImmutableSortedMap.naturalOrder();
    values.forEach((region, byYear) -> earlier.put(region, byYear.headMap(year, true)));
    return new RegionSeries(statistic, country, earlier.buildOrThrow());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RegionSeries that
        && statistic.equals(that.statistic)
        && Objects.equals(country, that.country)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(statistic, country, values);
  }

  /** Returns one line, for example "population (persons), 16 regions, 2004 to 2006". */
  @Override
  public String toString() {
    String text =
        statistic.measure().label()
            + " ("
            + statistic.unit()
            + "), "
            + regions().size()
            + " regions";
    return years().isEmpty() ? text : text + ", " + years().first() + " to " + years().last();
  }

  /** Collects values; not thread-safe. */
  public static final class Builder {

    private final Statistic statistic;
    private final TreeMap<RegionCode, TreeMap<Year, Double>> values = new TreeMap<>();
    private @Nullable RegionCode country;

    private Builder(Statistic statistic) {
      this.statistic = statistic;
    }

    /** Says which region is the whole country. */
    public Builder country(RegionCode code) {
      country = code;
      return this;
    }

    /**
     * Adds a value.
     *
     * @throws IllegalArgumentException if the region has a value for that year already, or if the
     *     value is negative or not finite
     */
    public Builder put(RegionCode region, Year year, double value) {
      checkArgument(
          value >= 0 && value < Double.POSITIVE_INFINITY, // also refuses NaN
          "The value (%s) of region \"%s\" in %s must be finite and not negative.",
          value,
          region,
          year);
      Double earlier =
          values.computeIfAbsent(region, key -> new TreeMap<>()).putIfAbsent(year, value + 0.0);
      checkArgument(
          earlier == null,
          "The region \"%s\" has two values for %s: %s and %s.",
          region,
          year,
          earlier,
          value);
      return this;
    }

    /** Says that the series names a region, also if none of its values is known. */
    public Builder list(RegionCode region) {
      values.computeIfAbsent(region, key -> new TreeMap<>());
      return this;
    }

    /** Returns the series. */
    public RegionSeries build() {
      ImmutableSortedMap.Builder<RegionCode, ImmutableSortedMap<Year, Double>> all =
          ImmutableSortedMap.naturalOrder();
      values.forEach((region, byYear) -> all.put(region, ImmutableSortedMap.copyOfSorted(byYear)));
      return new RegionSeries(statistic, country, all.buildOrThrow());
    }
  }
}
