package org.econcluster.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.econcluster.cluster.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases as documents: what is read, written and refused. */
final class CaseFileTest extends WrittenCase {

  CaseFileTest(@TempDir Path folder) {
    super(folder);
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
        must be from 0 to 1.""");
  }
}
