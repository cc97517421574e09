package org.econcluster.observation.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.econcluster.classification.IndustryCode;
import org.econcluster.failure.InputException;
import org.econcluster.observation.CellStatus;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.Statistic;
import org.junit.jupiter.api.Test;

/** Input-output tables as text: a line and a column for each industry. */
final class InputOutputFormTest {

  private static final CsvOptions OPTIONS =
      CsvOptions.of(
          Statistic.of(Measure.OUTPUT, "million", Provenance.of("made up for this test")));

  @Test
  void aLineHoldsWhatItsIndustrySells() {
    InputOutputTable table = read("industry,A,B,output", "B,3,4,9", "A,1,2,8");

    assertThat(table.industries()).extracting(IndustryCode::value).containsExactly("A", "B");
    assertThat(table.flows()).containsExactly(1, 2, 3, 4);
    assertThat(table.outputs()).containsExactly(8, 9);
  }

  @Test
  void whatNationalAccountsHaveBesideIndustriesIsPassedOver() {
    assertThat(
            read(
                "industry,A,B,final_domestic,exports,output",
                "A,1,2,3,2,8",
                "B,3,4,1,1,9",
                "imported_inputs,1,x,,,",
                "value_added,3,3,,,"))
        .isEqualTo(read("industry,A,B,output", "A,1,2,8", "B,3,4,9"));
  }

  @Test
  void theOptionsNameColumnsAndWhatIsNoIndustry() {
    CsvOptions options =
        CsvOptions.builder()
            .statistic(OPTIONS.statistic())
            .industryColumn("code")
            .outputColumn("total")
            .addIgnoredColumns("stocks", "scrap")
            .decimalMark(',')
            .emptyValue(CellStatus.ZERO)
            .build();

    assertThat(
            ActivityCsv.readInputOutput(
                source("code;A;B;stocks;total", "A;1,5;;7;8", "B;3;4;7;9", "scrap;1;1;1;1"),
                options))
        .isEqualTo(read("industry,A,B,output", "A,1.5,0,8", "B,3,4,9"));
  }

  @Test
  void everyBadLineIsReportedAtOnce() {
    refused(
        """
        TABLE-120 flows.csv, line 2, column 2: The value "x" is not a number.
          Maybe it is a mark for a value that is not there; the option statusTokens \
        (--status-token) can say so.
        TABLE-140 flows.csv, line 3, column 3: The value -4 is negative.
          Maybe it is a mark for a missing value; the option statusTokens (--status-token) can say \
        so.
        TABLE-200 flows.csv, line 4, column 1: The industry "A" is on line 2 already.
          Maybe one of the two lines has a wrong code, or must go.
        TABLE-040 flows.csv, line 5: The line has 2 fields, the header 4.
          Maybe a separator is missing, or the line is cut off.""",
        "industry,A,B,output",
        "A,x,2,8",
        "B,3,-4,9",
        "A,1,2,8",
        "C,1");
  }

  @Test
  void aTableThatIsNotSquareIsRefused() {
    refused(
        """
        TABLE-240 flows.csv, line 1, column 4: The column "C4l" has no line of that industry.
          Maybe "C41" was meant.
        TABLE-240 flows.csv, line 3, column 1: The line "C41" has no column of that industry.
          Maybe "C4l" was meant.
        TABLE-240 flows.csv, line 4, column 1: The line "rents" has no column of that industry.
          Maybe it is no industry: the option ignoredColumns (--ignored-column) can name it.""",
        "industry,A,output,C4l",
        "A,1,8,2",
        "C41,3,9,4",
        "rents,1,1,1");
  }

  @Test
  void outputThatIsSmallerThanFlowsIsRefused() {
    refused(
        """
        TABLE-250 flows.csv, line 2, column 4: The output 2.0 of industry "A" is smaller than the \
        sum 5.0 of what it sells to industries.
          Maybe flows and output are in different units, imports are among the flows, or another \
        column is the output.
        TABLE-250 flows.csv, line 2, column 4: The output 2.0 of industry "A" is smaller than the \
        sum 4.0 of what it buys from industries.
          Maybe flows and output are in different units, imports are among the flows, or another \
        column is the output.""",
        "industry,A,B,output",
        "A,2,3,2",
        "B,2,4,9");
  }

  @Test
  void aTextWithoutOutputOrIndustriesIsRefused() {
    refused(
        """
        TABLE-010 flows.csv, line 1: The header has no column "output", only: industry, A.
          Maybe the column has another name; the options can say which.""",
        "industry,A",
        "A,2");
    refused(
        """
        TABLE-070 flows.csv: The file has a header but no industries below it.
          Maybe it was cut off, or another file was meant.""",
        "industry,A,output");
  }

  private static InputOutputTable read(String... lines) {
    return ActivityCsv.readInputOutput(source(lines), OPTIONS);
  }

  private static CsvInput source(String... lines) {
    return CsvInput.ofText("flows.csv", String.join("\n", lines));
  }

  private static void refused(String message, String... lines) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> read(lines))
        .withMessage(message);
  }
}
