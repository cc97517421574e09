package org.econcluster.observation.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.econcluster.observation.csv.CsvTexts.JOBS;
import static org.econcluster.observation.csv.CsvTexts.OPTIONS;
import static org.econcluster.observation.csv.CsvTexts.source;
import static org.econcluster.observation.csv.CsvTexts.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Cell;
import org.econcluster.observation.CellStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LongFormTest {

  private static final RegionCode R1 = RegionCode.of("R1");
  private static final RegionCode R2 = RegionCode.of("R2");
  private static final IndustryCode A = IndustryCode.of("A");
  private static final IndustryCode B = IndustryCode.of("B");

  @Test
  void cellsComeInTheOrderOfTheirCodes() {
    ActivityTable table =
        table("region,industry,period,value", "R2,B,2006,4", "R1,B,2006,2.5", "R1,A,2006,1");

    assertThat(table.regions()).containsExactly(R1, R2);
    assertThat(table.industries()).containsExactly(A, B);
    assertThat(table.period()).isEqualTo(Year.of(2006));
    assertThat(table.statistic()).isEqualTo(JOBS);
    assertThat(table.value(R1, B)).hasValue(2.5);
    assertThat(table.cell(R2, A)).isEqualTo(Cell.missing());
  }

  @Test
  void columnsMayStandInAnyOrderAndUnderOtherNames() {
    CsvOptions options =
        CsvOptions.builder()
            .statistic(JOBS)
            .regionColumn("area_fips")
            .industryColumn("naics")
            .periodColumn("year")
            .valueColumn("emplvl")
            .statusColumn("disclosure")
            .addIgnoredColumns("own_code", "size")
            .build();

    ActivityTable table =
        ActivityCsv.readTable(
            source("year,emplvl,disclosure,own_code,naics,size,area_fips", "2014,0,N,5,311,0,8001"),
            options);

    assertThat(table.cell(RegionCode.of("8001"), IndustryCode.of("311")))
        .isEqualTo(Cell.suppressed(0, Double.POSITIVE_INFINITY));
  }

  @Test
  void everyStatusIsRead() {
    ActivityTable table =
        table(
            "region,industry,period,value,status,low,high",
            "R1,A,2006,5,,,",
            "R1,B,2006,0,,,",
            "R1,C,2006,,suppressed,2,9",
            "R1,D,2006,,suppressed,2,",
            "R1,E,2006,,missing,,",
            "R1,F,2006,7,estimated,,",
            "R1,G,2006,,not-applicable,,",
            "R1,H,2006,:,,,",
            "R1,I,2006,:,c,,",
            "R1,J,2006,0,estimated,,",
            "R1,K,2006,,zero,,",
            "R1,L,2006,5,observed,,");

    assertThat(List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"))
        .extracting(code -> table.cell(R1, IndustryCode.of(code)))
        .containsExactly(
            Cell.observed(5),
            Cell.observed(0),
            Cell.suppressed(2, 9),
            Cell.suppressed(2, Double.POSITIVE_INFINITY),
            Cell.missing(),
            Cell.estimated(7),
            Cell.notApplicable(),
            Cell.missing(),
            Cell.suppressed(0, Double.POSITIVE_INFINITY),
            Cell.estimated(0),
            Cell.observed(0),
            Cell.observed(5));
  }

  @Test
  void absentCellsAreWhatTheOptionSays() {
    CsvOptions options = CsvOptions.builder().statistic(JOBS).absentCells(CellStatus.ZERO).build();

    ActivityTable table =
        ActivityCsv.readTable(
            source("region,industry,period,value", "R1,A,2006,1", "R2,B,2006,1"), options);

    assertThat(table.cell(R1, B)).isEqualTo(Cell.observed(0));
  }

  @Test
  void anEmptyValueIsWhatTheOptionSays() {
    CsvOptions options =
        CsvOptions.builder().statistic(JOBS).emptyValue(CellStatus.SUPPRESSED).build();

    ActivityTable table =
        ActivityCsv.readTable(source("region,industry,period,value", "R1,A,2006,"), options);

    assertThat(table.cellStatus(0, 0)).isEqualTo(CellStatus.SUPPRESSED);
  }

  @Test
  void theSeparatorIsTheOneOfTheHeader() {
    ActivityTable comma = table("region,industry,period,value", "R1,A,2006,1");

    assertThat(table("region;industry;period;value", "R1;A;2006;1")).isEqualTo(comma);
    assertThat(table("region\tindustry\tperiod\tvalue", "R1\tA\t2006\t1")).isEqualTo(comma);
  }

  @Test
  void aSeparatorInsideQuotationMarksDoesNotCount() {
    CsvOptions options = CsvOptions.builder().statistic(JOBS).valueColumn("jobs;a;b;c;d;e").build();

    assertThat(
            ActivityCsv.readTable(
                source("region,industry,period,\"jobs;a;b;c;d;e\"", "R1,A,2006,1"), options))
        .isEqualTo(table("region,industry,period,value", "R1,A,2006,1"));
  }

  @Test
  void aDecimalCommaIsReadWhereTheOptionSaysSo() {
    CsvOptions options = CsvOptions.builder().statistic(JOBS).decimalMark(',').build();

    ActivityTable table =
        ActivityCsv.readTable(source("region;industry;period;value", "R1;A;2006;1,25"), options);

    assertThat(table.value(R1, A)).hasValue(1.25);
  }

  @Test
  void byteOrderMarkLineEndsAndBlankLinesDoNotMatter() {
    ActivityTable plain = table("region,industry,period,value", "R1,A,2006,1");

    assertThat(table("\uFEFFregion,industry,period,value\r\nR1,A,2006,1\r\n\r\n")).isEqualTo(plain);
    assertThat(table("\n\nregion,industry,period,value\rR1,A,2006,1")).isEqualTo(plain);
  }

  @Test
  void codesAreTakenAsTheyAre() {
    ActivityTable table =
        table("region,industry,period,value", "\"Қостанай, \"\"обл\"\"\",=1+1,2006,1");

    assertThat(table.regions()).containsExactly(RegionCode.of("Қостанай, \"обл\""));
    assertThat(table.industries()).containsExactly(IndustryCode.of("=1+1"));
  }

  @Test
  void severalYearsMakeAPanelOfEqualShape() {
    ActivityPanel panel =
        ActivityCsv.readPanel(
            source("region,industry,period,value", "R1,A,2006,1", "R2,B,2004,2"), OPTIONS);

    assertThat(panel.years()).containsExactly(Year.of(2004), Year.of(2006));
    assertThat(panel.earliest().regions()).isEqualTo(panel.latest().regions());
    assertThat(panel.earliest().value(R2, B)).hasValue(2);
    assertThat(panel.latest().cell(R2, B)).isEqualTo(Cell.missing());
  }

  @Test
  void officialTotalsStandUnderACodeOfTheirOwn() {
    CsvOptions options =
        CsvOptions.builder().statistic(JOBS).totalIndustry(IndustryCode.of("TOTAL")).build();

    ActivityTable table =
        ActivityCsv.readTable(
            source(
                "region,industry,period,value,status",
                "R1,TOTAL,2006,10,",
                "R1,A,2006,4,",
                "R1,B,2006,,suppressed",
                "R2,A,2006,4,",
                "R2,TOTAL,2006,,suppressed"),
            options);

    assertThat(table.industries()).containsExactly(A, B);
    assertThat(table.officialTotal(R1)).hasValue(10);
    assertThat(table.cellHigh(0, 1)).isEqualTo(6);
    assertThat(table.officialTotal(R2)).isEmpty();
  }

  @Test
  void aFileIsReadAsItsTextIs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("jobs.csv");
    Files.writeString(file, "region,industry,period,value\nÅ,A,2006,1\n", StandardCharsets.UTF_8);

    assertThat(ActivityCsv.readTable(CsvInput.of(file), OPTIONS))
        .isEqualTo(table("region,industry,period,value", "Å,A,2006,1"));
  }
}
