package org.econcluster.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.Arrays;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.econcluster.crossborder.ComparedIndicator;
import org.econcluster.crossborder.ComparedPotential;
import org.econcluster.crossborder.SmallEnterpriseIndicator;
import org.econcluster.crossborder.WeightDraws;
import org.econcluster.observation.CellStatus;
import org.econcluster.observation.csv.CsvOptions;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A file with several indicators of the regions of one country, by which they are ranked.
 *
 * <p>It has one line for each region and year and a column for each indicator; other columns are
 * not read. Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableRegionComparisonSource.class)
@JsonDeserialize(as = ImmutableRegionComparisonSource.class)
public interface RegionComparisonSource {

  /** The names by which the indicators of small enterprise are given. */
  ImmutableSet<String> SMALL_ENTERPRISE =
      Arrays.stream(SmallEnterpriseIndicator.values())
          .map(SmallEnterpriseIndicator::name)
          .collect(ImmutableSet.toImmutableSet());

  /** What the indicators stand for together. */
  ComparedPotential potential();

  /** The path of the CSV file, relative to the case and inside its folder. */
  String file();

  /** The year whose lines are compared. */
  Year year();

  /** By what the regions are compared, each column once. */
  ImmutableList<ComparedIndicator> indicators();

  /** The key of the source. */
  String source();

  /** How weights are varied to see whether ranks hold; the library's defaults if absent. */
  Optional<WeightDraws> weightDraws();

  /** The header of the column of region codes; absent where it is the usual one. */
  Optional<String> regionColumn();

  /** The header of the column of years; absent where it is the usual one. */
  Optional<String> yearColumn();

  /** What separates whole from fraction; absent where it is a point. */
  Optional<DecimalMark> decimalMark();

  /**
   * What marks of the file stand for, in place of a number, besides those of {@link
   * CsvOptions#STANDARD_STATUS_TOKENS}.
   */
  ImmutableMap<String, CellStatus> statusTokens();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableRegionComparisonSource.Builder {
    Builder() {}
  }

  /** Rejects a blank path, no indicator or one twice, and small enterprise by anything else. */
  @Value.Check
  default void check() {
    checkArgument(!file().isBlank(), "The file of a comparison must not be blank.");
    checkArgument(!indicators().isEmpty(), "The comparison by %s needs an indicator.", file());
    ImmutableSet<String> columns =
        indicators().stream().map(ComparedIndicator::column).collect(ImmutableSet.toImmutableSet());
    checkArgument(
        columns.size() == indicators().size(),
        "The comparison by %s names a column twice: %s.",
        file(),
        String.join(", ", indicators().stream().map(ComparedIndicator::column).toList()));
    checkArgument(
        potential() != ComparedPotential.ENTREPRENEURIAL || columns.equals(SMALL_ENTERPRISE),
        "The entrepreneurial potential is compared by %s, and %s has %s. Maybe the potential"
            + " \"ECONOMIC\" was meant, which takes any indicators.",
        String.join(", ", SMALL_ENTERPRISE),
        file(),
        String.join(", ", columns));
  }
}
