package org.econcluster.profile;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.StatedIndicator;
import org.jspecify.annotations.Nullable;

/**
 * The stated indicators of one case as profiles take them: of several years the latest counts.
 *
 * <p>Immutable and thread-safe. A case keeps its own, so that no assessment has to sort them.
 */
public final class StatedValues {

  private static final int LOCATION_QUOTIENT =
      IndicatorCatalogue.standard().position("location-quotient");

  /** By the position of the indicator in the catalogue; null where none is stated. */
  private final @Nullable StatedIndicator[] latest;

  private final @Nullable IndicatorValue[] values;
  private final ImmutableList<StatedIndicator> quotients;

  private StatedValues(
      @Nullable StatedIndicator[] latest,
      @Nullable IndicatorValue[] values,
      ImmutableList<StatedIndicator> quotients) {
    this.latest = latest;
    this.values = values;
    this.quotients = quotients;
  }

  static StatedValues of(List<StatedIndicator> indicators) {
    @Nullable StatedIndicator[] latest =
        new StatedIndicator[IndicatorCatalogue.standard().all().size()];
    @Nullable IndicatorValue[] values = new IndicatorValue[latest.length];
    ImmutableList.Builder<StatedIndicator> ofYears = ImmutableList.builder();
    for (StatedIndicator stated : indicators) {
      int position = stated.position();
      IndicatorValue value = stated.toValue();
      if (position == LOCATION_QUOTIENT && value.year().isPresent()) {
        ofYears.add(stated);
      }
      IndicatorValue earlier = values[position];
      if (earlier == null || year(earlier) <= year(value)) {
        latest[position] = stated;
        values[position] = value;
      }
    }
    return new StatedValues(latest, values, ofYears.build());
  }

  /** Returns the same values but for the location quotient. */
  StatedValues withoutQuotient() {
    @Nullable IndicatorValue[] others = values.clone();
    others[LOCATION_QUOTIENT] = null;
    return new StatedValues(latest, others, quotients);
  }

  /** Location quotients of which the year is stated. */
  ImmutableList<StatedIndicator> quotients() {
    return quotients;
  }

  /** The values by the position of the indicator; not to be changed. */
  @Nullable IndicatorValue[] values() {
    return values;
  }

  /** Returns the statement that gives the value at a position, where there is one. */
  StatedIndicator at(int position) {
    return Objects.requireNonNull(latest[position]);
  }

  /** The year of observation; a value without one counts as the earliest. */
  private static int year(IndicatorValue value) {
    return value.year().orElse(Integer.MIN_VALUE);
  }
}
