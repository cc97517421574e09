package org.econcluster.workbench;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.QuotientBounds;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Bounds;

/**
 * The quotients of every region and industry of a table, as long CSV.
 *
 * <p>The variant says what the reference is. Where cells of the table are withheld or missing,
 * there are two values for each location quotient, its least and its most; a quotient on another
 * base is {@code NaN} there.
 */
final class QuotientTable {

  private static final String OF_TABLE = "reference=table";
  private static final String OF_COUNTRY = "reference=country";

  private final ActivityTable table;
  private final int regions;
  private final int industries;
  private final StringWriter text = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

  private QuotientTable(ActivityTable table) {
    this.table = table;
    this.regions = table.regionCount();
    this.industries = table.industryCount();
  }

  /**
   * Returns the CSV of some metrics.
   *
   * @param bases the base of each metric that needs one
   */
  static String write(ActivityTable table, List<Quotient> metrics, Map<Quotient, Base> bases) {
    QuotientTable quotients = new QuotientTable(table);
    quotients.csv.writeRecord("measure", "variant", "key1", "key2", "value");
    for (Quotient metric : metrics) {
      Base base = bases.get(metric);
      if (base == null) {
        quotients.writeLocation();
      } else {
        quotients.writePerBase(metric, base);
      }
    }
    try {
      quotients.csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return quotients.text.toString();
  }

  private void writeLocation() {
    double[] values = new double[regions * industries];
    boolean official = table.regions().stream().anyMatch(r -> table.officialTotal(r).isPresent());
    if (table.isComplete()) {
      table.copyTo(values);
      if (official) {
        GeneralisedQuotient.locationQuotients(
            values,
            regions,
            industries,
            regionTotals(),
            industryTotals(),
            table.grandTotal().low(),
            values);
      } else {
        GeneralisedQuotient.locationQuotients(values, regions, industries, values);
      }
      writeRows(Quotient.LOCATION, OF_TABLE, values);
      return;
    }
    double[] low = new double[values.length];
    double[] high = new double[values.length];
    double[] most = new double[values.length];
    table.copyLowTo(low);
    table.copyHighTo(high);
    if (official && table.grandTotal().isExact()) {
      QuotientBounds.locationQuotients(
          low, high, regions, industries, regionTotals(), table.grandTotal().low(), values, most);
    } else {
      QuotientBounds.locationQuotients(low, high, regions, industries, values, most);
    }
    writeRows(Quotient.LOCATION, OF_TABLE + ";bound=low", values);
    writeRows(Quotient.LOCATION, OF_TABLE + ";bound=high", most);
  }

  private void writePerBase(Quotient metric, Base base) {
    double[] values = new double[regions * industries];
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        Bounds reference = table.industryTotal(i);
        boolean known = reference.isExact() && !table.cellStatus(r, i).isUncertain();
        values[cell] =
            known
                ? GeneralisedQuotient.of(
                    table.cellValue(r, i), base.byRegion()[r], reference.low(), base.reference())
                : Double.NaN;
      }
    }
    writeRows(metric, base.ofCountry() ? OF_COUNTRY : OF_TABLE, values);
  }

  private double[] regionTotals() {
    double[] totals = new double[regions];
    for (int r = 0; r < regions; r++) {
      totals[r] = table.regionTotal(r).low();
    }
    return totals;
  }

  private double[] industryTotals() {
    double[] totals = new double[industries];
    for (int i = 0; i < industries; i++) {
      totals[i] = table.industryTotal(i).low();
    }
    return totals;
  }

  private void writeRows(Quotient metric, String variant, double[] values) {
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        csv.writeRecord(
            metric.id(),
            variant,
            table.regions().get(r).value(),
            table.industries().get(i).value(),
            PlainNumber.of(values[cell]));
      }
    }
  }

  /**
   * What regions are compared by.
   *
   * @param byRegion in the order of the table
   * @param reference of the reference area
   * @param ofCountry whether the reference is a country and not the sum of the regions
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Base(double[] byRegion, double reference, boolean ofCountry) {}
}
