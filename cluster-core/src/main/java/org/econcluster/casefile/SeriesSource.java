package org.econcluster.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.econcluster.classification.RegionCode;
import org.econcluster.observation.CellStatus;
import org.econcluster.observation.Measure;
import org.econcluster.observation.csv.CsvOptions;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A file with one number for each region and year, such as population.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableSeriesSource.class)
@JsonDeserialize(as = ImmutableSeriesSource.class)
public interface SeriesSource {

  /** The path of the CSV file, relative to the case and inside its folder. */
  String file();

  /** What is measured. */
  Measure measure();

  /** The unit of every number, for example {@code "persons"}; not blank. */
  String unit();

  /** The key of the source. */
  String source();

  /** The region that stands for the whole country; absent where the file has none. */
  Optional<RegionCode> country();

  /** The header of the column of region codes; absent where it is the usual one. */
  Optional<String> regionColumn();

  /** The header of the column of years; absent where it is the usual one. */
  Optional<String> yearColumn();

  /** The header of the column of numbers; absent where it is the usual one. */
  Optional<String> valueColumn();

  /** The headers of columns that are not to be read. */
  ImmutableSet<String> ignoredColumns();

  /** What separates whole from fraction; absent where it is a point. */
  Optional<DecimalMark> decimalMark();

  /**
   * What marks of the file stand for, in a column of statuses or in place of a number, besides
   * those of {@link CsvOptions#STANDARD_STATUS_TOKENS}.
   */
  ImmutableMap<String, CellStatus> statusTokens();

  /** What an empty number without a status means; absent where there must be none. */
  Optional<CellStatus> emptyValue();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableSeriesSource.Builder {
    Builder() {}
  }

  /** Rejects a blank path or unit. */
  @Value.Check
  default void check() {
    checkArgument(!file().isBlank(), "The file of a series must not be blank.");
    checkArgument(!unit().isBlank(), "The unit of %s must not be blank.", file());
    checkArgument(
        emptyValue().map(status -> !status.hasValue() || status == CellStatus.ZERO).orElse(true),
        "An empty value in %s must not stand for one that is %s: no number would be known.",
        file(),
        emptyValue().map(CellStatus::label).orElse(""));
  }
}
