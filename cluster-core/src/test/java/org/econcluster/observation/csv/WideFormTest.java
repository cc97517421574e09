package org.econcluster.observation.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.econcluster.observation.csv.CsvTexts.JOBS;
import static org.econcluster.observation.csv.CsvTexts.OPTIONS;
import static org.econcluster.observation.csv.CsvTexts.source;
import static org.econcluster.observation.csv.CsvTexts.table;

import java.time.Year;
import org.assertj.core.api.AbstractThrowableAssert;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.InputException;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.CellStatus;
import org.junit.jupiter.api.Test;

final class WideFormTest {

  private static final Year YEAR = Year.of(2006);

  @Test
  void aWideTextSaysTheSameAsALongOne() {
    assertThat(ActivityCsv.readWideTable(source("region,B,A", "R2,4,:", "R1,2,1.5"), YEAR, OPTIONS))
        .isEqualTo(
            table(
                "region,industry,period,value,status",
                "R1,A,2006,1.5,",
                "R1,B,2006,2,",
                "R2,A,2006,,missing",
                "R2,B,2006,4,"));
  }

  @Test
  void columnsMayBeIgnoredOrHoldTheTotal() {
    CsvOptions options =
        CsvOptions.builder()
            .statistic(JOBS)
            .addIgnoredColumns("name")
            .totalIndustry(IndustryCode.of("TOTAL"))
            .emptyValue(CellStatus.MISSING)
            .build();

    ActivityTable table =
        ActivityCsv.readWideTable(
            source("region,name,A,TOTAL", "R1,Almaty,,9", "R2,Astana,3,"), YEAR, options);

    assertThat(table.industries()).containsExactly(IndustryCode.of("A"));
    assertThat(table.officialTotal(RegionCode.of("R1"))).hasValue(9);
    assertThat(table.cellHigh(0, 0)).isEqualTo(9);
    assertThat(table.officialTotal(RegionCode.of("R2"))).isEmpty();
  }

  @Test
  void everyBadCellIsNamed() {
    refused("region,A,B", "R1,x,-2", "R1,1,2", ",1,2", "R2,1")
        .hasMessage(
            """
            TABLE-120 jobs.csv, line 2, column 2: The value "x" is not a number.
              Maybe it is a mark for a value that is not there; the option statusTokens (--status-token) can say so.
            TABLE-140 jobs.csv, line 2, column 3: The value -2 is negative.
              Maybe it is a mark for a missing value; the option statusTokens (--status-token) can say so.
            TABLE-200 jobs.csv, line 3, column 1: The region "R1" is on line 2 already.
              Maybe one of the two lines has a wrong code, or must go.
            TABLE-100 jobs.csv, line 4, column 1: The region is blank.
              Maybe the code was left out, or the line is a heading.
            TABLE-040 jobs.csv, line 5: The line has 2 fields, the header 3.
              Maybe a separator is missing, or the line is cut off.\
            """);
  }

  @Test
  void aDecimalCommaWithoutQuotationMarksIsToldFromOtherRaggedLines() {
    refused("region,A,B", "R1,1,22,3", "R1,x,1,y")
        .hasMessage(
            """
            TABLE-040 jobs.csv, line 2: The line has 4 fields, the header 3.
              Maybe a number has a decimal comma: write it with a point, or put it in quotation \
            marks and set the option decimalMark (--decimal-mark) to a comma.
            TABLE-040 jobs.csv, line 3: The line has 4 fields, the header 3.
              Maybe a value with the separator in it lacks its quotation marks.\
            """);
  }

  @Test
  void aBadHeaderIsRefused() {
    refused("Region,A,,A", "R1,1,2,3")
        .hasMessage(
            """
            TABLE-030 jobs.csv, line 1, column 4: The column "A" is there already, as column 2.
              Maybe one of them has another name.
            TABLE-010 jobs.csv, line 1, column 1: The first column is "Region", not "region".
              Maybe "region" was meant.
            TABLE-100 jobs.csv, line 1, column 3: The industry is blank.
              Maybe the code was left out, or the line is a heading.\
            """);
    refused("oblast,A", "R1,1")
        .hasMessage(
            "TABLE-010 jobs.csv, line 1, column 1: The first column is \"oblast\", not"
                + " \"region\".\n"
                + "  Maybe the column has another name; the option regionColumn (--region) can say"
                + " which.");
  }

  private static AbstractThrowableAssert<?, ?> refused(String... lines) {
    return assertThatThrownBy(() -> ActivityCsv.readWideTable(source(lines), YEAR, OPTIONS))
        .isInstanceOf(InputException.class);
  }
}
