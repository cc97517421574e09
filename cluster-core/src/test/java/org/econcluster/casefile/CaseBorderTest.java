package org.econcluster.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import org.econcluster.classification.RegionCode;
import org.econcluster.crossborder.ComparedPotential;
import org.econcluster.crossborder.ReferenceBase;
import org.econcluster.crossborder.RegionComparison;
import org.econcluster.profile.ClusterCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a case tells of a border: comparisons of regions, its length, trade, and two countries. */
final class CaseBorderTest extends WrittenCase {

  private static final String COMPARED =
      "{\"potential\": \"ECONOMIC\", \"file\": \"r.csv\", \"year\": 2015, \"source\": \"Roy2022\",\n"
          + "  \"indicators\": [{\"column\": \"jobs\", \"name\": \"jobs\", \"unit\": \"persons\"}]";
  private static final String COMPARISON = "\"regionComparisons\": [" + COMPARED + "}]";
  private static final String TABLE =
      "\"tables\": [{\"file\": \"t.csv\", \"form\": \"LONG\", \"measure\": \"EMPLOYMENT\", \"unit\": \"jobs\","
          + " \"source\": \"Roy2022\", \"referenceArea\": \"RU\", \"partnerArea\": \"KZ\"}]";

  CaseBorderTest(@TempDir Path folder) {
    super(folder);
  }

  @Test
  void regionsOfOneYearAreReadAndOtherColumnsAreNot() throws IOException {
    write("r.csv", "region,year,jobs,wage\nA,2014,1,x\nA,2015,3,x\nB,2015,-2,x\n");
    write("x.json", caseWith("", COMPARISON));

    RegionComparison read = CaseFile.read(file).comparisons().get(0);

    assertThat(read.potential()).isEqualTo(ComparedPotential.ECONOMIC);
    assertThat(read.year()).isEqualTo(Year.of(2015));
    assertThat(read.values().keySet()).extracting(RegionCode::value).containsExactly("A", "B");
    assertThat(read.rank(RegionCode.of("B"))).isEqualTo(2);
    assertThat(read.source()).startsWith("Roy, O. M. (2022)");
    assertThat(read.weightDraws().draws()).isEqualTo(10_000);
  }

  @Test
  void weightsColumnsMarksAndDrawsAreSaidInTheCase() throws IOException {
    write("r.csv", "id;when;jobs\nA;2015;1,5\nB;2015;2,5\n");
    write(
        "x.json",
        caseWith(
            "",
            COMPARISON
                .replace("\"persons\"", "\"persons\", \"weight\": 2")
                .replace(
                    "}]}]",
                    "}], \"regionColumn\": \"id\", \"yearColumn\": \"when\", \"decimalMark\": \"COMMA\","
                        + " \"weightDraws\": {\"draws\": 5, \"spread\": 0.1, \"seed\": 7}}]")));

    RegionComparison read = CaseFile.read(file).comparisons().get(0);

    assertThat(read.indicators().get(0).weight()).isEqualTo(2);
    assertThat(read.values()).containsEntry(RegionCode.of("A"), ImmutableList.of(1.5));
    assertThat(read.weightDraws().seed()).isEqualTo(7);
  }

  @Test
  void aYearWithoutTwoRegionsIsNoComparison() throws IOException {
    write("x.json", caseWith("", COMPARISON));
    write("r.csv", "region,year,jobs\nA,2013,1\nB,2014,1\n");
    fails(
        """
        CASE-110 r.csv: The file has no line for 2015; ranks need two regions.
          Maybe another year was meant: 2013, 2014.""");
    write("r.csv", "region,year,jobs\nA,2015,1\n");
    fails(
        "CASE-110 r.csv: The file has a line of one region only for 2015; ranks need two regions.");
  }

  @Test
  void aRegionWithoutAValueOrWithTwoLinesIsNamed() throws IOException {
    write("x.json", caseWith("", COMPARISON));
    write("r.csv", "region,year,jobs\nA,2015,1\nB,2015,:\nA,2015,2\n");
    fails(
        """
        CASE-110 r.csv, line 3, column 3: The jobs of "B" in 2015 is not known, so the region \
        cannot be ranked by it.
          Maybe another year has it; else the indicator, or the line of the region, can be left out.
        TABLE-200 r.csv, line 4, column 1: The region "A" has a line for 2015 already.
          Maybe one of the two lines has a wrong code or year, or must go.""");
  }

  @Test
  void aColumnThatIsNotThereIsNamed() throws IOException {
    write("x.json", caseWith("", COMPARISON));
    write("r.csv", "region,year,job\nA,2015,1\n");
    fails(
        """
        TABLE-010 r.csv, line 1: The header has no column "jobs", only: region, year, job.
          Maybe the column has another name; the options can say which.""");
  }

  @Test
  void smallEnterpriseIsComparedByItsFourIndicatorsOnly() throws IOException {
    write("x.json", caseWith("", COMPARISON.replace("ECONOMIC", "ENTREPRENEURIAL")));
    fails(
        """
        JSON-070 x.json, line 3, column 23, regionComparisons[0]: The entrepreneurial potential is \
        compared by NUMBER, EMPLOYEES, TURNOVER, FIXED_INVESTMENT, and r.csv has jobs.
          Maybe the potential "ECONOMIC" was meant, which takes any indicators.""");
  }

  @Test
  void aRegionIsComparedOnceByOnePotential() throws IOException {
    write("r.csv", "region,year,jobs\nA,2015,3\nB,2015,2\n");
    write("x.json", caseWith("", "\"regionComparisons\": [" + COMPARED + "},\n" + COMPARED + "}]"));
    fails(
        """
        CASE-090 x.json, line 5, column 1, regionComparisons[1]: The economic potential of "A" is \
        compared already in x.json, line 3, column 23, regionComparisons[0].
          Maybe one of the two can be left out.""");
  }

  @Test
  void theLengthOfTheBorderAndTheTradeAcrossItAreStatedWithTheirSources() throws IOException {
    write(
        "x.json",
        caseWith(
            "",
            """
            "borderStretch": {"lengthKm": 300, "source": "Roy2022"},
            "tradeFlows": {"exportsToPartner": 24, "homeExports": 200, "partnerImports": 50,
              "worldImports": 1000, "unit": "bn USD", "year": 2018, "source": "Kojima1964"},
            "tradeStructures": {"homeExports": {"ore": 1}, "partnerImports": {"ore": 2},
              "year": 2018, "source": "Kojima1964"}"""));

    ClusterCase read = CaseFile.read(file);

    assertThat(read.borderStretch().orElseThrow().lengthKm()).isEqualTo(300);
    assertThat(read.tradeFlows().orElseThrow().intensity()).isEqualTo(0.12 / 0.05);
    assertThat(read.tradeStructures().orElseThrow().complementarity()).isOne();
  }

  @Test
  void sourcesOfBordersMustBeListed() throws IOException {
    write(
        "x.json", caseWith("", "\"borderStretch\": {\"lengthKm\": 300, \"source\": \"Roy2021\"}"));
    fails(
        """
        CASE-080 x.json, line 3, column 36, borderStretch.source: No source has the key "Roy2021".
          Maybe "Roy2022" was meant.""");
  }

  @Test
  void aTableOfBothCountriesHasATotalOfEach() throws IOException {
    write(
        "t.csv",
        """
        region,industry,period,value
        RU-CHE,C10,2015,40
        KZ-KUS,C10,2015,20
        RU,C10,2015,50
        KZ,C10,2015,30
        """);
    write("x.json", caseWith("", TABLE + ", \"referenceBase\": \"UNION\""));

    ClusterCase read = CaseFile.read(file);

    assertThat(read.panels().get(0).latest().regions()).hasSize(2);
    assertThat(read.references().get(0).total()).isEqualTo(50);
    assertThat(read.partnerReferences().get(0).total()).isEqualTo(30);
    assertThat(read.referenceBase()).isEqualTo(ReferenceBase.UNION);
    assertThat(read.baseReferences().get(0).total()).isEqualTo(80);
  }

  @Test
  void bothCountriesTogetherAreNoSmallerThanTheirRegions() throws IOException {
    write(
        "t.csv",
        """
        region,industry,period,value
        RU-CHE,C10,2015,40
        KZ-KUS,C10,2015,20
        RU,C10,2015,35
        KZ,C10,2015,20
        """);
    write("x.json", caseWith("", TABLE));
    fails(
        """
        CASE-130 x.json, line 3, column 108, tables[0].referenceArea: The total 55 of industry \
        "C10" in "RU+KZ" in 2015 is smaller than the sum 60 of its regions.
          Maybe another line is the area, or the two count in different units.
        CASE-130 x.json, line 3, column 108, tables[0].referenceArea: The total 55 of all \
        industries in "RU+KZ" in 2015 is smaller than the sum 60 of its regions.
          Maybe another line is the area, or the two count in different units.""");
  }

  @Test
  void aPartnerAreaIsALineOfTheTableAndNotTheOwnCountry() throws IOException {
    write("t.csv", "region,industry,period,value\nRU,C10,2015,50\nKY,C10,2015,30\n");
    write("x.json", caseWith("", TABLE));
    fails(
        """
        CASE-120 x.json, line 3, column 131, tables[0].partnerArea: The file t.csv has no region \
        "KZ".
          Maybe "KY" was meant.""");

    write("x.json", caseWith("", TABLE.replace("\"RU\"", "\"KZ\"")));
    fails(
        """
        JSON-070 x.json, line 3, column 12, tables[0]: The table t.csv has the partner area KZ, so \
        it must have another reference area, of the own country.""");
  }

  @Test
  void aBaseThatNoTableGivesIsRefused() throws IOException {
    write("x.json", caseWith("", "\"referenceBase\": \"PARTNER_COUNTRY\""));
    fails(
        """
        CASE-140 x.json, line 3, column 1, referenceBase: The case is to be compared with the \
        partner country, and none of its tables has a partnerArea.
          Maybe a table has a line for the partner country, and partnerArea can name it.""");
  }
}
