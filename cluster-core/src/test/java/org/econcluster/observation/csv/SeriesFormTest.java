package org.econcluster.observation.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.econcluster.observation.csv.CsvTexts.source;

import java.time.Year;
import org.assertj.core.api.AbstractThrowableAssert;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.InputException;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;
import org.junit.jupiter.api.Test;

final class SeriesFormTest {

  private static final CsvOptions OPTIONS =
      CsvOptions.builder()
          .statistic(
              Statistic.of(Measure.GROSS_REGIONAL_PRODUCT, "million KZT", Provenance.of("Made up")))
          .country(RegionCode.of("KZ"))
          .build();

  @Test
  void aSeriesHasItsRegionsAndItsCountry() {
    RegionSeries series =
        ActivityCsv.readSeries(
            source("year,region,value", "2005,KZ-ALM,3.5", "2004,KZ,100", "2004,KZ-ALM,3"),
            OPTIONS);

    assertThat(series.regions()).containsExactly(RegionCode.of("KZ-ALM"));
    assertThat(series.years()).containsExactly(Year.of(2004), Year.of(2005));
    assertThat(series.value(RegionCode.of("KZ-ALM"), Year.of(2005))).hasValue(3.5);
    assertThat(series.countryValue(Year.of(2004))).hasValue(100);
    assertThat(series.countryValue(Year.of(2005))).isEmpty();
  }

  @Test
  void valuesThatAreNotThereAreLeftOut() {
    RegionSeries series =
        ActivityCsv.readSeries(
            source(
                "region,year,value,status",
                "A,2004,:,",
                "B,2004,,suppressed",
                "C,2004,0,",
                "KZ,2004,,missing"),
            OPTIONS);

    assertThat(series.regions()).containsExactly(RegionCode.of("C"));
    assertThat(series.value(RegionCode.of("A"), Year.of(2004))).isEmpty();
    assertThat(series.lists(RegionCode.of("A"))).isTrue();
    assertThat(series.lists(RegionCode.of("D"))).isFalse();
  }

  @Test
  void theCountryHasToBeThere() {
    refused("region,year,value", "KZ-ALM,2004,1", "K,2004,2")
        .hasMessage(
            "TABLE-230 jobs.csv: The file has no region \"KZ\" for the country.\n"
                + "  Maybe \"K\" was meant.");
  }

  @Test
  void theCountryIsNoSmallerThanItsRegions() {
    String cure =
        "\n  Maybe another line is the country, regions of several levels stand in the file, or"
            + " units differ.";
    refused("region,year,value", "A,2004,3", "B,2004,2", "KZ,2004,2", "KZ,2005,1", "A,2005,1")
        .hasMessage(
            "TABLE-215 jobs.csv, line 4, column 3: The value 2 of the country \"KZ\" in 2004 is"
                + " smaller than the sum 5 of its regions."
                + cure);
    refused("region,year,value", "A,2004,30", "KZ,2004,2")
        .hasMessage(
            "TABLE-215 jobs.csv, line 3, column 3: The value 2 of the country \"KZ\" in 2004 is"
                + " smaller than the sum 30 of its regions."
                + cure);
  }

  @Test
  void numbersMayBeRounded() {
    String[] rounded = {"region,year,value", "A,2004,1.4", "B,2004,1.4", "KZ,2004,2.7"};

    assertThat(ActivityCsv.readSeries(source(rounded), OPTIONS).countryValue(Year.of(2004)))
        .hasValue(2.7);
    refused("region,year,value", "A,2004,1.4", "B,2004,1.4", "KZ,2004,2.6")
        .hasMessageStartingWith("TABLE-215 jobs.csv, line 4, column 3: The value 2.6 of the");
  }

  @Test
  void everyBadLineIsNamed() {
    refused("region,year,value", "A,2004,1", "A,2004,2", "B,4,n/a", " C,2004,1")
        .hasMessage(
            """
            TABLE-200 jobs.csv, line 3, column 3: The value of region "A" in 2004 is on line 2 already.
              Maybe one of the two lines has a wrong code or year, or must go.
            TABLE-110 jobs.csv, line 4, column 2: The period "4" is not a year.
              Maybe four digits were meant, as in 2006.
            TABLE-120 jobs.csv, line 4, column 3: The value "n/a" is not a number.
              Maybe it is a mark for a value that is not there; the option statusTokens (--status-token) can say so.
            TABLE-100 jobs.csv, line 5, column 1: The region " C" has white space around it.
              Maybe "C" was meant; white space beside a separator must go.\
            """);
  }

  @Test
  void aSeriesWithoutItsColumnsOrRowsIsRefused() {
    refused("region,year,vale", "A,2004,1")
        .hasMessage(
            """
            TABLE-010 jobs.csv, line 1: The header has no column "value", only: region, year, vale.
              Maybe the column has another name; the options can say which.
            TABLE-020 jobs.csv, line 1, column 3: The column "vale" is not known.
              Maybe "value" was meant.\
            """);
    refused("region,year,value")
        .hasMessage(
            "TABLE-070 jobs.csv: The file has a header but no values below it.\n"
                + "  Maybe it was cut off, or another file was meant.");
  }

  private static AbstractThrowableAssert<?, ?> refused(String... lines) {
    return assertThatThrownBy(() -> ActivityCsv.readSeries(source(lines), OPTIONS))
        .isInstanceOf(InputException.class);
  }
}
