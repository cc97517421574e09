package org.econcluster.profile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.IndicatorValue;

/** Puts together what two pieces of evidence say of one indicator. */
final class Narrowing {

  private Narrowing() {}

  /**
   * Returns the values that both admit; empty where there are none, or the years differ.
   *
   * @param known what is known so far
   * @param further what further evidence says
   */
  static Optional<IndicatorValue> common(IndicatorValue known, IndicatorValue further) {
    double low = Math.max(known.low(), further.low());
    double high = Math.min(known.high(), further.high());
    boolean sameYear =
        known.year().isEmpty() || further.year().isEmpty() || known.year().equals(further.year());
    if (!sameYear || low > high) {
      return Optional.empty();
    }
    if (low == further.low() && high == further.high()) {
      return Optional.of(further);
    }
    String source =
        known.source().equals(further.source())
            ? known.source()
            : known.source() + "; " + further.source();
    return Optional.of(
        new IndicatorValue(
            low,
            high,
            further.origin(),
            source,
            further.year().isPresent() ? further.year() : known.year()));
  }

  /** Returns the evidence of what two pieces admit together. */
  static Evidence join(Evidence known, Evidence further) {
    return new Evidence(
        "what both admit: " + known.method() + "; " + further.method(),
        ImmutableList.<Evidence.Part>builder()
            .addAll(known.parts())
            .addAll(further.parts())
            .build());
  }
}
