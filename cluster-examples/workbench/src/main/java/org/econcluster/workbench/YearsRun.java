package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.Development;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.report.HtmlDevelopment;
import org.econcluster.rules.report.PortfolioJson;
import org.econcluster.rules.report.TextDevelopment;

/** Assesses cases over years, and writes what changed. */
final class YearsRun {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("case", "year", "conclusion", "value", "certainty", "movement", "rules");

  private final ImmutableList<Development> developments;

  private YearsRun(ImmutableList<Development> developments) {
    this.developments = developments;
  }

  /**
   * Returns the developments of cases.
   *
   * @param years the years; empty for those of each case's evidence
   * @param progress is told after each case how many are done
   */
  static YearsRun of(
      List<ClusterCase> cases,
      ImmutableSortedSet<Year> years,
      Assessor assessor,
      LongConsumer progress) {
    Problems problems = new Problems();
    for (ClusterCase each : cases) {
      if (years.isEmpty() && each.evidenceYears().isEmpty()) {
        problems.add(
            WorkbenchFailure.NO_YEARS,
            Place.of(each.id()),
            "No table, no indicator and no description of the case has a year.",
            "Maybe the years can be named, as in --years 2004-2006.");
      }
    }
    problems.throwIfAny();
    ImmutableList.Builder<Development> developments = ImmutableList.builder();
    for (int i = 0; i < cases.size(); i++) {
      ClusterCase each = cases.get(i);
      Collection<Year> ofCase = years.isEmpty() ? each.evidenceYears() : years;
      developments.add(assessor.assessYears(each, ofCase));
      progress.accept(i + 1);
    }
    return new YearsRun(developments.build());
  }

  /** Returns the result, the last line ended. */
  String write(Format format) {
    return switch (format) {
      case TEXT -> TextDevelopment.write(developments);
      case JSON -> PortfolioJson.developments(developments);
      case HTML -> HtmlDevelopment.write("Clusters over years", developments);
      case CSV -> CsvText.write(COLUMNS, rows());
    };
  }

  /** A row for each conclusion of a year, with where it went since the year before. */
  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Development development : developments) {
      List<Change> changes = List.of();
      for (int i = 0; i < development.years().size(); i++) {
        if (i > 0) {
          changes = development.steps().get(i - 1).changes();
        }
        Year year = development.years().asList().get(i);
        Assessment assessment = development.in(year);
        for (Conclusion conclusion : assessment.explanation().conclusions()) {
          rows.add(row(development.clusterCase().id(), year, conclusion, changes));
        }
      }
    }
    return rows;
  }

  private static List<String> row(
      String id, Year year, Conclusion conclusion, List<Change> changes) {
    String movement =
        changes.stream()
            .filter(change -> change.kind() == conclusion.kind())
            .filter(change -> change.after().containsKey(conclusion.value()))
            .map(change -> change.movement().label())
            .collect(Collectors.joining("|"));
    return List.of(
        id,
        year.toString(),
        conclusion.kind().id(),
        conclusion.value(),
        conclusion.certainty().label(),
        movement,
        String.join("|", conclusion.rules()));
  }
}
