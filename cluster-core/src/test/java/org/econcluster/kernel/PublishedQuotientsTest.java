package org.econcluster.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Holds the location quotient against what a statistical office publishes. */
final class PublishedQuotientsTest {

  /** Half a unit of the second decimal, and what the recovered national shares leave open. */
  private static final double ROUNDING = 0.00502;

  @Test
  void everyPublishedQuotientOfTheCountiesIsReproducedWithinItsRounding() throws IOException {
    List<NamedCsvRecord> areas = rows("areas.csv");
    List<NamedCsvRecord> industries = rows("industries.csv");
    Map<String, Integer> row = positions(areas, "area_fips");
    Map<String, Integer> column = positions(industries, "industry_code");
    double[] totals = areas.stream().mapToDouble(area -> number(area, "emp_month3")).toArray();
    double[] shares = industries.stream().mapToDouble(each -> number(each, "share")).toArray();
    double[] employment = new double[areas.size() * industries.size()];
    double[] published = new double[employment.length];
    Arrays.fill(published, Double.NaN);
    for (NamedCsvRecord cell : rows("cells.csv.gz")) {
      int position =
          Objects.requireNonNull(row.get(cell.getField("area_fips"))) * industries.size()
              + Objects.requireNonNull(column.get(cell.getField("industry_code")));
      employment[position] = number(cell, "emp_month3");
      published[position] = number(cell, "lq_emp_month3");
    }

    double[] quotients = new double[employment.length];
    GeneralisedQuotient.locationQuotients(
        employment, areas.size(), industries.size(), totals, shares, 1, quotients);

    int compared = 0;
    int beyond = 0;
    for (int k = 0; k < quotients.length; k++) {
      if (!Double.isNaN(published[k])) {
        compared++;
        if (!(Math.abs(quotients[k] - published[k]) <= ROUNDING)) {
          beyond++;
        }
      }
    }
    assertThat(compared).isEqualTo(154_660);
    assertThat(beyond).isZero();
  }

  private static Map<String, Integer> positions(List<NamedCsvRecord> rows, String column) {
    Map<String, Integer> positions = new HashMap<>();
    rows.forEach(row -> positions.put(row.getField(column), positions.size()));
    return positions;
  }

  private static double number(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }

  private static List<NamedCsvRecord> rows(String name) throws IOException {
    InputStream file =
        Objects.requireNonNull(PublishedQuotientsTest.class.getResourceAsStream("qcew/" + name));
    try (InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(file) : file;
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return ImmutableList.copyOf(reader);
    }
  }
}
