package org.econcluster.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Objects;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Actor;
import org.econcluster.failure.InputException;
import org.econcluster.failure.LimitException;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Cell;
import org.econcluster.profile.ClusterCase;
import org.econcluster.programme.PilotClusterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CaseFileTest {

  private static final String HEAD =
      """
      {"schema": "econcluster.case.v1", "id": "x", "name": "X",
      """;

  private static final String CYCLE_CURE =
      "\n  Maybe one of these includes can go; a file need not include what it is part of.";

  private static final String TWICE_CURE =
      "\n  Maybe one of the two is misspelt or can be left out.";

  private final Path folder;
  private Path file;

  CaseFileTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("x.json");
  }

  private void write(String name, String content) throws IOException {
    Files.createDirectories(Objects.requireNonNull(folder.resolve(name).getParent()));
    Files.writeString(folder.resolve(name), content);
  }

  private void fails(String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> CaseFile.read(file))
        .satisfies(
            e ->
                assertThat(String.valueOf(e.getMessage()).replace(file.toString(), "x.json"))
                    .isEqualTo(message));
  }

  @Test
  void aCaseIsReadWithWhatItIncludes() throws URISyntaxException {
    Path sample = Path.of(Objects.requireNonNull(getClass().getResource("sample.json")).toURI());

    CaseDocument document = CaseFile.readDocument(sample);

    assertThat(document.cluster().actors()).extracting(Actor::id).containsExactly("core", "farms");
    assertThat(document.indicators()).hasSize(2);
    assertThat(document.programme()).isPresent();
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
  void whatIsWrittenIsReadBack() throws IOException {
    write("x.json", HEAD + "\"cluster\": {\"name\": \"Сыр\"}}");
    CaseDocument document = CaseFile.readDocument(file);

    CaseFile.write(document, folder.resolve("y.json"));

    assertThat(CaseFile.readDocument(folder.resolve("y.json"))).isEqualTo(document);
  }

  @Test
  void aMissingFileIsNamed() {
    fails("FILE-010 x.json: There is no file \"x.json\" that can be read.");
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    write("x.json", "");
    fails(
        "FILE-020 x.json: The document is empty.\n"
            + "  Maybe it was never filled, or another file was meant.");
  }

  @Test
  void aByteOrderMarkIsAccepted() throws IOException {
    write("x.json", "\uFEFF" + HEAD + "\"cluster\": {\"name\": \"dairy\"}}");
    assertThat(CaseFile.readDocument(file).id()).isEqualTo("x");
  }

  @Test
  void aListIsNoCase() throws IOException {
    write("x.json", "[]");
    fails(
        "JSON-050 x.json, line 1, column 1: A file of a case must be an object in braces."
            + "\n  Maybe another file was meant.");
  }

  @Test
  void whatACaseMustHaveIsNamed() throws IOException {
    write("x.json", "{\"id\": \"x\"}");
    fails(
        """
        JSON-060 x.json, line 1, column 1, schema: The field "schema" is missing.
        JSON-060 x.json, line 1, column 1, name: The field "name" is missing.
        JSON-060 x.json, line 1, column 1, cluster: The field "cluster" is missing.""");
  }

  @Test
  void anotherSchemaIsNotRead() throws IOException {
    write("x.json", "{\"schema\": \"econcluster.case.v2\"}");
    fails(
        """
        CASE-010 x.json, line 1, column 2, schema: The schema is "econcluster.case.v2".
          Maybe "econcluster.case.v1" was meant; this version reads no other.""");
  }

  @Test
  void anUnknownFieldIsNamedInTheFileThatHasIt() throws IOException {
    write(
        "x.json", HEAD + "\"includes\": [\"parts/actors.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("parts/actors.json", "{\"cluster\":\n {\"actor\": []}}");
    fails(
        """
        JSON-030 parts/actors.json, line 2, column 3, cluster.actor: There is no field "actor" \
        here.
          Maybe "actors" was meant.""");
  }

  @Test
  void aProblemInAnAppendedListIsPlacedInItsFile() throws IOException {
    write(
        "x.json",
        HEAD
            + """
            "includes": ["more.json"], "cluster": {"name": "d", "actors": [
              {"id": "a", "name": "A", "category": "CORE_COMPANY"}]}}""");
    write(
        "more.json",
        """
        {"cluster": {"actors": [
          {"id": "b", "name": "B", "category": "CORE_COMPANI"}]}}""");
    fails(
        """
        JSON-040 more.json, line 2, column 28, cluster.actors[0].category: "CORE_COMPANI" is not a \
        value of this field.
          Maybe "CORE_COMPANY" was meant.""");
  }

  @Test
  void anActorIdIsTakenOnce() throws IOException {
    write(
        "x.json",
        HEAD
            + """
            "cluster": {"name": "d", "actors": [
              {"id": "a", "name": "A", "category": "CORE_COMPANY"},
              {"id": "a", "name": "B", "category": "CORE_COMPANY"}]}}""");
    fails(
        "CASE-050 x.json, line 4, column 4, cluster.actors[1].id: The actor id \"a\" occurs twice."
            + TWICE_CURE);
  }

  @Test
  void aLinkageNamesAnActor() throws IOException {
    write(
        "x.json",
        HEAD
            + """
            "cluster": {"name": "d", "actors": [
              {"id": "plodeks", "name": "A", "category": "CORE_COMPANY"},
              {"id": "farms", "name": "B", "category": "SUPPLIER_SERVICE"}],
              "linkages": [{"from": "farms", "to": "plodex", "kind": "VERTICAL"}]}}""");
    fails(
        """
        CASE-060 x.json, line 5, column 34, cluster.linkages[0].to: The cluster has no actor \
        "plodex".
          Maybe "plodeks" was meant.""");
  }

  @Test
  void namesThatLeadNowhereAreAllTold() throws IOException {
    write(
        "x.json",
        HEAD
            + """
            "cluster": {"name": "d", "valueChainStages": ["selling"], "regions": ["KZ", "KZ"],
              "actors": [
              {"id": "a", "name": "A", "category": "CORE_COMPANY", "valueChainStage": "seling"}]},
            "indicators": [{"indicator": "location-quotent", "value": 1, "source": "Suinisheva2001"}]}""");
    fails(
        """
        CASE-090 x.json, line 2, column 77, cluster.regions[1]: The region "KZ" occurs twice.
          Maybe one of the two is misspelt or can be left out.
        CASE-070 x.json, line 4, column 56, cluster.actors[0].valueChainStage: The cluster has no \
        value-chain stage "seling".
          Maybe "selling" was meant.
        CASE-080 x.json, line 5, column 62, indicators[0].source: No source has the key \
        "Suinisheva2001".
          Maybe "Suinisheva2010" was meant.
        CASE-100 x.json, line 5, column 17, indicators[0].indicator: No indicator has the id \
        "location-quotent".
          Maybe "location-quotient" was meant.""");
  }

  @Test
  void filesMustNotIncludeEachOther() throws IOException {
    write("x.json", HEAD + "\"includes\": [\"a.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("a.json", "{\"includes\": [\"b.json\"]}");
    write("b.json", "{\"includes\": [\"./a.json\"]}");
    fails(
        "CASE-020 b.json, line 1, column 15, includes[0]: The includes lead back to a file that is"
            + " being read: x.json -> a.json -> b.json -> ./a.json."
            + CYCLE_CURE);
  }

  @Test
  void aFileMustNotIncludeItself() throws IOException {
    write("x.json", HEAD + "\"includes\": [\"x.json\"], \"cluster\": {\"name\": \"d\"}}");
    fails(
        "CASE-020 x.json, line 2, column 14, includes[0]: The includes lead back to a file that is"
            + " being read: x.json -> x.json."
            + CYCLE_CURE);
  }

  @Test
  void aFileIsIncludedOnce() throws IOException {
    write(
        "x.json", HEAD + "\"includes\": [\"a.json\", \"a.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("a.json", "{}");
    fails(
        "CASE-090 x.json, line 2, column 24, includes[1]: The file \"a.json\" is included twice.\n"
            + "  Maybe one of the two includes can go.");
  }

  @Test
  void aFieldIsGivenOnce() throws IOException {
    write("x.json", HEAD + "\"includes\": [\"a.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("a.json", "{\"cluster\": {\"name\": \"e\"}}");
    fails(
        """
        CASE-040 a.json, line 1, column 14, cluster.name: The field is already given in x.json, \
        line 2, column 37, cluster.name.
          Maybe one of the two can be left out.""");
  }

  @Test
  void noPathLeadsOutOfTheFolder() throws IOException {
    write("case/x.json", HEAD + "\"includes\": [\"../out.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("out.json", "{}");
    file = folder.resolve("case/x.json");
    fails(
        """
        CASE-030 x.json, line 2, column 14, includes[0]: The path "../out.json" leads out of the \
        folder of the case.
          Maybe the file can be copied into the folder.""");
    write(
        "case/x.json",
        HEAD
            + "\"includes\": [\""
            + folder.resolve("out.json")
            + "\"], \"cluster\": {\"name\": \"d\"}}");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> CaseFile.readDocument(file))
        .withMessageContaining("CASE-030");
  }

  @Test
  void noLinkLeadsOutOfTheFolder() throws IOException {
    write("case/x.json", HEAD + "\"includes\": [\"link.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("out.json", "{}");
    Files.createSymbolicLink(folder.resolve("case/link.json"), folder.resolve("out.json"));
    file = folder.resolve("case/x.json");
    fails(
        """
        CASE-030 x.json, line 2, column 14, includes[0]: The path "link.json" leads out of the \
        folder of the case.
          Maybe the file can be copied into the folder.""");
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
  void anIndicatorHasAValueOrBounds() throws IOException {
    write(
        "x.json",
        HEAD
            + """
            "cluster": {"name": "d"}, "indicators": [
              {"indicator": "linked-share", "value": 0.4, "low": 0.5, "source": "Econcluster"}]}""");
    fails(
        "JSON-070 x.json, line 3, column 3, indicators[0]: The stated indicator linked-share needs"
            + " either a value, or bounds.");
  }

  @Test
  void notANumberIsRefused() throws IOException {
    write(
        "x.json",
        HEAD
            + """
            "cluster": {"name": "d"}, "indicators": [
              {"indicator": "linked-share", "value": NaN, "source": "Suinisheva2010"}]}""");
    fails(
        """
        JSON-010 x.json, line 3, column 45: NaN is not a number in JSON.
          Maybe the value is unknown; then leave the field out.""");
  }

  private String caseWith(String cluster, String rest) {
    return HEAD + "\"cluster\": {\"name\": \"d\"" + cluster + "},\n" + rest + "}";
  }

  private static final String T =
      "\"tables\": [{\"file\": \"t.csv\", \"form\": \"LONG\", \"measure\": \"OUTPUT\", \"unit\": \"t\","
          + " \"source\": \"Suinisheva2010\"";
  private static final String S =
      "\"regionSeries\": [{\"file\": \"s.csv\", \"measure\": \"POPULATION\", \"unit\": \"persons\","
          + " \"source\": \"Suinisheva2010\"";

  @Test
  void mistakesOfChecksAndTypesInSeveralFilesAreToldAtOnce() throws IOException {
    write(
        "x.json",
        caseWith(
            ", \"actors\": [{\"id\": \"a\", \"name\": \"A\", \"category\": \"CORE_COMPANY\"}]",
            """
            "includes": ["more.json"],
            "diamondScores": [{"determinant": "DEMAND_CONDITIONS", "score": 8, "source": "x"}]"""));
    write(
        "more.json",
        """
        {"cluster": {"linkages": [{"from": "a", "to": "b", "kind": "VERTICAL"}]},
         "diamondScores": [{"determinant": "DEMAND", "score": 5}],
         "indicators": [{"indicator": "linked-share", "value": 7, "source": "x"},
           {"indicator": "linked-shar", "value": 0.5, "source": "Econcluster"}]}""");
    fails(
        """
        CASE-060 more.json, line 1, column 41, cluster.linkages[0].to: The cluster has no actor \
        "b".
          Maybe "a" was meant.
        CASE-080 more.json, line 3, column 59, indicators[0].source: No source has the key "x", \
        which is named 2 times.
        CASE-100 more.json, line 4, column 5, indicators[1].indicator: No indicator has the id \
        "linked-shar".
          Maybe "linked-share" was meant.
        JSON-070 x.json, line 4, column 19, diamondScores[0]: The score (8.0) of \
        DEMAND_CONDITIONS must be from 1 to 7.
        JSON-040 more.json, line 2, column 21, diamondScores[0].determinant: "DEMAND" is not a \
        value of this field.
          Maybe one of these was meant: CHANCE, DEMAND_CONDITIONS, FACTOR_CONDITIONS, \
        GOVERNMENT, RELATED_SUPPORTING, STRATEGY_STRUCTURE_RIVALRY.
        JSON-060 more.json, line 2, column 20, diamondScores[0].source: The field "source" is \
        missing.
        JSON-070 more.json, line 3, column 17, indicators[0]: The stated linked-share (7.0) \
        must lie between 0.0 and 1.0.""");
  }

  @Test
  void whatIsStatedOnceIsNotStatedAgain() throws IOException {
    write(
        "x.json",
        caseWith(
            "",
            """
            "includes": ["more.json"],
            "diamondScores": [
              {"determinant": "DEMAND_CONDITIONS", "score": 5, "source": "Econcluster"},
              {"determinant": "DEMAND_CONDITIONS", "subFactor": "a", "score": 5, "source": "Econcluster"}],
            "policyFeatureScores": [
              {"feature": "INFRASTRUCTURE", "score": 1, "source": "Econcluster"},
              {"feature": "INFRASTRUCTURE", "score": -1, "source": "Econcluster"}]"""));
    write(
        "more.json",
        """
        {"diamondScores": [
          {"determinant": "DEMAND_CONDITIONS", "score": 2, "source": "Econcluster"}]}""");
    fails(
        """
        CASE-090 more.json, line 2, column 3, diamondScores[0]: The score of DEMAND_CONDITIONS \
        is given already in x.json, line 5, column 3, diamondScores[0].
          Maybe one of the two can be left out.
        CASE-090 x.json, line 9, column 3, policyFeatureScores[1]: The score of INFRASTRUCTURE \
        is given already in x.json, line 8, column 3, policyFeatureScores[0].
          Maybe one of the two can be left out.""");
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
  void aSourceThatIsNotListedIsToldOnce() throws IOException {
    write(
        "x.json",
        caseWith(
            "",
            """
            "indicators": [
              {"indicator": "linked-share", "value": 0.5, "source": "qqqq"},
              {"indicator": "location-quotient", "value": 0.5, "source": "qqqq"}]"""));
    fails(
        """
        CASE-080 x.json, line 4, column 47, indicators[0].source: No source has the key "qqqq", \
        which is named 2 times.""");
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
        "TABLE-230 "
            + folder.resolve("t.csv")
            + ": The file has no industry \"TOTALS\" for totals.\n"
            + "  Maybe \"TOTAL\" was meant.");
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

  @Test
  void filesBeyondTheLimitAreNotRead() throws IOException {
    write("x.json", caseWith("", "\"includes\": [\"big.json\"]"));
    write("big.json", "{}");
    try (RandomAccessFile big = new RandomAccessFile(folder.resolve("big.json").toFile(), "rw")) {
      big.setLength(2L << 30); // takes no space on the disk
    }

    assertThatExceptionOfType(LimitException.class)
        .isThrownBy(() -> CaseFile.read(file))
        .withMessage(
            "The document big.json has 2147483648 bytes, and at most 67108864 are read. Maybe"
                + " numbers can go into CSV tables, which may be larger.");
  }
}
