package org.econcluster.casefile;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of a case that are taken, or that lead nowhere. */
final class CaseNamesTest extends WrittenCase {

  private static final String TWICE_CURE =
      "\n  Maybe one of the two is misspelt or can be left out.";

  CaseNamesTest(@TempDir Path folder) {
    super(folder);
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
  void aYearThatIsNullIsNoYear() throws IOException {
    write(
        "x.json",
        caseWith(
            "",
            """
            "indicators": [
              {"indicator": "linked-share", "value": 0.2, "source": "Econcluster"},
              {"indicator": "linked-share", "value": 0.3, "year": null, "source": "Econcluster"}]"""));
    fails(
        """
        CASE-090 x.json, line 5, column 3, indicators[1]: The value of linked-share is given \
        already in x.json, line 4, column 3, indicators[0].
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
}
