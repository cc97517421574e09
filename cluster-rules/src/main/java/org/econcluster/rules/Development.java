package org.econcluster.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.econcluster.failure.LimitException;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.explanation.Changes;

/**
 * One cluster over years: what was concluded of each year by the evidence of that year, what
 * changed from one to the next, and why.
 *
 * <p>{@link ClusterCase#asOf} says what counts as the evidence of a year. Changes are found when
 * they are first asked for. Immutable and thread-safe.
 */
public final class Development {

  /** The largest number of years. */
  public static final int MOST_YEARS = 200;

  private final ClusterCase clusterCase;
  private final ImmutableSortedMap<Year, Assessment> assessments;
  private final Supplier<ImmutableList<Step>> steps;

  private Development(ClusterCase clusterCase, ImmutableSortedMap<Year, Assessment> assessments) {
    this.clusterCase = clusterCase;
    this.assessments = assessments;
    this.steps = Suppliers.memoize(this::findSteps);
  }

  /**
   * What changed between two years.
   *
   * @param from the earlier year
   * @param to the next one of the development
   * @param changes every conclusion that differs, with its reasons; empty where none does
   */
  public record Step(Year from, Year to, ImmutableList<Change> changes) {}

  static Development of(Assessor assessor, ClusterCase clusterCase, Collection<Year> asked) {
    ImmutableSortedSet<Year> years = ImmutableSortedSet.copyOf(asked);
    checkArgument(
        !years.isEmpty(),
        "The case %s has no year to assess. Maybe its tables or indicators can be dated, or the"
            + " years be named.",
        clusterCase.id());
    if (years.size() > MOST_YEARS) {
      throw new LimitException(
          "At most "
              + MOST_YEARS
              + " years are assessed together, and there are "
              + years.size()
              + ".\n  Maybe fewer years can be named.");
    }
    List<Assessment> ofYears = assessor.assess(years.stream().map(clusterCase::asOf).toList());
    ImmutableSortedMap.Builder<Year, Assessment> assessments = ImmutableSortedMap.naturalOrder();
    IntStream.range(0, ofYears.size())
        .forEach(i -> assessments.put(years.asList().get(i), ofYears.get(i)));
    return new Development(clusterCase, assessments.buildOrThrow());
  }

  /** The name of the cluster. */
  public String subject() {
    return clusterCase.cluster().name();
  }

  /** The whole case, of which each year shows a part. */
  public ClusterCase clusterCase() {
    return clusterCase;
  }

  /** The years, earliest first; at least one. */
  public ImmutableSortedSet<Year> years() {
    return assessments.keySet();
  }

  /** The assessments by year, earliest first. */
  public ImmutableSortedMap<Year, Assessment> assessments() {
    return assessments;
  }

  /**
   * Returns the assessment of a year.
   *
   * @throws IllegalArgumentException if the year is not one of the development
   */
  public Assessment in(Year year) {
    Assessment assessment = assessments.get(year);
    checkArgument(assessment != null, "The year %s is none of %s of %s.", year, years(), subject());
    return assessment;
  }

  /** What changed from each year to the next, earliest first; one less than there are years. */
  public ImmutableList<Step> steps() {
    return steps.get();
  }

  /**
   * Returns what changed between any two years, also backwards.
   *
   * @throws IllegalArgumentException if a year is not one of the development
   */
  public ImmutableList<Change> changes(Year from, Year to) {
    return Changes.between(in(from).explanation(), in(to).explanation());
  }

  @Override
  public String toString() {
    return "Development{" + subject() + ", " + years() + "}";
  }

  private ImmutableList<Step> findSteps() {
    ImmutableList<Year> in = years().asList();
    return IntStream.range(1, in.size())
        .mapToObj(i -> new Step(in.get(i - 1), in.get(i), changes(in.get(i - 1), in.get(i))))
        .collect(ImmutableList.toImmutableList());
  }
}
