package org.econcluster.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.profile.Profile;

/** Draws profiles that the evidence of one profile may stand for. */
final class VariedProfiles {

  private static final String SCORE = "score";
  private static final String YES_OR_NO = "yes or no";

  private final Profile profile;
  private final ImmutableMap<String, IndicatorValue> values;
  private final Variation variation;

  VariedProfiles(Profile profile, Variation variation) {
    this.profile = profile;
    this.values = profile.values();
    this.variation = variation;
  }

  /** Returns the draw with a number, which depends on nothing but the seed and that number. */
  Profile draw(int number) {
    SplittableRandom random = new SplittableRandom(variation.seed() * 0x9E3779B97F4A7C15L + number);
    Profile.Builder drawn = Profile.builder(profile.subject()).kind(profile.kind());
    for (Map.Entry<String, IndicatorValue> entry : values.entrySet()) {
      Indicator indicator = IndicatorCatalogue.standard().get(entry.getKey());
      drawn.put(entry.getKey(), draw(indicator, entry.getValue(), random));
    }
    return drawn.build();
  }

  private IndicatorValue draw(Indicator indicator, IndicatorValue value, SplittableRandom random) {
    Double error = variation.errors().get(indicator.id());
    double off = 0;
    if (error != null) {
      off = random.nextDouble(-error, error);
    } else if (indicator.unit().equals(SCORE)) {
      off = random.nextInt(-variation.scorePoints(), variation.scorePoints() + 1);
    }
    boolean within =
        !value.isExact()
            && !indicator.unit().equals(YES_OR_NO)
            && Double.isFinite(value.low())
            && Double.isFinite(value.high());
    double inside = within ? random.nextDouble(value.low(), value.high()) : value.low();
    return new IndicatorValue(
        clamp(inside + off, indicator),
        clamp((within ? inside : value.high()) + off, indicator),
        value.origin(),
        value.source(),
        value.year());
  }

  private static double clamp(double value, Indicator indicator) {
    return Math.max(indicator.lowest(), Math.min(indicator.highest(), value));
  }
}
