package org.econcluster.observation.csv;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.List;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Cell;

/** Reads the long form: one line for each cell. */
final class LongReader implements CsvScan.Handler {

  private final CsvOptions options;
  private final BadLines bad = new BadLines();
  private final Fields fields;
  private final CellReader cells;
  private final CellCollector collector;
  private int region;
  private int industry;
  private int period;
  private int value;
  private int status;
  private int low;
  private int high;

  private LongReader(CsvInput source, CsvOptions options) {
    this.options = options;
    this.fields = new Fields(options, bad);
    this.cells = new CellReader(fields, options, bad);
    this.collector = new CellCollector(source, options, bad);
  }

  /** Returns one table for each year, earliest first. */
  static ImmutableList<ActivityTable> read(CsvInput source, CsvOptions options) {
    LongReader reader = new LongReader(source, options);
    new CsvScan(source, options, reader.bad).run(reader);
    return reader.collector.tables();
  }

  @Override
  public boolean header(Row row) {
    Header header = new Header(row, bad);
    List<String> needed =
        List.of(
            options.regionColumn(),
            options.industryColumn(),
            options.periodColumn(),
            options.valueColumn());
    List<String> optional =
        List.of(options.statusColumn(), options.lowColumn(), options.highColumn());
    header.check(needed, optional, options.ignoredColumns());
    region = header.optional(options.regionColumn());
    industry = header.optional(options.industryColumn());
    period = header.optional(options.periodColumn());
    value = header.optional(options.valueColumn());
    status = header.optional(options.statusColumn());
    low = header.optional(options.lowColumn());
    high = header.optional(options.highColumn());
    return bad.count() == 0;
  }

  @Override
  public void row(Row row) {
    RegionCode regionCode = fields.region(row, region);
    IndustryCode industryCode = fields.industry(row, industry);
    if (industryCode != null) {
      collector.mention(industryCode);
    }
    Year year = fields.year(row, period);
    Cell cell = cells.read(row, value, status, low, high);
    if (regionCode != null && industryCode != null && year != null && cell != null) {
      collector.add(regionCode, industryCode, year, cell, row, value);
    }
  }

  @Override
  public int numbers() {
    return value;
  }
}
