package org.econcluster.casefile;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.econcluster.crossborder.ReferenceBase;
import org.econcluster.failure.FailureCode;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.json.JsonPath;
import org.econcluster.kernel.series.Forecast;
import org.econcluster.programme.PolicyProblem;
import org.econcluster.reference.Reference;
import org.econcluster.reference.References;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the parts of a case must agree on: names that are taken, and names that lead somewhere.
 *
 * <p>Looks at the tree, because there each name still has a place; a value of the wrong type is
 * passed over, since binding reports it.
 */
final class CaseChecks {

  private final ObjectNode tree;
  private final Function<JsonPath, Place> places;
  private final Problems problems;

  private CaseChecks(ObjectNode tree, Function<JsonPath, Place> places, Problems problems) {
    this.tree = tree;
    this.places = places;
    this.problems = problems;
  }

  /** Adds a problem for each name that is taken or leads nowhere. */
  static void run(ObjectNode tree, Function<JsonPath, Place> places, Problems problems) {
    CaseChecks checks = new CaseChecks(tree, places, problems);
    checks.checkCluster();
    checks.checkSources();
    checks.checkIndicators();
    checks.checkStatements();
    checks.checkBase();
    checks.checkPolicyProblems();
    checks.checkForecasts();
  }

  private void checkCluster() {
    Set<String> ids =
        checkOnce(texts("cluster", "actors", "id"), InputFailure.CASE_ACTOR_TWICE, "The actor id");
    checkOnce(texts("cluster", "regions"), InputFailure.CASE_ENTRY_TWICE, "The region");
    checkOnce(texts("cluster", "industries"), InputFailure.CASE_ENTRY_TWICE, "The industry");
    Set<String> stages =
        checkOnce(texts("cluster", "valueChainStages"), InputFailure.CASE_ENTRY_TWICE, "The stage");
    List<Text> ends = texts("cluster", "linkages", "from");
    ends.addAll(texts("cluster", "linkages", "to"));
    checkKnown(ends, ids, InputFailure.CASE_ACTOR_UNKNOWN, "The cluster has no actor");
    checkKnown(
        texts("cluster", "actors", "valueChainStage"),
        stages,
        InputFailure.CASE_STAGE_UNKNOWN,
        "The cluster has no value-chain stage");
    checkOnce(texts("programme", "zones", "id"), InputFailure.CASE_ENTRY_TWICE, "The zone id");
  }

  private void checkSources() {
    Set<String> known = new HashSet<>();
    References.standard().all().stream().map(Reference::key).forEach(known::add);
    known.addAll(
        checkOnce(texts("sources", "key"), InputFailure.CASE_ENTRY_TWICE, "The source key"));
    List<Text> cited = new ArrayList<>();
    for (String list :
        List.of(
            "tables",
            "regionSeries",
            "regionComparisons",
            "inputOutput",
            "indicators",
            "diamondScores",
            "policyFeatureScores",
            "borderStretch",
            "tradeFlows",
            "tradeStructures")) {
      cited.addAll(texts(list, "source"));
    }
    cited.addAll(texts("programme", "synergy", "series", "source"));
    cited.addAll(texts("programme", "synergy", "conversions", "source"));
    checkKnown(cited, known, InputFailure.CASE_SOURCE_UNKNOWN, "No source has the key");
  }

  private void checkIndicators() {
    checkKnown(
        texts("indicators", "indicator"),
        IndicatorCatalogue.standard().all().stream()
            .map(Indicator::id)
            .collect(ImmutableSet.toImmutableSet()),
        InputFailure.CASE_INDICATOR_UNKNOWN,
        "No indicator has the id");
  }

  /** What is stated once must not be stated again, or one of the two would silently count. */
  private void checkStatements() {
    checkEntries("diamondScores", "The score of", "determinant", "subFactor");
    checkEntries("policyFeatureScores", "The score of", "feature");
    checkEntries("indicators", "The value of", "indicator", "year");
    checkEntries("regionSeries", "The series of", "measure");
  }

  /** A problem of the policy that is named must not be stated to be absent. */
  private void checkPolicyProblems() {
    Map<String, JsonPath> named = new HashMap<>();
    for (Text problem : texts("programme", "policyProblems")) {
      Arrays.stream(PolicyProblem.values())
          .filter(known -> known.name().equals(problem.value()))
          .forEach(known -> named.put(known.indicator(), problem.path()));
    }
    JsonNode indicators = tree.path("indicators");
    for (int i = 0; i < indicators.size(); i++) {
      JsonPath other = named.get(indicators.get(i).path("indicator").asString(""));
      String field = indicators.get(i).has("value") ? "value" : "high";
      JsonNode most = indicators.get(i).path(field);
      if (other != null && most.isNumber() && most.doubleValue() < 1) {
        problems.add(
            InputFailure.CASE_CONTRADICTION,
            places.apply(JsonPath.root().field("indicators").item(i).field(field)),
            "The problem is stated as absent and named in " + places.apply(other) + ".",
            "Maybe one of the two can be left out.");
      }
    }
  }

  /** A series is not carried on for longer than its length allows. */
  private void checkForecasts() {
    JsonPath list = JsonPath.root().field("programme").field("synergy").field("series");
    JsonNode series = tree.path("programme").path("synergy").path("series");
    for (int i = 0; i < series.size(); i++) {
      int known = series.get(i).path("figures").size();
      int farthest = Forecast.farthest(known);
      JsonNode years = series.get(i).path("forecast").path("years");
      if (years.isInt() && years.intValue() >= 1 && years.intValue() > farthest) {
        problems.add(
            InputFailure.JSON_VALUE_REFUSED,
            places.apply(list.item(i).field("forecast").field("years")),
            "A series of "
                + known
                + (known == 1 ? " known year" : " known years")
                + " cannot be forecast for "
                + years.intValue()
                + " more, which is over half its length.",
            farthest == 0
                ? "Maybe the forecast can be left out until two years are known."
                : "Maybe " + farthest + " or fewer, or more figures are known.");
      }
    }
  }

  private void checkEntries(String list, String what, String... key) {
    Map<List<String>, JsonPath> seen = new HashMap<>();
    JsonNode entries = tree.path(list);
    for (int i = 0; i < entries.size(); i++) {
      JsonNode entry = entries.get(i);
      JsonPath path = JsonPath.root().field(list).item(i);
      List<String> values =
          Arrays.stream(key)
              .map(entry::path)
              .filter(value -> value.isValueNode() && !value.isNull())
              .map(JsonNode::asString)
              .toList();
      JsonPath earlier = entry.has(key[0]) ? seen.putIfAbsent(values, path) : null;
      if (earlier != null) {
        problems.add(
            InputFailure.CASE_ENTRY_TWICE,
            places.apply(path),
            what
                + " "
                + String.join(", ", values)
                + " is given already in "
                + places.apply(earlier)
                + ".",
            "Maybe one of the two can be left out.");
      }
    }
  }

  /** A base beyond the own country needs a table that has the other one. */
  private void checkBase() {
    String base = tree.path("referenceBase").asString("");
    boolean beyond =
        base.equals(ReferenceBase.PARTNER_COUNTRY.name())
            || base.equals(ReferenceBase.UNION.name());
    if (beyond && texts("tables", "partnerArea").isEmpty()) {
      problems.add(
          InputFailure.CASE_BASE,
          places.apply(JsonPath.root().field("referenceBase")),
          "The case is to be compared with the "
              + ReferenceBase.valueOf(base).label()
              + ", and none of its tables has a partnerArea.",
          "Maybe a table has a line for the partner country, and partnerArea can name it.");
    }
  }

  private Set<String> checkOnce(List<Text> texts, FailureCode code, String what) {
    Set<String> seen = new HashSet<>();
    for (Text text : texts) {
      if (!seen.add(text.value())) {
        problems.add(
            code,
            places.apply(text.path()),
            what + " \"" + text.value() + "\" occurs twice.",
            "Maybe one of the two is misspelt or can be left out.");
      }
    }
    return seen;
  }

  private void checkKnown(List<Text> texts, Set<String> known, FailureCode code, String what) {
    Set<String> told = new HashSet<>();
    for (Text text : texts) {
      if (!known.contains(text.value()) && told.add(text.value())) {
        problems.add(
            code,
            places.apply(text.path()),
            what + " \"" + text.value() + "\"" + times(text.value(), texts) + ".",
            Suggestion.cure(text.value(), known));
      }
    }
  }

  private static String times(String value, List<Text> texts) {
    long count = texts.stream().filter(text -> text.value().equals(value)).count();
    return count == 1 ? "" : ", which is named " + count + " times";
  }

  /** Returns the texts that a way through objects and lists leads to; every list is entered. */
  private List<Text> texts(String... way) {
    List<Text> found = new ArrayList<>();
    collect(tree, JsonPath.root(), List.of(way), found);
    return found;
  }

  private static void collect(JsonNode node, JsonPath path, List<String> way, List<Text> found) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), path.item(i), way, found);
      }
    } else if (!way.isEmpty() && node.has(way.get(0))) {
      String name = way.get(0);
      collect(node.get(name), path.field(name), way.subList(1, way.size()), found);
    } else if (way.isEmpty() && node.isString()) {
      found.add(new Text(path, node.asString()));
    }
  }

  /** A text and where it stands in the tree. */
  private record Text(JsonPath path, String value) {}
}
