package org.econcluster.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GeneralisedQuotientTest {

  /** A few roundings of a double; the reference computation rounds in another order. */
  private static final double RELATIVE = 1e-14;

  @ParameterizedTest
  @ValueSource(strings = {"small5x6", "edge6x7", "synth40x30"})
  void agreesWithTheReferenceComputation(String dataSet) throws IOException {
    List<CsvRecord> rows = records(dataSet + ".csv");
    int regions = rows.size() - 1;
    int industries = rows.get(0).getFieldCount() - 1;
    double[] activity = new double[regions * industries];
    for (int r = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++) {
        activity[r * industries + i] = Double.parseDouble(rows.get(r + 1).getField(i + 1));
      }
    }
    Map<String, Double> expected = expected(dataSet);
    assertThat(expected).hasSize(activity.length);

    GeneralisedQuotient.locationQuotients(activity, regions, industries, activity);

    for (int r = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++) {
        String cell = rows.get(r + 1).getField(0) + " " + rows.get(0).getField(i + 1);
        double wanted = Objects.requireNonNull(expected.get(cell), cell);
        double computed = activity[r * industries + i];
        if (Double.isNaN(wanted)) {
          assertThat(computed).as(cell).isNaN();
        } else {
          assertThat(computed).as(cell).isCloseTo(wanted, within(RELATIVE * wanted));
        }
      }
    }
  }

  @Test
  void aTieIsExactlyOne() {
    // A third of the region, a third of the table: 1/3 has no exact double, yet the quotient does.
    double[] quotients = new double[4];

    GeneralisedQuotient.locationQuotients(new double[] {1, 2, 10, 20}, 2, 2, quotients);

    assertThat(quotients).containsExactly(1, 1, 1, 1);
  }

  @Test
  void anEmptyRegionAndAnEmptyIndustryHaveNoQuotient() {
    double[] quotients = new double[6];

    GeneralisedQuotient.locationQuotients(new double[] {0, 0, 0, 4, 4, 0}, 2, 3, quotients);

    assertThat(quotients).containsExactly(Double.NaN, Double.NaN, Double.NaN, 1, 1, Double.NaN);
  }

  @Test
  void aSingleCellIsAsItsOwnReference() {
    double[] quotients = new double[1];

    GeneralisedQuotient.locationQuotients(new double[] {7}, 1, 1, quotients);

    assertThat(quotients).containsExactly(1);
  }

  @Test
  void aTableWithoutAnyActivityHasNoQuotient() {
    double[] quotients = new double[2];

    GeneralisedQuotient.locationQuotients(new double[] {0, 0}, 1, 2, quotients);

    assertThat(quotients).containsOnly(Double.NaN);
  }

  @Test
  void moreActivityRaisesTheTablesOwnReferenceToo() {
    // A region of one industry: 20 / 15 before, 25 / 20 after five more jobs.
    double[] before = new double[4];
    double[] after = new double[4];

    GeneralisedQuotient.locationQuotients(new double[] {10, 0, 5, 5}, 2, 2, before);
    GeneralisedQuotient.locationQuotients(new double[] {15, 0, 5, 5}, 2, 2, after);

    assertThat(before[0]).isEqualTo(4.0 / 3, within(1e-15));
    assertThat(after[0]).isEqualTo(1.25, within(1e-15));
  }

  @Test
  void aForeignReferenceHoldsMoreThanTheTable() {
    double[] quotients = new double[2];

    // 20 of 100 jobs against 100 of 1000 in the country; the table leaves 50 of the jobs out.
    GeneralisedQuotient.locationQuotients(
        new double[] {20, 30}, 1, 2, new double[] {100}, new double[] {100, 600}, 1000, quotients);

    assertThat(quotients).containsExactly(2, 0.5);
  }

  @Test
  void anIndustryThatTheReferenceDoesNotHaveHasNoQuotient() {
    double[] quotients = new double[1];

    GeneralisedQuotient.locationQuotients(
        new double[] {20}, 1, 1, new double[] {100}, new double[] {0}, 1000, quotients);

    assertThat(quotients).containsOnly(Double.NaN);
  }

  @Test
  void theThreeBasesGiveThreeNumbersForOneCell() {
    double[] activity = {60};
    double[] reference = {300};
    double[] location = new double[1];
    double[] product = new double[1];
    double[] perCapita = new double[1];

    GeneralisedQuotient.locationQuotients(
        activity, 1, 1, new double[] {100}, reference, 1000, location);
    GeneralisedQuotient.productQuotients(
        activity, 1, 1, new double[] {50}, reference, 1000, product);
    GeneralisedQuotient.perCapitaQuotients(
        activity, 1, 1, new double[] {2}, reference, 5, perCapita);

    assertThat(location[0]).isEqualTo(2);
    assertThat(product[0]).isEqualTo(4);
    assertThat(perCapita[0]).isEqualTo(0.5);
  }

  @Test
  void oneCellIsComputedAsInATable() {
    assertThat(GeneralisedQuotient.of(20, 100, 76, 500)).isEqualTo(1.3157894736842106);
    assertThat(GeneralisedQuotient.of(0, 100, 76, 500)).isZero();
    assertThat(GeneralisedQuotient.of(20, 0, 76, 500)).isNaN();
    assertThat(GeneralisedQuotient.of(20, 100, 0, 500)).isNaN();
    assertThat(GeneralisedQuotient.of(20, 100, 76, 0)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aCellThatCannotBeIsRefused(double cell) {
    double[] activity = {1, 2, 3, cell};
    double[] quotients = new double[4];
    String message =
        "The cell of region 1 and industry 1 in activity ("
            + cell
            + ") must be finite and not negative.";

    assertThatThrownBy(() -> GeneralisedQuotient.locationQuotients(activity, 2, 2, quotients))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(
            () ->
                GeneralisedQuotient.perCapitaQuotients(
                    activity, 2, 2, new double[] {1, 1}, new double[] {1, 1}, 1, quotients))
        .hasMessage(message);
    assertThat(quotients).containsOnly(0);
  }

  @Test
  void theNameOfABadArgumentIsSaid() {
    double[] out = new double[1];

    assertThatThrownBy(() -> GeneralisedQuotient.of(1, Double.NaN, 1, 1))
        .hasMessage("The value base (NaN) must be finite and not negative.");
    assertThatThrownBy(
            () ->
                GeneralisedQuotient.productQuotients(
                    new double[] {1}, 1, 1, new double[] {-2}, new double[] {1}, 1, out))
        .hasMessage("The value product[0] (-2.0) must be finite and not negative.");
    assertThatThrownBy(
            () ->
                GeneralisedQuotient.perCapitaQuotients(
                    new double[] {1}, 1, 1, new double[] {2, 3}, new double[] {1}, 1, out))
        .hasMessage("The array population holds 2 values, not 1.");
  }

  @Test
  void aWrongShapeIsRefused() {
    assertThatThrownBy(
            () -> GeneralisedQuotient.locationQuotients(new double[5], 2, 3, new double[6]))
        .hasMessage("The array activity holds 5 cells, not 2 regions times 3 industries.");
    assertThatThrownBy(
            () -> GeneralisedQuotient.locationQuotients(new double[6], 2, 3, new double[7]))
        .hasMessage("The array quotients holds 7 cells, not 2 regions times 3 industries.");
    assertThatThrownBy(
            () -> GeneralisedQuotient.locationQuotients(new double[0], 0, 3, new double[0]))
        .hasMessage("The number of regions (0) must be at least 1.");
    assertThatThrownBy(
            () -> GeneralisedQuotient.locationQuotients(new double[0], 3, 0, new double[0]))
        .hasMessage("The number of industries (0) must be at least 1.");
  }

  private static Map<String, Double> expected(String dataSet) throws IOException {
    Map<String, Double> expected = new HashMap<>();
    try (Reader reader = open("location_quotient__" + dataSet + ".csv");
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
      for (NamedCsvRecord row : csv) {
        expected.put(
            row.getField("key1") + " " + row.getField("key2"),
            Double.parseDouble(row.getField("value")));
      }
    }
    return expected;
  }

  private static List<CsvRecord> records(String name) throws IOException {
    try (Reader reader = open(name);
        CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(reader)) {
      return csv.stream().toList();
    }
  }

  private static Reader open(String name) {
    return new InputStreamReader(
        Objects.requireNonNull(
            GeneralisedQuotientTest.class.getResourceAsStream("golden/" + name), name),
        StandardCharsets.UTF_8);
  }
}
