package org.econcluster.observation.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.RegionSeries;

/**
 * Reads tables, panels, series and input-output tables from CSV, and writes tables.
 *
 * <p>Texts are UTF-8, with or without a byte order mark, with any line ends. All methods that read
 * throw an {@link InputException} with everything that is wrong with the text, and a {@link
 * org.econcluster.failure.LimitException} if it is larger than the options allow. What is read does
 * not depend on the order of the lines, on the locale or on the time zone: regions and industries
 * stand in the order of their codes.
 */
public final class ActivityCsv {

  private ActivityCsv() {}

  /**
   * Reads a table of one year in long form: a header that names the columns region, industry,
   * period, value and perhaps status, low, high, in any order, and one line for each cell.
   */
  public static ActivityTable readTable(CsvInput source, CsvOptions options) {
    ImmutableList<ActivityTable> tables = LongReader.read(source, options);
    if (tables.size() > 1) {
      String years =
          String.join(", ", tables.stream().map(table -> table.period().toString()).toList());
      throw new InputException(
          Problem.of(
              InputFailure.TABLE_YEARS,
              Place.of(source.name()),
              "The file has " + tables.size() + " years (" + years + "), a table has one.",
              "Maybe it should be read as a panel."));
    }
    return tables.get(0);
  }

  /** Reads the tables of one or more years in the long form of {@link #readTable}. */
  public static ActivityPanel readPanel(CsvInput source, CsvOptions options) {
    return ActivityPanel.of(LongReader.read(source, options));
  }

  /**
   * Reads a table in wide form: the regions in the first column, and a column of numbers or marks
   * for each industry, whose code is the header.
   *
   * @param period the year of all cells, which the text does not say
   */
  public static ActivityTable readWideTable(CsvInput source, Year period, CsvOptions options) {
    return WideReader.read(source, period, options);
  }

  /**
   * Reads a series in long form: a header that names the columns region, year, value and perhaps
   * status, and one line for each number. Values that are marked as not there are left out.
   */
  public static RegionSeries readSeries(CsvInput source, CsvOptions options) {
    return SeriesReader.read(source, options);
  }

  /**
   * Reads an input-output table: a column of industries, a column of numbers for each of them,
   * whose code is the header, and a column of output. A line holds what its industry sells.
   *
   * <p>Every industry has a line and a column. Lines and columns with names of national accounts,
   * such as {@code imports}, {@code value_added}, {@code final_demand} and {@code exports}, are not
   * read; others that are no industry are named in {@code ignoredColumns}. All numbers are known:
   * marks for those that are not are errors. Industries stand in the order of the columns.
   */
  public static InputOutputTable readInputOutput(CsvInput source, CsvOptions options) {
    return InputOutputReader.read(source, options);
  }

  /**
   * Returns a table in the long form of {@link #readTable}, with every cell.
   *
   * <p>With the same options it reads back as {@link ActivityTable#inCodeOrder()}. Codes are
   * written as they are: a program that takes a leading {@code =} for a formula is to be told that
   * the column is text.
   *
   * @throws IllegalArgumentException if the options have no mark for the status of a cell, or no
   *     {@code totalIndustry} though the table has official totals
   */
  public static String toText(ActivityTable table, CsvOptions options) {
    return toText(ActivityPanel.of(ImmutableList.of(table)), options);
  }

  /** Returns all tables of a panel in one text, as {@link #toText(ActivityTable, CsvOptions)}. */
  public static String toText(ActivityPanel panel, CsvOptions options) {
    StringWriter text = new StringWriter();
    new TableWriter(options).write(panel.tables(), text);
    return text.toString();
  }

  /**
   * Writes all tables of a panel to a file in UTF-8, in place of what was there.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(ActivityPanel panel, CsvOptions options, Path file) {
    try (Writer target = Files.newBufferedWriter(file, UTF_8)) {
      new TableWriter(options).write(panel.tables(), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
