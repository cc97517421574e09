package org.econcluster.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Objects;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Actor;
import org.econcluster.failure.InputException;
import org.econcluster.observation.ActivityTable;
import org.econcluster.profile.ClusterCase;
import org.econcluster.programme.PilotClusterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CaseFileTest {

  private static final String HEAD =
      """
      {"schema": "econcluster.case.v1", "id": "x", "name": "X",
      """;

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

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> CaseFile.read(file))
        .withMessageContaining("CASE-110")
        .withMessageContaining("tables[0]")
        .withMessageContaining("KZ");
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
    fails("FILE-020 x.json: The document is empty.");
  }

  @Test
  void aByteOrderMarkIsAccepted() throws IOException {
    write("x.json", "\uFEFF" + HEAD + "\"cluster\": {\"name\": \"dairy\"}}");
    assertThat(CaseFile.readDocument(file).id()).isEqualTo("x");
  }

  @Test
  void aListIsNoCase() throws IOException {
    write("x.json", "[]");
    fails("JSON-050 x.json, line 1, column 1: A file of a case must be an object in braces.");
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
        "CASE-050 x.json, line 4, column 4, cluster.actors[1].id: The actor id \"a\" occurs twice.");
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
            + " being read: x.json -> a.json -> b.json -> ./a.json.");
  }

  @Test
  void aFileMustNotIncludeItself() throws IOException {
    write("x.json", HEAD + "\"includes\": [\"x.json\"], \"cluster\": {\"name\": \"d\"}}");
    fails(
        "CASE-020 x.json, line 2, column 14, includes[0]: The includes lead back to a file that is"
            + " being read: x.json -> x.json.");
  }

  @Test
  void aFileIsIncludedOnce() throws IOException {
    write(
        "x.json", HEAD + "\"includes\": [\"a.json\", \"a.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("a.json", "{}");
    fails(
        "CASE-090 x.json, line 2, column 24, includes[1]: The file \"a.json\" is included twice.");
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
}
