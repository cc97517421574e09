package org.econcluster.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.econcluster.failure.Suggestion;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.FindingKind.Form;

/**
 * One thing by which a {@link Ranking} orders its subjects: a graded conclusion, the number of
 * conclusions of a kind, or an indicator.
 *
 * <p>Immutable and thread-safe.
 */
public final class RankingKey {

  private static final String LOWEST_FIRST = "-";

  private final Optional<FindingKind> kind;
  private final Optional<Indicator> indicator;
  private final boolean lowestFirst;

  private RankingKey(
      Optional<FindingKind> kind, Optional<Indicator> indicator, boolean lowestFirst) {
    this.kind = kind;
    this.indicator = indicator;
    this.lowestFirst = lowestFirst;
  }

  /**
   * What a subject has of a key, as an interval of which more ranks higher.
   *
   * @param key the key
   * @param low the least that it can be, may be infinite
   * @param high the most that it can be, not below {@code low}, may be infinite
   */
  public record Standing(RankingKey key, double low, double high) {}

  /**
   * Returns a key that ranks the higher grade first; grades beyond {@link FindingKind#topGrade}
   * count as that one, so a cluster in transformation ranks with mature ones.
   *
   * @throws IllegalArgumentException if the kind is not graded
   */
  public static RankingKey grade(FindingKind kind) {
    checkArgument(
        kind.form() == Form.GRADE, "%s has no grades, so it does not rank anything.", kind.id());
    return new RankingKey(Optional.of(kind), Optional.empty(), false);
  }

  /**
   * Returns a key that ranks first what has most conclusions of a kind, for example most stars.
   *
   * @throws IllegalArgumentException if a subject has only one conclusion of the kind
   */
  public static RankingKey count(FindingKind kind) {
    checkArgument(
        kind.form() == Form.SEVERAL, "%s has one answer, so it cannot be counted.", kind.id());
    return new RankingKey(Optional.of(kind), Optional.empty(), false);
  }

  /**
   * Returns a key that ranks the highest value of an indicator first.
   *
   * @throws IllegalArgumentException if the catalogue lacks the indicator
   */
  public static RankingKey indicator(String id) {
    return new RankingKey(
        Optional.empty(), Optional.of(IndicatorCatalogue.standard().get(id)), false);
  }

  /**
   * Returns the key with an id: a graded kind such as {@code LIFE.type}, a kind to be counted such
   * as {@code SPEC.star}, or an indicator such as {@code location-quotient}; after a minus the
   * lowest ranks first.
   *
   * @throws IllegalArgumentException if there is no such key, with what may have been meant
   */
  public static RankingKey of(String id) {
    if (id.startsWith(LOWEST_FIRST)) {
      return of(id.substring(LOWEST_FIRST.length())).lowestFirst();
    }
    Optional<FindingKind> kind = FindingKind.find(id);
    if (kind.isPresent()) {
      return kind.get().form() == Form.SEVERAL ? count(kind.get()) : grade(kind.get());
    }
    ImmutableList<String> known =
        ImmutableList.<String>builder()
            .addAll(FindingKind.ids())
            .addAll(IndicatorCatalogue.standard().all().stream().map(Indicator::id).iterator())
            .build();
    checkArgument(
        IndicatorCatalogue.standard().find(id).isPresent(),
        "There is no conclusion and no indicator \"%s\". %s",
        id,
        Suggestion.cure(id, known));
    return indicator(id);
  }

  /** Returns the key that ranks the other way round. */
  public RankingKey lowestFirst() {
    return new RankingKey(kind, indicator, !lowestFirst);
  }

  /** Whether the lowest ranks first. */
  public boolean isLowestFirst() {
    return lowestFirst;
  }

  /** The id by which {@link #of} finds the key. */
  public String id() {
    return (lowestFirst ? LOWEST_FIRST : "")
        + kind.map(FindingKind::id).or(() -> indicator.map(Indicator::id)).orElseThrow();
  }

  /** The key in words, for example "type of cluster". */
  public String label() {
    return kind.map(FindingKind::label).or(() -> indicator.map(Indicator::name)).orElseThrow();
  }

  /** The kind of conclusion; empty for an indicator. */
  public Optional<FindingKind> kind() {
    return kind;
  }

  /** The indicator; empty for a kind of conclusion. */
  public Optional<Indicator> indicator() {
    return indicator;
  }

  /** Returns what a subject has of the key; empty where no rule for it concludes the kind. */
  Optional<Standing> standing(Assessment assessment) {
    Optional<Standing> highestFirst =
        kind.isPresent()
            ? standing(kind.get(), assessment)
            : Optional.of(standing(indicator.orElseThrow(), assessment));
    return lowestFirst
        ? highestFirst.map(
            standing -> new Standing(this, 0.0 - standing.high(), 0.0 - standing.low()))
        : highestFirst;
  }

  private Optional<Standing> standing(FindingKind of, Assessment assessment) {
    if (!assessment.judges(of)) {
      return Optional.empty();
    }
    int least = -1;
    int most = -1;
    int certain = 0;
    int possible = 0;
    for (Enum<?> value : of.valuesByName().values()) {
      if (assessment.evaluation().isPossible(of, value)) {
        int grade = Math.min(value.ordinal(), of.topGrade().ordinal());
        least = least < 0 ? grade : least;
        most = grade;
        possible++;
        certain += assessment.evaluation().isCertain(of, value) ? 1 : 0;
      }
    }
    return Optional.of(
        of.form() == Form.SEVERAL
            ? new Standing(this, certain, possible)
            : new Standing(this, least, most));
  }

  private Standing standing(Indicator of, Assessment assessment) {
    Optional<IndicatorValue> value = assessment.profile().find(of.id());
    return new Standing(
        this,
        0.0 + value.map(IndicatorValue::low).orElse(of.lowest()), // -0 ranks with 0
        0.0 + value.map(IndicatorValue::high).orElse(of.highest()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RankingKey that && id().equals(that.id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  @Override
  public String toString() {
    return id();
  }
}
