package org.econcluster.profile;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;

/** The location quotients of several years, and what they tell together. */
final class QuotientSeries {

  private static final int YEARS_TO_LAST = 3;

  /** The quotient of a year and what it was made of. */
  private record Entry(IndicatorValue value, Supplier<Evidence> made) {}

  private final NavigableMap<Integer, Entry> byYear = new TreeMap<>();

  /** Adds the computed quotient of a year. */
  void compute(int year, IndicatorValue value, Supplier<Evidence> made) {
    byYear.put(year, new Entry(value, made));
  }

  /** Sets the quotient of a year that a source states, in place of a computed one. */
  void state(int year, IndicatorValue value, Supplier<Evidence> made) {
    byYear.put(year, new Entry(value, made));
  }

  boolean isEmpty() {
    return byYear.isEmpty();
  }

  /** Puts the latest and the first quotient and the lowest of the last three consecutive years. */
  void put(Profile.Builder profile) {
    Entry latest = byYear.lastEntry().getValue();
    profile.put("location-quotient", latest.value, latest.made);
    if (byYear.size() < 2) {
      profile.gap("location-quotient-first", GapReason.TOO_FEW_YEARS);
      profile.gap("location-quotient-lowest-of-3y", GapReason.TOO_FEW_YEARS);
      return;
    }
    Entry first = byYear.firstEntry().getValue();
    profile.put("location-quotient-first", first.value, first.made);
    int last = byYear.lastKey();
    List<Entry> three = List.copyOf(byYear.tailMap(last - YEARS_TO_LAST + 1, true).values());
    if (three.size() < YEARS_TO_LAST) {
      profile.gap("location-quotient-lowest-of-3y", GapReason.TOO_FEW_YEARS);
      return;
    }
    double low = three.stream().mapToDouble(entry -> entry.value.low()).min().orElseThrow();
    double high = three.stream().mapToDouble(entry -> entry.value.high()).min().orElseThrow();
    profile.put(
        "location-quotient-lowest-of-3y",
        IndicatorValue.between(low, high, latest.value.origin(), latest.value.source())
            .observedIn(last),
        () ->
            Evidence.of(
                "lowest of three consecutive years",
                three.stream().map(QuotientSeries::part).toArray(Part[]::new)));
  }

  private static Part part(Entry entry) {
    IndicatorValue value = entry.value;
    String year = value.year().isPresent() ? " " + value.year().getAsInt() : "";
    return Part.between(
        "location quotient" + year, value.low(), value.high(), "ratio", value.source());
  }
}
