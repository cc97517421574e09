package org.econcluster.observation.csv;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Suggestion;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Cell;
import org.jspecify.annotations.Nullable;

/** Reads the wide form: one line for each region, one column for each industry. */
final class WideReader implements CsvScan.Handler {

  private final CsvOptions options;
  private final Year period;
  private final BadLines bad = new BadLines();
  private final Fields fields;
  private final CellReader cells;
  private final CellCollector collector;
  private final List<@Nullable IndustryCode> industries = new ArrayList<>(); // by column
  private final Map<RegionCode, Integer> lines = new HashMap<>();

  private WideReader(CsvInput source, Year period, CsvOptions options) {
    this.options = options;
    this.period = period;
    this.fields = new Fields(options, bad);
    this.cells = new CellReader(fields, options, bad);
    this.collector = new CellCollector(source, options, bad);
  }

  /** Returns the table. */
  static ActivityTable read(CsvInput source, Year period, CsvOptions options) {
    WideReader reader = new WideReader(source, period, options);
    new CsvScan(source, options, reader.bad).run(reader);
    ImmutableList<ActivityTable> tables = reader.collector.tables();
    return tables.get(0);
  }

  @Override
  public boolean header(Row row) {
    new Header(row, bad);
    String first = row.field(0);
    if (!first.equals(options.regionColumn())) {
      bad.add(
          InputFailure.TABLE_COLUMN_MISSING,
          row.place(0),
          "The first column is \"" + first + "\", not \"" + options.regionColumn() + "\".",
          Suggestion.closest(first, List.of(options.regionColumn()))
              .map(close -> "Maybe \"" + close + "\" was meant.")
              .orElse(
                  "Maybe the column has another name; the option regionColumn (--region) can say"
                      + " which."));
    }
    industries.add(null);
    for (int k = 1; k < row.fields().size(); k++) {
      boolean ignored = options.ignoredColumns().contains(row.field(k));
      IndustryCode industry = ignored ? null : fields.industry(row, k);
      industries.add(industry);
      if (industry != null) {
        collector.mention(industry);
      }
    }
    return bad.count() == 0;
  }

  @Override
  public void row(Row row) {
    RegionCode region = fields.region(row, 0);
    Integer earlier = region == null ? null : lines.putIfAbsent(region, row.line());
    if (earlier != null) {
      bad.add(
          InputFailure.TABLE_DUPLICATE,
          row.place(0),
          "The region \"" + region + "\" is on line " + earlier + " already.",
          "Maybe one of the two lines has a wrong code, or must go.");
    }
    for (int k = 1; k < industries.size(); k++) {
      IndustryCode industry = industries.get(k);
      Cell cell =
          industry == null
              ? null
              : cells.read(row, k, CellReader.ABSENT, CellReader.ABSENT, CellReader.ABSENT);
      if (region != null && industry != null && cell != null && earlier == null) {
        collector.add(region, industry, period, cell, row, k);
      }
    }
  }

  @Override
  public int numbers() {
    return CellReader.ABSENT;
  }
}
