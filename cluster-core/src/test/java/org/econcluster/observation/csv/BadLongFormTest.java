package org.econcluster.observation.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.econcluster.observation.csv.CsvTexts.JOBS;
import static org.econcluster.observation.csv.CsvTexts.OPTIONS;
import static org.econcluster.observation.csv.CsvTexts.refused;
import static org.econcluster.observation.csv.CsvTexts.source;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.InputException;
import org.econcluster.failure.LimitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BadLongFormTest {

  private static final String HEADER = "region,industry,period,value";

  @Test
  void aMissingFileIsNamedAndANeighbourSuggested(@TempDir Path folder) throws IOException {
    Files.createFile(folder.resolve("jobs.csv"));
    Path wrong = folder.resolve("jos.csv");

    assertThatThrownBy(() -> ActivityCsv.readTable(CsvInput.of("jos.csv", wrong), OPTIONS))
        .isInstanceOf(InputException.class)
        .hasMessage("FILE-010 jos.csv: The file is not there.\n  Maybe \"jobs.csv\" was meant.");
  }

  @Test
  void aFolderIsNoFile(@TempDir Path folder) {
    assertThatThrownBy(() -> ActivityCsv.readTable(CsvInput.of("data", folder), OPTIONS))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "FILE-010 data: This is a folder, not a file.\n  Maybe a file in it was meant.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\r\n\n"})
  void anEmptyFileIsRefused(String text) {
    refused(text)
        .hasMessage(
            "FILE-020 jobs.csv: The file is empty.\n"
                + "  Maybe it was never filled, or another file was meant.");
  }

  @Test
  void aHeaderWithoutRowsIsRefused() {
    refused(HEADER)
        .hasMessage(
            "TABLE-070 jobs.csv: The file has a header but no cells below it.\n"
                + "  Maybe it was cut off, or another file was meant.");
  }

  @Test
  void aWrongHeaderSaysWhatLacksAndWhatIsNotKnown() {
    refused("region,industy,period,value,stats", "R1,A,2006,1,x")
        .hasMessage(
            """
            TABLE-010 jobs.csv, line 1: The header has no column "industry", only: region, industy, period, value, stats.
              Maybe the column has another name; the options can say which.
            TABLE-020 jobs.csv, line 1, column 2: The column "industy" is not known.
              Maybe "industry" was meant.
            TABLE-020 jobs.csv, line 1, column 5: The column "stats" is not known.
              Maybe "status" was meant.\
            """);
  }

  @Test
  void aColumnThatNobodyNamedIsRefused() {
    refused(HEADER + ",population", "R1,A,2006,1,2")
        .hasMessage(
            "TABLE-020 jobs.csv, line 1, column 5: The column \"population\" is not known.\n"
                + "  Maybe it can be left out: name it in the option ignoredColumns"
                + " (--ignored-column).");
  }

  @Test
  void aColumnThatIsThereTwiceIsRefused() {
    refused(HEADER + ",value", "R1,A,2006,1,2")
        .hasMessage(
            "TABLE-030 jobs.csv, line 1, column 5: The column \"value\" is there already, as"
                + " column 4.\n  Maybe one of them has another name.");
  }

  @Test
  void raggedLinesAreRefused() {
    refused(HEADER, "R1,A,2006", "R1,B,2006,1", "R1,C,2006,1,x", "R1")
        .hasMessage(
            """
            TABLE-040 jobs.csv, line 2: The line has 3 fields, the header 4.
              Maybe a separator is missing, or the line is cut off.
            TABLE-040 jobs.csv, line 4: The line has 5 fields, the header 4.
              Maybe a value with the separator in it lacks its quotation marks.
            TABLE-040 jobs.csv, line 5: The line has 1 field, the header 4.
              Maybe a separator is missing, or the line is cut off.\
            """);
  }

  @Test
  void aDecimalCommaWithoutQuotationMarksIsToldFromOtherRaggedLines() {
    String cure =
        ", or put it in quotation marks and set the option decimalMark (--decimal-mark) to a comma.";

    refused(HEADER, "KZ-ALM,10,2004,1,22")
        .hasMessage(
            "TABLE-040 jobs.csv, line 2: The line has 5 fields, the header 4.\n"
                + "  Maybe a number has a decimal comma: write 1.22"
                + cure);
    refused(HEADER, "R1,A,2006,1,22,3")
        .hasMessage(
            "TABLE-040 jobs.csv, line 2: The line has 6 fields, the header 4.\n"
                + "  Maybe a value with the separator in it lacks its quotation marks.");
  }

  @Test
  void aTotalIndustryHasToBeThere() {
    CsvOptions options =
        CsvOptions.builder().statistic(JOBS).totalIndustry(IndustryCode.of("TOTL")).build();

    refused(options, HEADER, "R1,TOTAL,2006,10", "R1,A,2006,x")
        .hasMessage(
            """
            TABLE-230 jobs.csv: The file has no industry "TOTL" for totals.
              Maybe "TOTAL" was meant.
            TABLE-120 jobs.csv, line 3, column 4: The value "x" is not a number.
              Maybe it is a mark for a value that is not there; the option statusTokens \
            (--status-token) can say so.\
            """);
    refused(options, HEADER, "R1,A,2006,10")
        .hasMessage(
            "TABLE-230 jobs.csv: The file has no industry \"TOTL\" for totals.\n"
                + "  Maybe the option totalIndustry (--total-industry) can be left out.");
  }

  @Test
  void aQuotationMarkThatIsNotClosedIsRefused() {
    refused(HEADER, "R1,A,2006,1", "\"R2,A,2006,1")
        .hasMessage(
            "TABLE-050 jobs.csv, line 3: The text from here on cannot be taken apart into fields.\n"
                + "  Maybe a quotation mark is not closed.");
  }

  @Test
  void everyLineThatIsNotUtf8IsNamed() {
    byte[] bytes =
        (HEADER + "\nR1,A,2006,1\nR?,A,2006,1\nR2,A,2006,1\nR?,B,2006,1")
            .getBytes(StandardCharsets.US_ASCII);
    for (int k = 0; k < bytes.length; k++) {
      bytes[k] = bytes[k] == '?' ? (byte) 0xC4 : bytes[k];
    }

    assertThatThrownBy(
            () -> ActivityCsv.readTable(CsvInput.of("jobs.csv", ByteSource.wrap(bytes)), OPTIONS))
        .isInstanceOf(InputException.class)
        .hasMessage(
            """
            TABLE-060 jobs.csv, line 3: The line is not encoded in UTF-8.
              Maybe the file was saved in another encoding, such as windows-1251; save it in UTF-8.
            TABLE-060 jobs.csv, line 5: The line is not encoded in UTF-8.
              Maybe the file was saved in another encoding, such as windows-1251; save it in UTF-8.\
            """);
  }

  @Test
  void blankAndPaddedCodesAreRefused() {
    refused(HEADER, ",A,2006,1", "R1, ,2006,1", "R1, A,2006,1")
        .hasMessage(
            """
            TABLE-100 jobs.csv, line 2, column 1: The region is blank.
              Maybe the code was left out, or the line is a heading.
            TABLE-100 jobs.csv, line 3, column 2: The industry is blank.
              Maybe the code was left out, or the line is a heading.
            TABLE-100 jobs.csv, line 4, column 2: The industry " A" has white space around it.
              Maybe "A" was meant; white space beside a separator must go.\
            """);
  }

  @Test
  void aPeriodThatIsNotAYearIsRefused() {
    refused(HEADER, "R1,A,2006Q1,1", "R1,B,06,1", "R1,C,,1", "R1,D,٢٠٠٦,1")
        .hasMessage(
            """
            TABLE-110 jobs.csv, line 2, column 3: The period "2006Q1" is not a year.
              Maybe only "2006" was meant.
            TABLE-110 jobs.csv, line 3, column 3: The period "06" is not a year.
              Maybe four digits were meant, as in 2006.
            TABLE-110 jobs.csv, line 4, column 3: The period "" is not a year.
              Maybe four digits were meant, as in 2006.
            TABLE-110 jobs.csv, line 5, column 3: The period "٢٠٠٦" is not a year.
              Maybe four digits were meant, as in 2006.\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"many", "1.2.3", "1f", "0x10", "1e", "1e+", ".", "-", "+", "1_000", "12a"})
  void textInANumberIsRefused(String text) {
    refused(HEADER, "R1,A,2006," + text)
        .hasMessage(
            "TABLE-120 jobs.csv, line 2, column 4: The value \""
                + text
                + "\" is not a number.\n"
                + "  Maybe it is a mark for a value that is not there; the option statusTokens"
                + " (--status-token) can say so.");
  }

  @ParameterizedTest
  @CsvSource({"5,5", "+5,5", "5.,5", ".5,0.5", "1e3,1000", "1.5E-1,0.15", "' 7 ',7", "-0,0"})
  void aNumberIsReadInEveryPlainForm(String text, double expected) {
    assertThat(CsvTexts.table(HEADER, "R1,A,2006," + text).cellValue(0, 0)).isEqualTo(expected);
  }

  @Test
  void anEmptyValueIsRefused() {
    refused(HEADER, "R1,A,2006,")
        .hasMessage(
            "TABLE-120 jobs.csv, line 2, column 4: The value is empty.\n"
                + "  Maybe a status says why; else the option emptyValue (--empty-value) can say what"
                + " it means.");
  }

  @Test
  void separatedThousandsAreRefused() {
    refused("region;industry;period;value", "R1;A;2006;1,234,567", "R1;B;2006;1 234")
        .hasMessage(
            """
            TABLE-120 jobs.csv, line 2, column 4: The value "1,234,567" is not a number.
              Maybe its thousands are separated; write the number without separators.
            TABLE-120 jobs.csv, line 3, column 4: The value "1 234" is not a number.
              Maybe its thousands are separated; write the number without separators.\
            """);
  }

  @Test
  void aDecimalCommaIsRefusedWithoutItsOption() {
    refused("region;industry;period;value", "R1;A;2006;1,5")
        .hasMessage(
            "TABLE-130 jobs.csv, line 2, column 4: The value \"1,5\" has a decimal comma.\n"
                + "  Maybe all numbers of the file have one: then the option decimalMark"
                + " (--decimal-mark) can say so. If the comma separates thousands, write the"
                + " number without it.");
  }

  @Test
  void aDecimalPointIsRefusedWhereTheOptionSaysComma() {
    refused(
            CsvOptions.builder().statistic(JOBS).decimalMark(',').build(),
            "region;industry;period;value",
            "R1;A;2006;1.5")
        .hasMessage(
            "TABLE-120 jobs.csv, line 2, column 4: The value \"1.5\" is not a number.\n"
                + "  Maybe the decimal mark of the file is a point; the option decimalMark"
                + " (--decimal-mark) says comma.");
  }

  @Test
  void aNegativeValueIsRefused() {
    refused(HEADER, "R1,A,2006,-1")
        .hasMessage(
            "TABLE-140 jobs.csv, line 2, column 4: The value -1 is negative.\n"
                + "  Maybe it is a mark for a missing value; the option statusTokens"
                + " (--status-token) can say so.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "nan", "Infinity", "-Infinity", "+inf", "∞", "1e999"})
  void aValueThatIsNotFiniteIsRefused(String text) {
    refused(HEADER, "R1,A,2006," + text)
        .hasMessage(
            "TABLE-150 jobs.csv, line 2, column 4: The value \""
                + text
                + "\" is not a finite number.\n"
                + "  Maybe it stands for a missing value; leave it empty with the status"
                + " \"missing\", or with the option emptyValue (--empty-value).");
  }

  @Test
  void anUnknownStatusIsNeverGuessed() {
    refused(HEADER + ",status", "R1,A,2006,1,supressed", "R1,B,2006,1,p?")
        .hasMessage(
            """
            TABLE-160 jobs.csv, line 2, column 5: The status "supressed" is not known.
              Maybe "suppressed" was meant; else the option statusTokens (--status-token) can say what it stands for.
            TABLE-160 jobs.csv, line 3, column 5: The status "p?" is not known.
              Maybe the option statusTokens (--status-token) should say what it stands for.\
            """);
  }

  @Test
  void aValueThatContradictsItsStatusIsRefused() {
    String cure = "\n  Maybe the status is of another line, or the value is.\n";
    refused(
            HEADER + ",status,low,high",
            "R1,A,2006,5,suppressed,,",
            "R1,B,2006,5,missing,,",
            "R1,C,2006,5,zero,,",
            "R1,D,2006,5,not-applicable,,",
            "R1,E,2006,,suppressed,9,2",
            "R1,F,2006,5,,1,",
            "R1,G,2006,:,estimated,,",
            "R1,H,2006,,estimated,,")
        .hasMessage(
            "TABLE-170 jobs.csv, line 2, column 4: The cell is suppressed but has the value 5."
                + cure
                + "TABLE-170 jobs.csv, line 3, column 4: The cell is missing but has the value 5."
                + cure
                + "TABLE-170 jobs.csv, line 4, column 4: The cell is zero but has the value 5."
                + cure
                + "TABLE-170 jobs.csv, line 5, column 4: The cell is not applicable but has the"
                + " value 5."
                + cure
                + "TABLE-170 jobs.csv, line 6, column 6: The cell is suppressed but has a lower"
                + " bound of 9 above its upper bound of 2."
                + cure
                + "TABLE-170 jobs.csv, line 7, column 6: The cell is observed but has a bound,"
                + " which only a suppressed cell has."
                + cure
                + "TABLE-170 jobs.csv, line 8, column 4: The cell is estimated but has the mark"
                + " \":\" in place of a value."
                + cure
                + "TABLE-120 jobs.csv, line 9, column 4: The value is empty.\n"
                + "  Maybe a status says why; else the option emptyValue (--empty-value) can say what"
                + " it means.");
  }

  @Test
  void aCellThatIsThereTwiceNamesBothLines() {
    refused(HEADER, "R1,A,2006,1", "R1,B,2006,1", "R1,A,2006,1")
        .hasMessage(
            "TABLE-200 jobs.csv, line 4, column 4: The cell of region \"R1\" and industry \"A\" in"
                + " 2006 is on line 2 already.\n"
                + "  Maybe one of the two lines has a wrong code or year, or must go.");
  }

  @Test
  void aTotalSmallerThanItsCellsIsRefused() {
    CsvOptions options =
        CsvOptions.builder().statistic(JOBS).totalIndustry(IndustryCode.of("TOTAL")).build();
    String cure = "\n  Maybe the two count in different units, such as jobs and thousands of jobs.";

    refused(options, HEADER, "R1,TOTAL,2006,10", "R1,A,2006,3", "R1,B,2006,10.5")
        .hasMessage(
            "TABLE-210 jobs.csv, line 2, column 4: The total 10 of region \"R1\" is smaller than"
                + " the cell 10.5 on line 4."
                + cure);
    refused(options, HEADER, "R1,TOTAL,2006,10", "R1,A,2006,3", "R1,B,2006,8")
        .hasMessage(
            "TABLE-210 jobs.csv, line 2, column 4: The total 10 of region \"R1\" is smaller than"
                + " the sum 11 of its known cells."
                + cure);
    refused(options, HEADER, "R1,TOTAL,2006,10", "R1,TOTAL,2006,10", "R1,A,2006,3")
        .hasMessage(
            "TABLE-200 jobs.csv, line 3, column 4: The total of region \"R1\" in 2006 is on line 2"
                + " already.\n"
                + "  Maybe one of the two lines has a wrong code or year, or must go.");
    assertThat(
            ActivityCsv.readTable(
                    source(HEADER, "R1,TOTAL,2006,0.3", "R1,A,2006,0.1", "R1,B,2006,0.2"), options)
                .officialTotal(RegionCode.of("R1")))
        .hasValue(0.3);
  }

  @Test
  void severalYearsAreNoTable() {
    refused(HEADER, "R1,A,2006,1", "R1,A,2004,1")
        .hasMessage(
            "TABLE-220 jobs.csv: The file has 2 years (2004, 2006), a table has one.\n"
                + "  Maybe it should be read as a panel.");
  }

  @Test
  void allBadLinesAreReportedAtOnceInTheOrderOfTheFile() {
    InputException thrown =
        catchThrowableOfType(
            InputException.class,
            () ->
                ActivityCsv.readTable(
                    source(HEADER, "R1,A,2006,1", "R1,A,2006,2", "R1,B,2006,x", ",C,20,-1", "R1,D"),
                    OPTIONS));

    assertThat(thrown.problems())
        .extracting(problem -> problem.code().code() + " " + problem.place())
        .containsExactly(
            "TABLE-200 jobs.csv, line 3, column 4",
            "TABLE-120 jobs.csv, line 4, column 4",
            "TABLE-100 jobs.csv, line 5, column 1",
            "TABLE-110 jobs.csv, line 5, column 3",
            "TABLE-140 jobs.csv, line 5, column 4",
            "TABLE-040 jobs.csv, line 6");
  }

  @Test
  void aLineBeyondTheLimitStopsTheReading() {
    String text = HEADER + "\nR1," + "A".repeat(100) + ",2006,1";
    CsvOptions enough = CsvOptions.builder().statistic(JOBS).maxLineLength(110).build();
    CsvOptions tooFew = CsvOptions.builder().statistic(JOBS).maxLineLength(109).build();

    assertThat(ActivityCsv.readTable(source(text), enough).industryCount()).isEqualTo(1);
    assertThatThrownBy(() -> ActivityCsv.readTable(source(text), tooFew))
        .isInstanceOf(LimitException.class)
        .hasMessage(
            "The line 2 of jobs.csv is longer than the limit maxLineLength (109 characters). Maybe"
                + " the text has no line ends; else raise maxLineLength in the options.");
  }

  @Test
  void aTextThatIsNoTableAtAllStopsTheReading() {
    String text = HEADER + "\nR1".repeat(BadLines.MAX_PROBLEMS);

    refused(text).hasMessageEndingWith("or the line is cut off.");
    assertThatThrownBy(() -> ActivityCsv.readTable(source(text, "R1"), OPTIONS))
        .isInstanceOf(LimitException.class)
        .hasMessage(
            "Reading stopped at more than 100000 problems, which is the limit. The first of them"
                + " is: TABLE-040 jobs.csv, line 2: The line has 1 field, the header 4.\n"
                + "  Maybe a separator is missing, or the line is cut off.");
  }

  @Test
  void oldLineEndsCountAsLineEnds() {
    CsvOptions options = CsvOptions.builder().statistic(JOBS).maxLineLength(28).build();

    assertThat(
            ActivityCsv.readTable(source(HEADER + "\rR1,A,2006,1\rR2,A,2006,1"), options)
                .regionCount())
        .isEqualTo(2);
  }

  @Test
  void cellsBeyondTheLimitStopTheReading() {
    String[] text = {HEADER, "R1,A,2006,1", "R2,B,2006,1", "R3,C,2006,1"};
    CsvOptions enough = CsvOptions.builder().statistic(JOBS).maxCells(9).build();
    CsvOptions tooFew = CsvOptions.builder().statistic(JOBS).maxCells(8).build();
    CsvOptions fewerThanLines = CsvOptions.builder().statistic(JOBS).maxCells(2).build();

    assertThat(ActivityCsv.readTable(source(text), enough).regionCount()).isEqualTo(3);
    assertThatThrownBy(() -> ActivityCsv.readTable(source(text), tooFew))
        .isInstanceOf(LimitException.class)
        .hasMessage(
            "The tables of jobs.csv need 9 cells or more, and the limit maxCells is 8. Maybe read"
                + " fewer years or industries; else raise maxCells in the options.");
    assertThatThrownBy(() -> ActivityCsv.readTable(source(text), fewerThanLines))
        .isInstanceOf(LimitException.class)
        .hasMessageStartingWith("The tables of jobs.csv need 3 cells or more");
  }
}
