package org.econcluster.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.econcluster.indicator.EvidenceGap;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;

/**
 * What is known of one cluster, in the form in which criteria ask for it.
 *
 * <p>Every indicator of the catalogue either has a value or is a gap with a reason; a profile
 * carries measurements and no judgement. Immutable and thread-safe.
 */
public final class Profile {

  private final String subject;
  private final ImmutableMap<String, IndicatorValue> values;
  private final ImmutableMap<String, GapReason> reasons;

  private Profile(Builder builder) {
    this.subject = builder.subject;
    this.values = ImmutableMap.copyOf(builder.values);
    this.reasons = ImmutableMap.copyOf(builder.reasons);
  }

  /** Returns a builder for the profile of a named subject, without any value. */
  public static Builder builder(String subject) {
    return new Builder(subject);
  }

  /** The name of the cluster or other subject. */
  public String subject() {
    return subject;
  }

  /** Returns what is known of an indicator; empty where it is a gap. */
  public Optional<IndicatorValue> find(String indicator) {
    return Optional.ofNullable(values.get(indicator));
  }

  /** The known values by indicator, in the order in which they were put. */
  public ImmutableMap<String, IndicatorValue> values() {
    return values;
  }

  /** The indicators without a value, in the order of the catalogue. */
  public ImmutableList<EvidenceGap> gaps() {
    return IndicatorCatalogue.standard().all().stream()
        .map(Indicator::id)
        .filter(id -> !values.containsKey(id))
        .map(id -> new EvidenceGap(id, reasonFor(id)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns why an indicator has no value. */
  public GapReason reasonFor(String indicator) {
    return Objects.requireNonNullElse(reasons.get(indicator), GapReason.NOT_STATED);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Profile that
        && subject.equals(that.subject)
        && values.equals(that.values)
        && reasons.equals(that.reasons);
  }

  @Override
  public int hashCode() {
    return Objects.hash(subject, values, reasons);
  }

  @Override
  public String toString() {
    return "Profile{" + subject + ", " + values.size() + " values}";
  }

  /** Collects values and gaps; a later value of an indicator replaces an earlier one. */
  public static final class Builder {

    private final String subject;
    private final Map<String, IndicatorValue> values = new LinkedHashMap<>();
    private final Map<String, GapReason> reasons = new LinkedHashMap<>();

    private Builder(String subject) {
      this.subject = subject;
    }

    /**
     * Sets what is known of an indicator.
     *
     * @throws IllegalArgumentException if the catalogue lacks the indicator, or its range does not
     *     admit the value
     */
    public Builder put(String indicator, IndicatorValue value) {
      Indicator known = IndicatorCatalogue.standard().get(indicator);
      checkArgument(
          value.low() >= known.lowest() && value.high() <= known.highest(),
          "The %s of %s (%s to %s) must lie between %s and %s.",
          known.name(),
          subject,
          value.low(),
          value.high(),
          known.lowest(),
          known.highest());
      values.put(indicator, value);
      reasons.remove(indicator);
      return this;
    }

    /** Says why an indicator has no value; of no effect where it has one. */
    public Builder gap(String indicator, GapReason reason) {
      if (!values.containsKey(indicator)) {
        reasons.put(IndicatorCatalogue.standard().get(indicator).id(), reason);
      }
      return this;
    }

    /** Returns the profile. */
    public Profile build() {
      return new Profile(this);
    }
  }
}
