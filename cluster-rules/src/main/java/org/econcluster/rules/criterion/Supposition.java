package org.econcluster.rules.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Verdicts;

/**
 * What is supposed of a subject in place of measurements: the status of criteria, and what earlier
 * rule sets have concluded.
 *
 * <p>A supposed status or conclusion stands, whatever the tables would say. Composites that are not
 * supposed follow from their members, and conclusions that are not supposed from the rules; any
 * other criterion is unknown. Immutable and thread-safe.
 */
public final class Supposition {

  private final ImmutableMap<String, Status> statuses;
  private final ImmutableMap<FindingKind, Verdicts<?>> conclusions;

  private Supposition(Builder builder) {
    this.statuses = ImmutableMap.copyOf(builder.statuses);
    ImmutableMap.Builder<FindingKind, Verdicts<?>> verdicts = ImmutableMap.builder();
    builder.possible.forEach(
        (kind, possible) -> verdicts.put(kind, verdicts(kind, builder.certain, possible)));
    this.conclusions = verdicts.buildOrThrow();
  }

  /** Returns a builder that supposes nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** The supposed statuses by the id of the criterion, in the order of supposing. */
  public ImmutableMap<String, Status> statuses() {
    return statuses;
  }

  /** The supposed conclusions; a kind that is named has no other value. */
  public ImmutableMap<FindingKind, Verdicts<?>> conclusions() {
    return conclusions;
  }

  /** Returns a builder that supposes what this supposition does. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.statuses.putAll(statuses);
    conclusions.forEach(
        (kind, verdicts) -> {
          verdicts.possible().forEach(value -> builder.mayBeConcluded(kind, value));
          verdicts.certain().forEach(value -> builder.concluded(kind, value));
        });
    return builder;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Supposition that
        && statuses.equals(that.statuses)
        && conclusions.equals(that.conclusions);
  }

  @Override
  public int hashCode() {
    return 31 * statuses.hashCode() + conclusions.hashCode();
  }

  @Override
  public String toString() {
    return "Supposition{" + statuses + (conclusions.isEmpty() ? "" : ", " + conclusions) + "}";
  }

  /** An exclusive kind is certain when one possibility is left, and only then. */
  private static Verdicts<?> verdicts(
      FindingKind kind, Map<FindingKind, Set<Enum<?>>> certain, Set<Enum<?>> possible) {
    Set<Enum<?>> sure =
        kind.isExclusive()
            ? (possible.size() == 1 ? possible : ImmutableSet.of())
            : certain.getOrDefault(kind, ImmutableSet.of());
    return verdicts(sure, possible);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // All values are constants of the kind's one type.
  private static Verdicts<?> verdicts(Set<Enum<?>> certain, Set<Enum<?>> possible) {
    return new Verdicts(ImmutableSet.copyOf(certain), ImmutableSet.copyOf(possible));
  }

  /** Collects what is supposed; a later status of a criterion replaces an earlier one. */
  public static final class Builder {

    private final Map<String, Status> statuses = new LinkedHashMap<>();
    private final Map<FindingKind, Set<Enum<?>>> certain = new EnumMap<>(FindingKind.class);
    private final Map<FindingKind, Set<Enum<?>>> possible = new EnumMap<>(FindingKind.class);

    private Builder() {}

    /** Supposes the status of a criterion. */
    public Builder put(String criterion, Status status) {
      statuses.put(criterion, status);
      return this;
    }

    /**
     * Supposes that a value was concluded. Two values of an exclusive kind leave both possible.
     *
     * @throws IllegalArgumentException if the kind has no such value
     */
    public Builder concluded(FindingKind kind, Enum<?> value) {
      mayBeConcluded(kind, value);
      certain.computeIfAbsent(kind, x -> new LinkedHashSet<>()).add(value);
      return this;
    }

    /**
     * Supposes that a value may be concluded.
     *
     * @throws IllegalArgumentException if the kind has no such value
     */
    public Builder mayBeConcluded(FindingKind kind, Enum<?> value) {
      checkArgument(
          value.getDeclaringClass() == kind.type(),
          "%s takes values of %s, not %s.",
          kind.id(),
          kind.type().getSimpleName(),
          value);
      possible.computeIfAbsent(kind, x -> new LinkedHashSet<>()).add(value);
      return this;
    }

    /** Returns the supposition. */
    public Supposition build() {
      return new Supposition(this);
    }
  }
}
