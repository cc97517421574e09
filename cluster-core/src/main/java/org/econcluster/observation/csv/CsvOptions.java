package org.econcluster.observation.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.observation.CellStatus;
import org.econcluster.observation.Statistic;
import org.immutables.value.Value;

/**
 * How a CSV text says what it says; nothing but the separator is ever guessed from the text.
 *
 * <p>Only the statistic has no default. Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
public interface CsvOptions {

  /**
   * What the marks of common sources stand for, after the names that we write ourselves: the empty
   * mark is observed, {@code :}, {@code c}, {@code e} and {@code z} are Eurostat's, {@code N} is
   * that of the Quarterly Census of Employment and Wages. Letter case matters.
   */
  ImmutableMap<String, CellStatus> STANDARD_STATUS_TOKENS =
      ImmutableMap.<String, CellStatus>builder()
          .put("", CellStatus.OBSERVED)
          .put("observed", CellStatus.OBSERVED)
          .put("zero", CellStatus.ZERO)
          .put("suppressed", CellStatus.SUPPRESSED)
          .put("missing", CellStatus.MISSING)
          .put("estimated", CellStatus.ESTIMATED)
          .put("not-applicable", CellStatus.NOT_APPLICABLE)
          .put("c", CellStatus.SUPPRESSED)
          .put("N", CellStatus.SUPPRESSED)
          .put(":", CellStatus.MISSING)
          .put("e", CellStatus.ESTIMATED)
          .put("z", CellStatus.NOT_APPLICABLE)
          .buildOrThrow();

  /** What the numbers are; the text itself does not say. */
  Statistic statistic();

  /** The column of the region's code; in wide form the name of the first column. */
  @Value.Default
  default String regionColumn() {
    return "region";
  }

  /** The column of the industry's code, in long form. */
  @Value.Default
  default String industryColumn() {
    return "industry";
  }

  /** The column of the year, in long form. */
  @Value.Default
  default String periodColumn() {
    return "period";
  }

  /** The column of the year, in a series. */
  @Value.Default
  default String yearColumn() {
    return "year";
  }

  /** The column of the number. */
  @Value.Default
  default String valueColumn() {
    return "value";
  }

  /** The column of the status mark; it may be absent from the text. */
  @Value.Default
  default String statusColumn() {
    return "status";
  }

  /** The column of a suppressed cell's lower bound; it may be absent from the text. */
  @Value.Default
  default String lowColumn() {
    return "low";
  }

  /** The column of a suppressed cell's upper bound; it may be absent from the text. */
  @Value.Default
  default String highColumn() {
    return "high";
  }

  /** The column of each industry's output, in an input-output table. */
  @Value.Default
  default String outputColumn() {
    return "output";
  }

  /**
   * Columns that are there and not read, of an input-output table also lines; any other unknown
   * column is an error.
   */
  ImmutableSet<String> ignoredColumns();

  /**
   * What separates fields; absent: the one of comma, semicolon, tab most frequent in the header.
   */
  Optional<Character> separator();

  /** What separates whole from fraction, a point or a comma. */
  @Value.Default
  default char decimalMark() {
    return '.';
  }

  /** What each mark stands for, in a status column or in place of a number. */
  @SuppressWarnings("immutables:untype") // replaced as a whole, never added to
  @Value.Default
  default ImmutableMap<String, CellStatus> statusTokens() {
    return STANDARD_STATUS_TOKENS;
  }

  /** What an empty value without a status means; absent: it is an error. */
  Optional<CellStatus> emptyValue();

  /** What a cell is that a long text does not mention, when it mentions its row and column. */
  @Value.Default
  default CellStatus absentCells() {
    return CellStatus.MISSING;
  }

  /**
   * The code in the industry's place under which the region's official total is given, if any; the
   * text must have it.
   */
  Optional<IndustryCode> totalIndustry();

  /**
   * The code in the region's place that stands for the whole country, in a series, if any; the
   * series must have it, and no other region may be larger, nor all of them together.
   */
  Optional<RegionCode> country();

  /** The most cells that all tables of one text may have; more is a limit, not an error. */
  @Value.Default
  default int maxCells() {
    return 50_000_000;
  }

  /** The most characters that a line may have; more is a limit, not an error. */
  @Value.Default
  default int maxLineLength() {
    return 1_000_000;
  }

  /** Returns the options of a text with our own column names and marks. */
  static CsvOptions of(Statistic statistic) {
    return builder().statistic(statistic).build();
  }

  /** Returns a builder with every default. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the options; only the statistic is required. */
  class Builder extends ImmutableCsvOptions.Builder {
    Builder() {}
  }

  /** Rejects options that contradict themselves. */
  @Value.Check
  default void check() {
    checkArgument(
        decimalMark() == '.' || decimalMark() == ',',
        "The decimal mark '%s' must be a point or a comma.",
        decimalMark());
    checkArgument(
        absentCells() == CellStatus.MISSING
            || absentCells() == CellStatus.ZERO
            || absentCells() == CellStatus.NOT_APPLICABLE,
        "Absent cells cannot be %s: no number would be known.",
        absentCells().label());
    checkArgument(
        emptyValue().map(status -> !status.hasValue() || status == CellStatus.ZERO).orElse(true),
        "An empty value cannot be %s: no number would be known.",
        emptyValue().map(CellStatus::label).orElse(""));
    checkArgument(maxCells() >= 1, "The limit maxCells (%s) must be at least 1.", maxCells());
    checkArgument(
        maxLineLength() >= 1, "The limit maxLineLength (%s) must be at least 1.", maxLineLength());
  }
}
