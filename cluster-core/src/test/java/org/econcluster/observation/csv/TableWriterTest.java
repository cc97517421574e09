package org.econcluster.observation.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.econcluster.observation.csv.CsvTexts.JOBS;
import static org.econcluster.observation.csv.CsvTexts.OPTIONS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Cell;
import org.econcluster.observation.CellStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableWriterTest {

  private static final RegionCode R1 = RegionCode.of("=R;1");
  private static final ImmutableList<IndustryCode> INDUSTRIES =
      ImmutableList.of("A", "B", "C", "D", "E").stream()
          .map(IndustryCode::of)
          .collect(ImmutableList.toImmutableList());
  private static final IndustryCode TOTAL = IndustryCode.of("TOTAL");

  private static final ActivityTable TABLE =
      ActivityTable.builder(JOBS, Year.of(2006), ImmutableList.of(R1), INDUSTRIES)
          .set(0, 0, Cell.observed(12))
          .set(0, 1, Cell.observed(0))
          .set(0, 2, Cell.suppressed(1.5, 4))
          .set(0, 3, Cell.estimated(1e-7))
          .build();

  @Test
  void everyCellIsWritten() {
    assertThat(ActivityCsv.toText(TABLE, OPTIONS))
        .isEqualTo(
            """
            region,industry,period,value,status,low,high
            =R;1,A,2006,12,,,
            =R;1,B,2006,0,,,
            =R;1,C,2006,,suppressed,1.5,4
            =R;1,D,2006,1.0E-7,estimated,,
            =R;1,E,2006,,missing,,
            """);
  }

  @Test
  void optionsAreHeededInWritingToo() {
    CsvOptions options =
        CsvOptions.builder()
            .statistic(JOBS)
            .separator(';')
            .decimalMark(',')
            .valueColumn("jobs")
            .totalIndustry(TOTAL)
            .build();

    assertThat(ActivityCsv.toText(TABLE.withRegionTotals(ImmutableMap.of(R1, 20.5)), options))
        .isEqualTo(
            """
            region;industry;period;jobs;status;low;high
            "=R;1";A;2006;12;;;
            "=R;1";B;2006;0;;;
            "=R;1";C;2006;;suppressed;1,5;4
            "=R;1";D;2006;1,0E-7;estimated;;
            "=R;1";E;2006;;missing;;
            "=R;1";TOTAL;2006;20,5;;;
            """);
  }

  @Test
  void whatWouldNotReadBackIsRefused() {
    CsvOptions noMarks =
        CsvOptions.builder()
            .statistic(JOBS)
            .statusTokens(ImmutableMap.of("", CellStatus.OBSERVED))
            .build();
    CsvOptions clash =
        CsvOptions.builder().statistic(JOBS).totalIndustry(INDUSTRIES.get(0)).build();

    assertThatThrownBy(() -> ActivityCsv.toText(TABLE, noMarks))
        .hasMessage("The option statusTokens has no mark for a cell that is suppressed.");
    assertThatThrownBy(() -> ActivityCsv.toText(TABLE, clash))
        .hasMessage("The industry \"A\" is the code of totals in the options.");
    assertThatThrownBy(
            () -> ActivityCsv.toText(TABLE.withRegionTotals(ImmutableMap.of(R1, 20.0)), OPTIONS))
        .hasMessage(
            "The table has official totals, but the options have no totalIndustry to write them"
                + " under.");
  }

  @Test
  void aPanelIsWrittenToOneFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("jobs.csv");
    ActivityTable earlier =
        ActivityTable.copyOf(
            JOBS, Year.of(2004), ImmutableList.of(R1), INDUSTRIES, new double[] {1, 2, 3, 4, 5});
    ActivityPanel panel = ActivityPanel.of(ImmutableList.of(TABLE, earlier));

    ActivityCsv.write(panel, OPTIONS, file);

    assertThat(Files.readString(file)).isEqualTo(ActivityCsv.toText(panel, OPTIONS));
    assertThat(ActivityCsv.readPanel(CsvInput.of(file), OPTIONS)).isEqualTo(panel);
  }
}
