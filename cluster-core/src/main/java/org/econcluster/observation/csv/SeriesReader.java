package org.econcluster.observation.csv;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Suggestion;
import org.econcluster.observation.Cell;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.RoundedSum;

/** Reads a region series: one line for each region and year. */
final class SeriesReader implements CsvScan.Handler {

  private record Key(RegionCode region, Year year) {}

  private final CsvOptions options;
  private final BadLines bad = new BadLines();
  private final Fields fields;
  private final CellReader cells;
  private final RegionSeries.Builder series;
  private final Map<Key, Integer> lines = new HashMap<>();
  private int rows;
  private int region;
  private int year;
  private int value;
  private int status;

  private SeriesReader(CsvOptions options) {
    this.options = options;
    this.fields = new Fields(options, bad);
    this.cells = new CellReader(fields, options, bad);
    this.series = RegionSeries.builder(options.statistic());
    options.country().ifPresent(series::country);
  }

  /** Returns the series. */
  static RegionSeries read(CsvInput source, CsvOptions options) {
    SeriesReader reader = new SeriesReader(options);
    new CsvScan(source, options, reader.bad).run(reader);
    if (reader.rows == 0 && reader.bad.count() == 0) {
      reader.bad.add(
          InputFailure.TABLE_NO_ROWS,
          Place.of(source.name()),
          "The file has a header but no values below it.",
          "Maybe it was cut off, or another file was meant.");
    }
    if (reader.bad.count() == 0) {
      options.country().ifPresent(country -> reader.checkCountry(country, source));
    }
    reader.bad.throwIfAny();
    return reader.series.build();
  }

  /** A country holds all its regions, as far as rounded numbers can tell. */
  private void checkCountry(RegionCode country, CsvInput source) {
    RegionSeries read = series.build();
    if (!read.lists(country)) {
      bad.add(
          InputFailure.TABLE_CODE_UNKNOWN,
          Place.of(source.name()),
          "The file has no region \"" + country + "\" for the country.",
          Suggestion.cure(
              country.value(), read.regions().stream().map(RegionCode::value).toList()));
      return;
    }
    for (Map.Entry<Year, Double> known : read.valuesOf(country).entrySet()) {
      Year when = known.getKey();
      RoundedSum sum = new RoundedSum();
      read.regions().forEach(code -> read.value(code, when).ifPresent(sum::add));
      if (!sum.fits(known.getValue())) {
        Integer line = lines.get(new Key(country, when));
        bad.add(
            InputFailure.TABLE_COUNTRY,
            line == null ? Place.of(source.name()) : Place.ofCell(source.name(), line, value + 1),
            "The value "
                + Numbers.text(known.getValue())
                + " of the country \""
                + country
                + "\" in "
                + when
                + " is smaller than the sum "
                + Numbers.text(sum.value())
                + " of its regions.",
            "Maybe another line is the country, regions of several levels stand in the file, or"
                + " units differ.");
      }
    }
  }

  @Override
  public boolean header(Row row) {
    Header header = new Header(row, bad);
    header.check(
        List.of(options.regionColumn(), options.yearColumn(), options.valueColumn()),
        List.of(options.statusColumn()),
        options.ignoredColumns());
    region = header.optional(options.regionColumn());
    year = header.optional(options.yearColumn());
    value = header.optional(options.valueColumn());
    status = header.optional(options.statusColumn());
    return bad.count() == 0;
  }

  @Override
  public void row(Row row) {
    rows++;
    RegionCode code = fields.region(row, region);
    Year when = fields.year(row, year);
    Cell cell = cells.read(row, value, status, CellReader.ABSENT, CellReader.ABSENT);
    if (code == null || when == null || cell == null) {
      return;
    }
    Integer earlier = lines.putIfAbsent(new Key(code, when), row.line());
    if (earlier != null) {
      bad.add(
          InputFailure.TABLE_DUPLICATE,
          row.place(value),
          "The value of region \""
              + code
              + "\" in "
              + when
              + " is on line "
              + earlier
              + " already.",
          "Maybe one of the two lines has a wrong code or year, or must go.");
    } else {
      series.list(code);
      cell.value().ifPresent(number -> series.put(code, when, number));
    }
  }

  @Override
  public int numbers() {
    return value;
  }
}
