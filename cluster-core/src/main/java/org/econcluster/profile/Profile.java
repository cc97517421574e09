package org.econcluster.profile;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.EvidenceGap;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.StatedIndicator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one cluster, in the form in which criteria ask for it.
 *
 * <p>Every indicator of the catalogue either has a value or is a gap with a reason; a profile
 * carries measurements and no judgement. Immutable and thread-safe.
 */
public final class Profile {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();

  /** What builders begin with; never changed. */
  private static final @Nullable IndicatorValue[] NO_VALUES =
      new IndicatorValue[CATALOGUE.all().size()];

  private static final @Nullable GapReason[] NO_REASONS = new GapReason[NO_VALUES.length];

  private final String subject;
  private final SubjectKind kind;

  /** By the position of the indicator in the catalogue; null where there is no value. */
  private final @Nullable IndicatorValue[] values;

  /** By the position of the indicator in the catalogue; null where there is a value. */
  private final @Nullable GapReason[] reasons;

  private Profile(Builder builder) {
    this.subject = builder.subject;
    this.kind = builder.kind;
    this.values = builder.values;
    this.reasons = builder.reasons;
  }

  /** Returns a builder for the profile of a named subject, without any value. */
  public static Builder builder(String subject) {
    return new Builder(subject, false);
  }

  /** Returns a builder that keeps for each value what it was made of. */
  static Builder tracing(String subject) {
    return new Builder(subject, true);
  }

  /** The name of the cluster or other subject. */
  public String subject() {
    return subject;
  }

  /** What kind of thing the subject is. */
  public SubjectKind kind() {
    return kind;
  }

  /**
   * Returns what is known of an indicator; empty where it is a gap, or an indicator that the
   * catalogue lacks.
   */
  public Optional<IndicatorValue> find(String indicator) {
    return CATALOGUE.find(indicator).isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(values[CATALOGUE.position(indicator)]);
  }

  /** Returns what is known of the indicator at a position of the catalogue, or null. */
  public @Nullable IndicatorValue valueAt(int position) {
    return values[position];
  }

  /** The known values by indicator, in the order of the catalogue. */
  public ImmutableMap<String, IndicatorValue> values() {
    ImmutableMap.Builder<String, IndicatorValue> known = ImmutableMap.builder();
    for (int i = 0; i < values.length; i++) {
      IndicatorValue value = values[i];
      if (value != null) {
        known.put(CATALOGUE.all().get(i).id(), value);
      }
    }
    return known.buildOrThrow();
  }

  /** The indicators without a value, in the order of the catalogue. */
  public ImmutableList<EvidenceGap> gaps() {
    ImmutableList.Builder<EvidenceGap> gaps = ImmutableList.builder();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        String id = CATALOGUE.all().get(i).id();
        gaps.add(new EvidenceGap(id, reasonFor(id)));
      }
    }
    return gaps.build();
  }

  /** Returns why an indicator has no value. */
  public GapReason reasonFor(String indicator) {
    return Objects.requireNonNullElse(reasons[CATALOGUE.position(indicator)], GapReason.NOT_STATED);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Profile that
        && subject.equals(that.subject)
        && kind == that.kind
        && Arrays.equals(values, that.values)
        && Arrays.equals(reasons, that.reasons);
  }

  @Override
  public int hashCode() {
    return Objects.hash(subject, kind, Arrays.hashCode(values), Arrays.hashCode(reasons));
  }

  @Override
  public String toString() {
    return "Profile{" + subject + ", " + values().size() + " values}";
  }

  /** Collects values and gaps; a later value of an indicator replaces an earlier one. */
  public static final class Builder {

    private final String subject;
    private SubjectKind kind = SubjectKind.CLUSTER;
    private @Nullable IndicatorValue[] values = NO_VALUES;
    private @Nullable GapReason[] reasons = NO_REASONS;

    /** Whether others have the array, so that it must be copied before it changes. */
    private boolean valuesShared = true;

    private boolean reasonsShared = true;

    /** By the position of the indicator; null unless somebody asked for the evidence. */
    private final @Nullable Evidence @Nullable [] evidence;

    private Builder(String subject, boolean tracing) {
      this.subject = subject;
      this.evidence = tracing ? new Evidence[values.length] : null;
    }

    /** Sets what kind of thing the subject is; a cluster if nobody says. */
    public Builder kind(SubjectKind of) {
      kind = of;
      return this;
    }

    /**
     * Sets what is known of an indicator.
     *
     * @throws IllegalArgumentException if the catalogue lacks the indicator, or its range does not
     *     admit the value
     */
    public Builder put(String indicator, IndicatorValue value) {
      return putAt(CATALOGUE.position(indicator), value, () -> Evidence.of(""));
    }

    /** Sets what is known of an indicator; the evidence is made only where it is kept. */
    void put(String indicator, IndicatorValue value, Supplier<Evidence> made) {
      putAt(CATALOGUE.position(indicator), value, made);
    }

    /**
     * Adds what further evidence says of an indicator, so that a better bound is never lost.
     *
     * <p>Of one year, or where one of the years is not known, the value is what both admit. Where
     * the two contradict each other, or are of different years, the further value counts.
     */
    void narrow(String indicator, IndicatorValue further, Supplier<Evidence> made) {
      int position = CATALOGUE.position(indicator);
      IndicatorValue known = values[position];
      Optional<IndicatorValue> both =
          known == null ? Optional.empty() : Narrowing.common(known, further);
      Evidence before = evidence == null ? null : evidence[position];
      putAt(
          position,
          both.orElse(further),
          both.isPresent() && before != null ? () -> Narrowing.join(before, made.get()) : made);
    }

    /** Whether an indicator has a value so far. */
    boolean knows(String indicator) {
      return values[CATALOGUE.position(indicator)] != null;
    }

    /** Returns what is known of an indicator so far. */
    Optional<IndicatorValue> find(String indicator) {
      return Optional.ofNullable(values[CATALOGUE.position(indicator)]);
    }

    /** Sets what is known of the indicator at a position of the catalogue. */
    Builder putAt(int position, IndicatorValue value, Supplier<Evidence> made) {
      Indicator known = CATALOGUE.all().get(position);
      if (!(value.low() >= known.lowest() && value.high() <= known.highest())) {
        throw new IllegalArgumentException(
            Strings.lenientFormat(
                "The %s of %s (%s to %s) must lie between %s and %s.",
                known.name(), subject, value.low(), value.high(), known.lowest(), known.highest()));
      }
      ownValues();
      values[position] = value;
      setReason(position, null);
      if (evidence != null) {
        evidence[position] = made.get();
      }
      return this;
    }

    /** Sets what a case states, which was checked when it was stated. */
    void putAll(StatedValues stated, Function<StatedIndicator, Evidence> made) {
      @Nullable IndicatorValue[] given = stated.values();
      if (values == NO_VALUES && reasons == NO_REASONS && evidence == null) {
        values = given;
        return;
      }
      ownValues();
      for (int i = 0; i < given.length; i++) {
        if (given[i] != null) {
          values[i] = given[i];
          setReason(i, null);
          if (evidence != null) {
            evidence[i] = made.apply(stated.at(i));
          }
        }
      }
    }

    private void ownValues() {
      if (valuesShared) {
        values = values.clone();
        valuesShared = false;
      }
    }

    private void setReason(int position, @Nullable GapReason reason) {
      if (reasons[position] != reason) {
        if (reasonsShared) {
          reasons = reasons.clone();
          reasonsShared = false;
        }
        reasons[position] = reason;
      }
    }

    /** Returns what the values were made of, by indicator; empty unless it was kept. */
    ImmutableMap<String, Evidence> evidence() {
      ImmutableMap.Builder<String, Evidence> kept = ImmutableMap.builder();
      for (int i = 0; evidence != null && i < values.length; i++) {
        Evidence made = evidence[i];
        if (made != null) {
          kept.put(CATALOGUE.all().get(i).id(), made);
        }
      }
      return kept.buildOrThrow();
    }

    /** Says why an indicator has no value; of no effect where it has one. */
    public Builder gap(String indicator, GapReason reason) {
      int position = CATALOGUE.position(indicator);
      if (values[position] == null) {
        setReason(position, reason);
      }
      return this;
    }

    /** Returns the profile. */
    public Profile build() {
      valuesShared = true;
      reasonsShared = true;
      return new Profile(this);
    }
  }
}
