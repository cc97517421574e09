package org.econcluster.profile;

import java.util.List;
import java.util.NavigableMap;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;

/** What the location quotients of several years tell beyond the latest one. */
final class QuotientSeries {

  private static final int YEARS_TO_LAST = 3;

  private QuotientSeries() {}

  /** Puts the first year's quotient and the lowest of the last three consecutive years. */
  static void put(NavigableMap<Integer, IndicatorValue> byYear, Profile.Builder profile) {
    if (byYear.size() < 2) {
      profile.gap("location-quotient-first", GapReason.TOO_FEW_YEARS);
      profile.gap("location-quotient-lowest-of-3y", GapReason.TOO_FEW_YEARS);
      return;
    }
    profile.put("location-quotient-first", byYear.firstEntry().getValue());
    int last = byYear.lastKey();
    List<IndicatorValue> latest =
        List.copyOf(byYear.tailMap(last - YEARS_TO_LAST + 1, true).values());
    if (latest.size() < YEARS_TO_LAST) {
      profile.gap("location-quotient-lowest-of-3y", GapReason.TOO_FEW_YEARS);
      return;
    }
    double low = latest.stream().mapToDouble(IndicatorValue::low).min().orElseThrow();
    double high = latest.stream().mapToDouble(IndicatorValue::high).min().orElseThrow();
    IndicatorValue sample = byYear.lastEntry().getValue();
    profile.put(
        "location-quotient-lowest-of-3y",
        IndicatorValue.between(low, high, sample.origin(), sample.source()).observedIn(last));
  }
}
