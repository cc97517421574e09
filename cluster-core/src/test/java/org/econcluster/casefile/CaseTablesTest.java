package org.econcluster.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Year;
import java.util.Objects;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.InputException;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Cell;
import org.econcluster.profile.ClusterCase;
import org.econcluster.programme.PilotClusterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables and series that a case names, and what they must agree on with it. */
final class CaseTablesTest extends WrittenCase {

  private static final String T =
      "\"tables\": [{\"file\": \"t.csv\", \"form\": \"LONG\", \"measure\": \"OUTPUT\", \"unit\": \"t\","
          + " \"source\": \"Suinisheva2010\"";
  private static final String S =
      "\"regionSeries\": [{\"file\": \"s.csv\", \"measure\": \"POPULATION\", \"unit\": \"persons\","
          + " \"source\": \"Suinisheva2010\"";

  CaseTablesTest(@TempDir Path folder) {
    super(folder);
  }

  @Test
  void theTablesOfACaseAreReadWithIt() throws URISyntaxException {
    Path sample = Path.of(Objects.requireNonNull(getClass().getResource("sample.json")).toURI());

    ClusterCase read = CaseFile.read(sample);

    ActivityTable table = read.panels().get(0).latest();
    assertThat(table.regions()).extracting(RegionCode::value).containsExactly("KZ-ALM", "KZ-KUS");
    assertThat(table.statistic().provenance().title()).isEqualTo("Invented for the tests.");
    assertThat(read.references()).hasSize(1);
    assertThat(read.references().get(0).total()).isEqualTo(400);
    assertThat(read.series().get(0).countryValue(Year.of(2004))).hasValue(15_000_000);
    assertThat(read.describedYear()).hasValue(Year.of(2006));
    assertThat(read.zones()).hasSize(1);
    assertThat(read.pilotStatus()).hasValue(PilotClusterStatus.PILOT);
    assertThat(read.transitionEconomy()).hasValue(true);
    assertThat(read.comparisons().get(0).rank(RegionCode.of("KZ-KUS"))).isEqualTo(2);
  }

  @Test
  void aWideTableSaysItsYearInTheCase() throws IOException {
    write("t.csv", "region,C10,C13\nKZ-ALM,1,2\n");
    write("x.json", table("WIDE", "\"period\": 2004, "));

    assertThat(CaseFile.read(file).panels().get(0).latest().period()).isEqualTo(Year.of(2004));

    write("x.json", table("WIDE", ""));
    fails(
        "JSON-070 x.json, line 2, column 38, tables[0]: The wide table t.csv must have a period.");
    write("x.json", table("LONG", "\"period\": 2004, "));
    fails(
        "JSON-070 x.json, line 2, column 38, tables[0]: The long table t.csv must not have a"
            + " period: its lines say it.");
  }

  private static String table(String form, String period) {
    return HEAD
        + "\"cluster\": {\"name\": \"d\"}, \"tables\": [{\"file\": \"t.csv\", \"form\": \""
        + form
        + "\", "
        + period
        + "\"measure\": \"OUTPUT\", \"unit\": \"t\", \"source\": \"Suinisheva2010\"}]}";
  }

  @Test
  void badLinesOfATableAreToldWithTheFile() throws IOException {
    write("t.csv", "region,industry,period,value\nKZ-ALM,C10,2004,-1\nKZ-ALM,C13,2004,x\n");
    write("x.json", table("LONG", ""));

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> CaseFile.read(file))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.place().toString())
                    .containsExactly(
                        file.resolveSibling("t.csv") + ", line 2, column 4",
                        file.resolveSibling("t.csv") + ", line 3, column 4"));
  }

  @Test
  void aReferenceAreaIsALineOfTheTable() throws IOException {
    write("t.csv", "region,industry,period,value\nKZ-ALM,C10,2004,1\n");
    write("x.json", table("LONG", "\"referenceArea\": \"KZ\", "));

    fails(
        """
        CASE-120 x.json, line 2, column 72, tables[0].referenceArea: The file t.csv has no region \
        "KZ".
          Maybe one of these was meant: KZ-ALM.""");
  }

  @Test
  void aTableThatIsNotThereIsNamed() throws IOException {
    write(
        "x.json",
        HEAD
            + """
            "cluster": {"name": "d"}, "tables": [{"file": "no.csv", "form": "LONG",
              "measure": "OUTPUT", "unit": "million KZT", "source": "Suinisheva2010"}]}""");
    fails(
        "FILE-010 x.json, line 2, column 39, tables[0].file: There is no file \"no.csv\" that can"
            + " be read.");
  }

  @Test
  void twoSeriesOfOneMeasureAreAnError() throws IOException {
    write("s.csv", "region,year,value\nR1,2004,1\n");
    write("x.json", caseWith("", S + "}, " + S.substring(S.indexOf('{')) + "}]"));
    fails(
        """
        CASE-090 x.json, line 3, column 109, regionSeries[1]: The series of POPULATION is given \
        already in x.json, line 3, column 18, regionSeries[0].
          Maybe one of the two can be left out.""");
  }

  @Test
  void aCodeThatTablesLackIsToldOnce() throws IOException {
    write("t.csv", "region,industry,period,value\nKZ-ALM,C10,2004,1\nKZ-ALM,C10,2005,1\n");
    write(
        "x.json",
        caseWith(", \"regions\": [\"KZ-ALN\"], \"industries\": [\"C10\", \"C13\"]", T + "}]"));
    fails(
        """
        CASE-120 x.json, line 2, column 38, cluster.regions[0]: The table of output in 2004 and \
        1 more of the case have no region "KZ-ALN".
          Maybe "KZ-ALM" was meant.
        CASE-120 x.json, line 2, column 71, cluster.industries[1]: The table of output in 2004 \
        and 1 more of the case have no industry "C13".
          Maybe "C10" was meant.""");
  }

  @Test
  void aTotalIndustryHasToBeInTheTable() throws IOException {
    write("t.csv", "region,industry,period,value\nKZ-ALM,C10,2004,1\nKZ-ALM,TOTAL,2004,1\n");
    write("x.json", caseWith("", T + ", \"totalIndustry\": \"TOTALS\"}]"));
    fails(
        """
        TABLE-230 t.csv: The file has no industry "TOTALS" for totals.
          Maybe "TOTAL" was meant.""");
  }

  @Test
  void aSeriesHasTheRegionsOfTheCase() throws IOException {
    write("t.csv", "region,industry,period,value\nKZ-ALM,C10,2004,1\nKZ-KUS,C10,2004,1\n");
    write("s.csv", "region,year,value\nKZ-KUS,2004,1\nKZ-ABC,2004,1\n");
    write("x.json", caseWith(", \"regions\": [\"KZ-ALM\"]", T + "}], " + S + "}]"));
    fails(
        """
        CASE-120 x.json, line 2, column 38, cluster.regions[0]: The series of population has no \
        region "KZ-ALM".
          Maybe "KZ-ABC" was meant; else a line of the series with the status "missing" can say \
        that the value is not known.""");

    write("s.csv", "region,year,value\nKZ-KUS,2004,1\nKZ-ALM,2004,:\n");
    assertThat(CaseFile.read(file).series()).hasSize(1);
  }

  @Test
  void aSeriesSharesCodesWithTheTables() throws IOException {
    write("t.csv", "region,industry,period,value\nKZ-ALM,C10,2004,1\n");
    write("s.csv", "region,year,value\nkz-alm,2004,1\n");
    write("x.json", caseWith("", T + "}], " + S + "}]"));
    fails(
        """
        CASE-120 x.json, line 3, column 128, regionSeries[0].file: The series of population has \
        no region of the tables, such as "KZ-ALM".
          Maybe "kz-alm" is that region; codes must be the same.""");
  }

  @Test
  void aRegionOfASeriesIsNotAMistypedRegionOfTheTables() throws IOException {
    write("t.csv", "region,industry,period,value\nKZ-ALM,C10,2004,1\nKZ-KUS,C10,2004,1\n");
    write("s.csv", "region,year,value\nKZ-ALM,2004,1\nKZ-KU,2004,1\nKZ-PAV,2004,1\n");
    write("x.json", caseWith("", T + "}], " + S + "}]"));
    fails(
        """
        CASE-120 x.json, line 3, column 128, regionSeries[0].file: The series of population has \
        the region "KZ-KU", which no table has, and lacks "KZ-KUS".
          Maybe "KZ-KUS" was meant; else a line of the series with the status "missing" can say \
        that the value is not known.""");

    write("s.csv", "region,year,value\nKZ-ALM,2004,1\nKZ-PAV,2004,1\n");
    assertThat(CaseFile.read(file).series()).hasSize(1);
  }

  @Test
  void aReferenceAreaIsNoSmallerThanItsRegions() throws IOException {
    String rows = "region,industry,period,value\nA,C10,2004,2\nB,C10,2004,3\nKZ,C10,2004,";
    write("x.json", caseWith("", T + ", \"referenceArea\": \"KZ\"}]"));
    write("t.csv", rows + "3\n");
    fails(
        """
        CASE-130 x.json, line 3, column 108, tables[0].referenceArea: The total 3 of industry \
        "C10" in "KZ" in 2004 is smaller than the sum 5 of its regions.
          Maybe another line is the area, or the two count in different units.
        CASE-130 x.json, line 3, column 108, tables[0].referenceArea: The total 3 of all \
        industries in "KZ" in 2004 is smaller than the sum 5 of its regions.
          Maybe another line is the area, or the two count in different units.""");

    write("t.csv", rows + "5\n");
    assertThat(CaseFile.read(file).references()).hasSize(1);
  }

  @Test
  void aReferenceAreaHasOneTotalInAYear() throws IOException {
    String area = T + ", \"referenceArea\": \"KZ\"}";
    write("x.json", caseWith("", area + ", " + area.substring(area.indexOf('{')) + "]"));
    write("t.csv", "region,industry,period,value\nKZ,C10,2004,5\n");
    fails(
        """
        CASE-090 x.json, line 3, column 228, tables[1].referenceArea: The reference area's output \
        in 2004 is given already in x.json, line 3, column 12, tables[0].
          Maybe one of the two can be left out.""");
  }

  @Test
  void aFileSaysItsDecimalMarkAndItsMarks() throws IOException {
    write("t.csv", "region,industry,period,value\nA,C10,2004,\"1,5\"\nA,C11,2004,-\nA,C12,2004,\n");
    write(
        "x.json",
        caseWith(
            "",
            T
                + ", \"decimalMark\": \"COMMA\", \"statusTokens\": {\"-\": \"ZERO\"},"
                + " \"emptyValue\": \"MISSING\"}]"));

    ActivityTable table = CaseFile.read(file).panels().get(0).latest();

    assertThat(table.cellValue(0, 0)).isEqualTo(1.5);
    assertThat(table.cell(0, 1)).isEqualTo(Cell.observed(0));
    assertThat(table.cell(0, 2)).isEqualTo(Cell.missing());

    write("x.json", caseWith("", T + ", \"emptyValue\": \"ESTIMATED\"}]"));
    fails(
        """
        JSON-070 x.json, line 3, column 12, tables[0]: An empty value in t.csv must not stand \
        for one that is estimated: no number would be known.""");
  }
}
