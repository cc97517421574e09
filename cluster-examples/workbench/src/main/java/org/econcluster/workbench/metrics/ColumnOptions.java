package org.econcluster.workbench.metrics;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name columns of a table of regions and industries, for every command. */
public final class ColumnOptions {

  @Option(
      names = "--region",
      paramLabel = "COL",
      description = "Column of regions or areas; usually region.")
  @Nullable String region;

  @Option(
      names = "--industry",
      paramLabel = "COL",
      description = "Column of industries, types or sectors; usually industry.")
  @Nullable String industry;

  @Option(
      names = "--period-column",
      paramLabel = "COL",
      description = "Column of years; usually period.")
  @Nullable String periodColumn;

  @Option(
      names = "--total-industry",
      paramLabel = "CODE",
      description = "Industry code of a region's official total.")
  @Nullable String totalIndustry;

  /** The column of regions that was named, or else this one. */
  public String regionOr(String usual) {
    return region == null ? usual : region;
  }

  /** The column of industries that was named, or else this one. */
  public String industryOr(String usual) {
    return industry == null ? usual : industry;
  }

  /** The column of years that was named, or else this one. */
  public String periodColumnOr(String usual) {
    return periodColumn == null ? usual : periodColumn;
  }

  /** The code of official totals, if one was given. */
  public @Nullable String totalIndustry() {
    return totalIndustry;
  }
}
