package org.econcluster.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.observation.CellStatus;
import org.econcluster.observation.Measure;
import org.econcluster.observation.csv.CsvOptions;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A file with the activity of regions in industries.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableTableSource.class)
@JsonDeserialize(as = ImmutableTableSource.class)
public interface TableSource {

  /** The path of the CSV file, relative to the case and inside its folder. */
  String file();

  /** One line for each cell, or one column for each industry. */
  TableForm form();

  /** What is measured. */
  Measure measure();

  /** The unit of every number, for example {@code "jobs"}; not blank. */
  String unit();

  /** The key of the source. */
  String source();

  /** The year of all numbers of a wide table; absent for a long one, where a column says it. */
  Optional<Year> period();

  /**
   * The region whose line holds the whole country, which then is no region of the table; absent
   * where the regions add up to the country.
   */
  Optional<RegionCode> referenceArea();

  /**
   * The region whose line holds the whole country on the other side of a border, for tables with
   * regions of both; absent where there is none.
   */
  Optional<RegionCode> partnerArea();

  /** The industry of the file that stands for all; absent where the industries add up. */
  Optional<IndustryCode> totalIndustry();

  /** The header of the column of region codes; absent where it is the usual one. */
  Optional<String> regionColumn();

  /** The header of the column of industry codes; absent where it is the usual one. */
  Optional<String> industryColumn();

  /** The header of the column of years; absent where it is the usual one. */
  Optional<String> periodColumn();

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
  class Builder extends ImmutableTableSource.Builder {
    Builder() {}
  }

  /**
   * Rejects a blank path or unit, a wide table without a year, a long one with it, and a partner
   * area without an area of the own country.
   */
  @Value.Check
  default void check() {
    checkArgument(!file().isBlank(), "The file of a table must not be blank.");
    checkArgument(!unit().isBlank(), "The unit of %s must not be blank.", file());
    checkArgument(
        period().isPresent() == (form() == TableForm.WIDE),
        form() == TableForm.WIDE
            ? "The wide table %s must have a period."
            : "The long table %s must not have a period: its lines say it.",
        file());
    checkArgument(
        partnerArea().isEmpty()
            || (referenceArea().isPresent() && !referenceArea().equals(partnerArea())),
        "The table %s has the partner area %s, so it must have another reference area, of the own"
            + " country.",
        file(),
        partnerArea().map(RegionCode::value).orElse(""));
    checkArgument(
        emptyValue().map(status -> !status.hasValue() || status == CellStatus.ZERO).orElse(true),
        "An empty value in %s must not stand for one that is %s: no number would be known.",
        file(),
        emptyValue().map(CellStatus::label).orElse(""));
  }
}
