package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.parameter.Authority;

/**
 * What the evidence says of one criterion, with the numbers that decide it.
 *
 * @param id the criterion's id
 * @param sentence what it means to be met
 * @param status met, unmet or unknown
 * @param estimated whether it rests on an estimate from incomplete inputs
 * @param measurement the numbers, where the criterion compares an indicator with a threshold
 * @param members the ids of the criteria that it combines; empty where it compares numbers
 * @param needed how many members must be met; 0 where it compares numbers
 * @param source the key of the work that it is taken from
 */
public record CriterionFinding(
    String id,
    String sentence,
    Status status,
    boolean estimated,
    Optional<Measurement> measurement,
    ImmutableList<String> members,
    int needed,
    String source) {

  /**
   * A value and the threshold that it is compared with.
   *
   * @param indicator the indicator's id
   * @param name the indicator's name
   * @param unit the unit of value, threshold and margin
   * @param low the smallest admissible value; empty where nothing bounds it
   * @param high the largest admissible value; empty where nothing bounds it
   * @param valueSource where the value comes from in short: its source, its inputs, or why it is
   *     not known; {@link Explanation#origin} tells all of it; may be empty
   * @param year the year of observation; empty where it is not known
   * @param comparison which side of the threshold is met
   * @param threshold the value of the parameter
   * @param margin how far the value is past the threshold, negative where it falls short; empty
   *     where the value is not known exactly
   * @param parameter the parameter's id
   * @param authority who stands behind the threshold
   * @param parameterSource the key of the work that gives the threshold
   * @param validFrom the first day on which the threshold holds
   * @param lastReviewed the day on which a person last looked at it
   */
  public record Measurement(
      String indicator,
      String name,
      String unit,
      OptionalDouble low,
      OptionalDouble high,
      String valueSource,
      OptionalInt year,
      Comparison comparison,
      double threshold,
      OptionalDouble margin,
      String parameter,
      Authority authority,
      String parameterSource,
      LocalDate validFrom,
      LocalDate lastReviewed) {

    /** The value where it is known exactly. */
    public OptionalDouble value() {
      return low.isPresent() && low.equals(high) ? low : OptionalDouble.empty();
    }
  }
}
