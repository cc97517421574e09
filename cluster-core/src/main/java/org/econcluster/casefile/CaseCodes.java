package org.econcluster.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.json.JsonPath;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.observation.RegionSeries;

/**
 * What the tables and series of a case must agree on with the cluster and with each other.
 *
 * <p>A cluster that names what a table lacks could not be measured in it, and a region whose code
 * is mistyped in one file would silently be without its numbers.
 */
final class CaseCodes {

  private static final JsonPath CLUSTER = JsonPath.root().field("cluster");

  private final Cluster cluster;
  private final ImmutableList<ActivityTable> tables;
  private final Function<JsonPath, Place> places;
  private final Problems problems;

  private CaseCodes(
      Cluster cluster,
      ImmutableList<ActivityTable> tables,
      Function<JsonPath, Place> places,
      Problems problems) {
    this.cluster = cluster;
    this.tables = tables;
    this.places = places;
    this.problems = problems;
  }

  /** Adds a problem for each code and total that does not fit the others. */
  static void run(
      Cluster cluster, CaseTables read, Function<JsonPath, Place> places, Problems problems) {
    if (read.isEmpty()) {
      return;
    }
    ImmutableList<ActivityTable> tables =
        read.panels().stream()
            .map(ActivityPanel::tables)
            .flatMap(Collection::stream)
            .collect(ImmutableList.toImmutableList());
    CaseCodes checks = new CaseCodes(cluster, tables, places, problems);
    checks.checkTables(
        "regions", cluster.regions(), ActivityTable::hasRegion, ActivityTable::regions);
    checks.checkTables(
        "industries", cluster.industries(), ActivityTable::hasIndustry, ActivityTable::industries);
    read.inputOutput().ifPresent(checks::checkInputOutput);
    read.seriesByPath().forEach((path, series) -> checks.checkSeries(series, path));
    read.outerTotalsByPath().forEach(checks::checkReference);
  }

  /** Tells each code of the cluster that tables lack once, however many lack it. */
  private <C> void checkTables(
      String field,
      List<C> codes,
      BiPredicate<ActivityTable, C> has,
      Function<ActivityTable, List<C>> all) {
    for (int i = 0; i < codes.size(); i++) {
      C code = codes.get(i);
      List<ActivityTable> lacking =
          tables.stream().filter(table -> !has.test(table, code)).toList();
      if (!lacking.isEmpty()) {
        problems.add(
            InputFailure.CASE_CODE_UNKNOWN,
            places.apply(CLUSTER.field(field).item(i)),
            named(lacking)
                + (field.equals("regions") ? " no region \"" : " no industry \"")
                + code
                + "\".",
            Suggestion.cure(
                code.toString(),
                lacking.stream().map(all).flatMap(List::stream).map(Object::toString).toList()));
      }
    }
  }

  private void checkInputOutput(InputOutputTable table) {
    for (int i = 0; i < cluster.industries().size(); i++) {
      IndustryCode industry = cluster.industries().get(i);
      if (!table.hasIndustry(industry)) {
        problems.add(
            InputFailure.CASE_CODE_UNKNOWN,
            places.apply(CLUSTER.field("industries").item(i)),
            "The input-output table has no industry \"" + industry + "\".",
            Suggestion.cure(
                industry.value(), Lists.transform(table.industries(), IndustryCode::value)));
      }
    }
  }

  private static String named(List<ActivityTable> lacking) {
    ActivityTable first = lacking.get(0);
    String table = "The table of " + first.statistic().measure().label() + " in " + first.period();
    return lacking.size() == 1
        ? table + " has"
        : table + " and " + (lacking.size() - 1) + " more of the case have";
  }

  private void checkSeries(RegionSeries series, JsonPath path) {
    String name = "The series of " + series.statistic().measure().label();
    List<String> known = series.regions().stream().map(RegionCode::value).toList();
    ImmutableSortedSet<RegionCode> inTables =
        tables.stream()
            .flatMap(table -> table.regions().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(RegionCode::compareTo));
    if (!inTables.isEmpty() && inTables.stream().noneMatch(series::lists)) {
      problems.add(
          InputFailure.CASE_CODE_UNKNOWN,
          places.apply(path.field("file")),
          name + " has no region of the tables, such as \"" + inTables.first() + "\".",
          Suggestion.closest(inTables.first().value(), known)
              .map(close -> "Maybe \"" + close + "\" is that region; codes must be the same.")
              .orElse("Maybe the two have codes of different classifications."));
      return;
    }
    for (int i = 0; i < cluster.regions().size(); i++) {
      RegionCode region = cluster.regions().get(i);
      if (!series.lists(region)) {
        problems.add(
            InputFailure.CASE_CODE_UNKNOWN,
            places.apply(CLUSTER.field("regions").item(i)),
            name + " has no region \"" + region + "\".",
            cureOfSeries(region, known));
      }
    }
    List<RegionCode> others =
        series.regions().stream().filter(code -> !inTables.contains(code)).toList();
    for (RegionCode region : inTables) {
      if (!series.lists(region) && !cluster.regions().contains(region)) {
        others.stream()
            .filter(other -> Suggestion.isSlip(other.value(), region.value()))
            .findFirst()
            .ifPresent(
                other ->
                    problems.add(
                        InputFailure.CASE_CODE_UNKNOWN,
                        places.apply(path.field("file")),
                        name
                            + " has the region \""
                            + other
                            + "\", which no table has, and lacks \""
                            + region
                            + "\".",
                        cureOfSeries(other, List.of(region.value()))));
      }
    }
  }

  private static String cureOfSeries(RegionCode region, List<String> known) {
    return Suggestion.closest(region.value(), known)
            .map(close -> "Maybe \"" + close + "\" was meant; else")
            .orElse("Maybe")
        + " a line of the series with the status \"missing\" can say that the value is not known.";
  }

  /** An area holds its regions, where both are counted in the same unit. */
  private void checkReference(JsonPath path, ImmutableList<ReferenceTotals> references) {
    List<String> found = new ArrayList<>();
    for (ReferenceTotals reference : references) {
      for (ActivityTable table : tables) {
        if (table.period().equals(reference.period())
            && table.statistic().measure() == reference.statistic().measure()
            && table.statistic().unit().equals(reference.statistic().unit())) {
          found.addAll(reference.contradictionsTo(table));
        }
      }
    }
    for (String message : found) {
      problems.add(
          InputFailure.CASE_TOTAL,
          places.apply(path.field("referenceArea")),
          message,
          "Maybe another line is the area, or the two count in different units.");
    }
  }
}
