package org.econcluster.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.DiamondScore;
import org.econcluster.failure.InputException;
import org.econcluster.programme.SpecialEconomicZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClusterJsonTest {

  private static final String EMPTY =
      "FILE-020 x.json: The document is empty.\n"
          + "  Maybe it was never filled, or another file was meant.";

  private static void fails(String json, Class<?> type, String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ClusterJson.readText("x.json", json, type))
        .withMessage(message);
  }

  @Test
  void aValueIsWrittenByNameWithWhatIsKnown() {
    Actor actor =
        Actor.builder()
            .id("plodeks")
            .name("JSC PlodEks")
            .category(ActorCategory.CORE_COMPANY)
            .employees(120)
            .build();

    assertThat(ClusterJson.write(actor))
        .isEqualTo(
            """
            {
              "id": "plodeks",
              "name": "JSC PlodEks",
              "category": "CORE_COMPANY",
              "count": 1,
              "core": false,
              "inside": true,
              "employees": 120
            }
            """);
  }

  @Test
  void aByteOrderMarkIsAccepted() {
    byte[] content = "\uFEFF{\"name\": \"dairy\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(ClusterJson.read("x.json", content, Cluster.class).name()).isEqualTo("dairy");
  }

  @Test
  void lineEndsOfWindowsAreAccepted() {
    assertThat(ClusterJson.readText("x.json", "{\r\n\"name\": \"dairy\"\r\n}\r\n", Cluster.class))
        .isEqualTo(Cluster.builder().name("dairy").build());
  }

  @Test
  void anotherEncodingIsToldFromUtf8() {
    byte[] content = "{\"name\": \"сыр\"}".getBytes(Charset.forName("windows-1251"));

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ClusterJson.read("x.json", content, Cluster.class))
        .withMessage(
            """
            JSON-015 x.json: The document is not encoded in UTF-8.
              Maybe it was saved in another encoding, such as Windows-1251.""");
  }

  @Test
  void nothingIsNoDocument() {
    fails("", Cluster.class, EMPTY);
    fails(" \n", Cluster.class, EMPTY);
  }

  @Test
  void brokenJsonIsPlaced() {
    fails(
        "{\n  \"name\": \"dairy\",\n}",
        Cluster.class,
        """
        JSON-010 x.json, line 3, column 1: This is not JSON: something more was expected, but \
        there is "}".
          Maybe the comma before it must go.""");
    fails(
        "{\"name\": \"dairy\"",
        Cluster.class,
        """
        JSON-010 x.json, line 1, column 17: This is not JSON: the text ends too early.
          Maybe a brace, a bracket or a quotation mark is not closed.""");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          {"a": 1 "b": 2} | a comma was expected, but there is a quotation mark.
          {"a" 1} | a colon was expected after the name of the field, but there is "1".
          {"a": [1, ]} | something more was expected, but there is "]".
          {a: 1} | the name of a field was expected, but there is "a".
          {"a": ;} | a value was expected, but there is ";".
          {"a": dairy} | "dairy" is no value.
          {"a": [1} | "]" was expected, but there is "}".
          {"a": "dairy | the text ends too early.
          {"a": 01} | Invalid numeric value: Leading zeroes not allowed.
          """)
  void brokenJsonIsToldInWords(String text, String told) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ClusterJson.readText("x.json", text, Cluster.class))
        .withMessageContaining(": This is not JSON: " + told);
  }

  @Test
  void aTextThatGoesOnOverItsLineIsTold() {
    fails(
        "{\"name\": \"dairy,\n}",
        Cluster.class,
        """
        JSON-010 x.json, line 1, column 17: This is not JSON: a text in quotation marks goes on \
        over the end of its line.
          Maybe its second quotation mark is missing.""");
  }

  @Test
  void nothingMayFollowTheDocument() {
    fails(
        "{\"name\": \"dairy\"} {}",
        Cluster.class,
        "JSON-010 x.json, line 1, column 19: There is more after the end of the document.\n"
            + "  Maybe a brace is closed too early.");
  }

  @Test
  void aRepeatedFieldIsAnError() {
    fails(
        "{\"name\": \"dairy\",\n \"name\": \"cheese\"}",
        Cluster.class,
        "JSON-020 x.json, line 2, column 2: The field \"name\" occurs twice in one object.\n"
            + "  Maybe one of the two can be left out.");
  }

  @Test
  void anUnknownFieldIsNamedWithTheOneThatWasMeant() {
    fails(
        "{\"name\": \"dairy\",\n \"linkage\": []}",
        Cluster.class,
        """
        JSON-030 x.json, line 2, column 2, linkage: There is no field "linkage" here.
          Maybe "linkages" was meant.""");
  }

  @Test
  void anUnknownNameIsNamedWithTheOneThatWasMeant() {
    fails(
        """
        {"name": "dairy", "actors": [
          {"id": "a", "name": "A", "category": "CORE_COMPANIES"}]}""",
        Cluster.class,
        """
        JSON-040 x.json, line 2, column 28, actors[0].category: "CORE_COMPANIES" is not a value \
        of this field.
          Maybe "CORE_COMPANY" was meant.""");
  }

  @Test
  void aMissingFieldIsNamedWithItsPath() {
    fails(
        "{\"name\": \"dairy\",\n \"actors\": [{\"id\": \"a\"}]}",
        Cluster.class,
        """
        JSON-060 x.json, line 2, column 13, actors[0].name: The field "name" is missing.
        JSON-060 x.json, line 2, column 13, actors[0].category: The field "category" is missing.""");
  }

  @Test
  void nullIsNotAValueForWhatMustBeThere() {
    fails(
        "{\"name\": null}",
        Cluster.class,
        "JSON-060 x.json, line 1, column 2, name: The field \"name\" is missing.");
  }

  @Test
  void aTextIsNotANumber() {
    fails(
        "{\"id\": \"a\", \"name\": \"A\", \"category\": \"CORE_COMPANY\", \"count\": \"1\"}",
        Actor.class,
        "JSON-050 x.json, line 1, column 54, count: A whole number is expected here, but this is"
            + " the text \"1\".\n  Maybe the quotation marks must go.");
    fails(
        "{\"id\": \"a\", \"name\": \"A\", \"category\": \"CORE_COMPANY\", \"employees\": \"1\"}",
        Actor.class,
        "JSON-050 x.json, line 1, column 54, employees: A whole number is expected here, but this"
            + " is the text \"1\".\n  Maybe the quotation marks must go.");
    fails(
        "{\"determinant\": \"DEMAND_CONDITIONS\", \"score\": \"NaN\", \"source\": \"x\"}",
        DiamondScore.class,
        "JSON-050 x.json, line 1, column 38, score: A number is expected here, but this is the"
            + " text \"NaN\".\n  Maybe the value is unknown; then leave the field out.");
  }

  @Test
  void aFractionIsNotAWholeNumber() {
    fails(
        "{\"id\": \"a\", \"name\": \"A\", \"category\": \"CORE_COMPANY\", \"count\": 1.5}",
        Actor.class,
        "JSON-050 x.json, line 1, column 54, count: A whole number is expected here, but this is"
            + " the number 1.5.");
  }

  @Test
  void aNumberIsNotAText() {
    fails(
        "{\"name\": 7}",
        Cluster.class,
        "JSON-050 x.json, line 1, column 2, name: A text is expected here, but this is the number"
            + " 7.\n  Maybe it needs quotation marks.");
    fails(
        "{\"name\": \"dairy\", \"category\": 1}",
        Cluster.class,
        "JSON-050 x.json, line 1, column 19, category: A text is expected here, but this is the"
            + " number 1.\n  Maybe it needs quotation marks.");
    fails(
        "{\"name\": \"dairy\", \"regions\": [1]}",
        Cluster.class,
        "JSON-050 x.json, line 1, column 31, regions[0]: A text is expected here, but this is the"
            + " number 1.\n  Maybe it needs quotation marks.");
  }

  @Test
  void aNumberIsNotAFlagAndNullIsNone() {
    fails(
        "{\"id\": \"a\", \"name\": \"A\", \"category\": \"CORE_COMPANY\", \"core\": 1}",
        Actor.class,
        "JSON-050 x.json, line 1, column 54, core: True or false is expected here, but this is the"
            + " number 1.");
    fails(
        "{\"id\": \"a\", \"name\": \"A\", \"category\": \"CORE_COMPANY\", \"core\": null}",
        Actor.class,
        "JSON-050 x.json, line 1, column 54, core: True or false is expected here, but this is"
            + " null.\n  Maybe the value is unknown; then leave the field out.");
  }

  @Test
  void oneValueIsNotAList() {
    fails(
        "{\"name\": \"dairy\", \"regions\": \"KZ-KUS\"}",
        Cluster.class,
        "JSON-050 x.json, line 1, column 19, regions: A list is expected here, but this is the"
            + " text \"KZ-KUS\".\n  Maybe it needs brackets [ ].");
    fails(
        "{\"name\": \"dairy\", \"initiative\": []}",
        Cluster.class,
        "JSON-050 x.json, line 1, column 19, initiative: An object is expected here, but this is"
            + " a list.");
    fails(
        "[]",
        Cluster.class,
        "JSON-050 x.json, line 1, column 1: An object is expected here, but this is a list.");
  }

  @Test
  void aYearIsANumber() {
    fails(
        "{\"name\": \"dairy\", \"founded\": \"2005\"}",
        Cluster.class,
        "JSON-050 x.json, line 1, column 19, founded: A whole number is expected here, but this is"
            + " the text \"2005\".\n  Maybe the quotation marks must go.");
  }

  @Test
  void notANumberIsNoNumber() {
    fails(
        "{\"determinant\": \"DEMAND_CONDITIONS\", \"score\": NaN, \"source\": \"x\"}",
        DiamondScore.class,
        """
        JSON-010 x.json, line 1, column 50: NaN is not a number in JSON.
          Maybe the value is unknown; then leave the field out.""");
    fails(
        "{\"determinant\": \"DEMAND_CONDITIONS\", \"score\": 1e999, \"source\": \"x\"}",
        DiamondScore.class,
        "JSON-070 x.json, line 1, column 38, score: The number is too large.");
  }

  @Test
  void aWholeNumberHasToFit() {
    fails(
        "{\"id\": \"a\", \"name\": \"A\", \"category\": \"CORE_COMPANY\", \"count\": 99999999999}",
        Actor.class,
        "JSON-070 x.json, line 1, column 54, count: The number 99999999999 is too large to be a"
            + " whole number here.\n  Maybe it has a digit too many.");
    fails(
        "{\"name\": \"dairy\", \"founded\": 99999999999}",
        Cluster.class,
        "JSON-070 x.json, line 1, column 19, founded: The number 99999999999 is too large to be a"
            + " whole number here.\n  Maybe it has a digit too many.");
    fails(
        "{\"name\": \"dairy\", \"founded\": 2000000000}",
        Cluster.class,
        "JSON-070 x.json, line 1, column 19, founded: The year is out of range.");
  }

  @Test
  void theLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      fails(
          "{\"name\": \"dairy\", \"category\": \"ındustrıal\"}",
          Cluster.class,
          """
          JSON-040 x.json, line 1, column 19, category: "ındustrıal" is not a value of this field.
            Maybe "INDUSTRIAL" was meant.""");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatTheTypeRefusesIsToldInItsWords() {
    fails(
        "{\"determinant\": \"DEMAND_CONDITIONS\", \"score\": 8, \"source\": \"x\"}",
        DiamondScore.class,
        "JSON-070 x.json, line 1, column 1: The score (8.0) of DEMAND_CONDITIONS must be from 1 to"
            + " 7.");
    fails(
        "{\"name\": \"dairy\", \"regions\": [\" KZ\"]}",
        Cluster.class,
        "JSON-070 x.json, line 1, column 31, regions[0]: The region code \" KZ\" must not have"
            + " white space around it.");
    fails(
        "{\"name\": \"dairy\", \"regions\": [null]}",
        Cluster.class,
        "JSON-070 x.json, line 1, column 19, regions: A list must not contain null.");
    fails(
        "{\"name\": \"dairy\", \"initiative\": {\"origins\": [\"JOINT\", \"JOINT\"]}}",
        Cluster.class,
        "JSON-070 x.json, line 1, column 34, initiative.origins: A value occurs twice in [JOINT,"
            + " JOINT], which is a set.");
  }

  @Test
  void anUnknownKeyIsAnUnknownName() {
    fails(
        "{\"id\": \"a\", \"name\": \"A\", \"members\": {\"DESING\": 1}}",
        SpecialEconomicZone.class,
        """
        JSON-040 x.json, line 1, column 38, members.DESING: "DESING" is not a value of this field.
          Maybe "DESIGN" was meant.""");
  }

  @Test
  void allTheProblemsAreTold() {
    fails(
        """
        {
          "nam": "dairy",
          "category": "REGION",
          "founded": true
        }""",
        Cluster.class,
        """
        JSON-030 x.json, line 2, column 3, nam: There is no field "nam" here.
          Maybe "name" was meant.
        JSON-040 x.json, line 3, column 3, category: "REGION" is not a value of this field.
          Maybe "REGIONAL" was meant.
        JSON-050 x.json, line 4, column 3, founded: A whole number is expected here, but this is \
        true.
        JSON-060 x.json, line 1, column 1, name: The field "name" is missing.""");
  }

  @Test
  void manyMistakesOfManyKindsAreToldAtOnce() {
    fails(
        """
        {
          "name": "dairy",
          "founded": "soon",
          "regions": ["KZ-KUS", 7, " KZ"],
          "industries": "C10",
          "initiative": {"origins": ["JOINT", "JOIN", "STAT"], "clusterBody": "yes"},
          "actors": [
            {"id": "a", "name": "A", "category": "CORE_COMPANI", "count": 1.5},
            {"id": "b", "category": "CORE_COMPANY", "colour": "red"},
            7,
            {"id": "d", "name": "D", "category": "CORE_COMPANY", "count": 0},
            {"id": "e", "name": "E", "category": "CORE_COMPANY", "core": null, "inside": null}
          ]
        }""",
        Cluster.class,
        """
        JSON-050 x.json, line 3, column 3, founded: A whole number is expected here, but this \
        is the text "soon".
          Maybe the value is unknown; then leave the field out.
        JSON-050 x.json, line 4, column 25, regions[1]: A text is expected here, but this is \
        the number 7.
          Maybe it needs quotation marks.
        JSON-070 x.json, line 4, column 28, regions[2]: The region code " KZ" must not have \
        white space around it.
        JSON-050 x.json, line 5, column 3, industries: A list is expected here, but this is the \
        text "C10".
          Maybe it needs brackets [ ].
        JSON-040 x.json, line 6, column 39, initiative.origins[1]: "JOIN" is not a value of \
        this field.
          Maybe "JOINT" was meant.
        JSON-040 x.json, line 6, column 47, initiative.origins[2]: "STAT" is not a value of \
        this field.
          Maybe one of these was meant: BUSINESS, GOVERNMENT, JOINT.
        JSON-050 x.json, line 6, column 56, initiative.clusterBody: True or false is expected \
        here, but this is the text "yes".
          Maybe true was meant, without quotation marks.
        JSON-040 x.json, line 8, column 30, actors[0].category: "CORE_COMPANI" is not a value \
        of this field.
          Maybe "CORE_COMPANY" was meant.
        JSON-050 x.json, line 8, column 58, actors[0].count: A whole number is expected here, \
        but this is the number 1.5.
        JSON-030 x.json, line 9, column 45, actors[1].colour: There is no field "colour" here.
          Maybe one of these was meant: category, cooperationInstitution, core, count, \
        employees, id, inside, name, owner, participantKind, sizeClass, source, valueChainStage.
        JSON-060 x.json, line 9, column 5, actors[1].name: The field "name" is missing.
        JSON-050 x.json, line 10, column 5, actors[2]: An object is expected here, but this is \
        the number 7.
        JSON-070 x.json, line 11, column 5, actors[3]: The count (0) of actor d must be from 1 \
        to 1000000.
        JSON-050 x.json, line 12, column 58, actors[4].core: True or false is expected here, \
        but this is null.
          Maybe the value is unknown; then leave the field out.
        JSON-050 x.json, line 12, column 72, actors[4].inside: True or false is expected here, \
        but this is null.
          Maybe the value is unknown; then leave the field out.""");
  }

  @Test
  void everyRepeatedFieldIsToldAtOnce() {
    fails(
        "{\"name\": \"a\", \"name\": \"b\",\n \"actors\": [{\"id\": 1, \"id\": 2}]}",
        Cluster.class,
        """
        JSON-020 x.json, line 1, column 15: The field "name" occurs twice in one object.
          Maybe one of the two can be left out.
        JSON-020 x.json, line 2, column 23: The field "id" occurs twice in one object.
          Maybe one of the two can be left out.""");
  }

  @Test
  void eachBadKeyAndValueOfAMapIsTold() {
    fails(
        "{\"id\": \"a\", \"name\": \"A\", \"members\": {\"DESING\": 1, \"DESIGN\": 1.5, \"SIGN\": 1}}",
        SpecialEconomicZone.class,
        """
        JSON-040 x.json, line 1, column 38, members.DESING: "DESING" is not a value of this field.
          Maybe "DESIGN" was meant.
        JSON-050 x.json, line 1, column 51, members.DESIGN: A whole number is expected here, \
        but this is the number 1.5.
        JSON-040 x.json, line 1, column 66, members.SIGN: "SIGN" is not a value of this field.
          Maybe one of these was meant: CONSTRUCTION, DESIGN, PRODUCTION, RAISING_FINANCE.""");
  }

  @Test
  void whatAParserDoesNotTakeIsToldInOurWords() {
    fails(
        "[".repeat(501) + "]".repeat(501),
        Cluster.class,
        "JSON-010 x.json: The lists and objects of the document lie too deep"
            + " in each other; at most 500 levels are read.");
    fails(
        "{\"score\": " + "1".repeat(1001) + "}",
        DiamondScore.class,
        "JSON-010 x.json: A number of the document is too long; at most 1000 characters are read.");
  }
}
