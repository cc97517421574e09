package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.report.AssessmentJson;
import org.econcluster.rules.report.AssessmentRecord;
import org.econcluster.rules.report.HtmlReport;
import org.econcluster.rules.report.TextReport;

/** Writes assessments in the format that was asked for. */
final class Reports {

  /** The title of the HTML report. */
  private static final String TITLE = "Assessment of clusters";

  private static final ImmutableList<FindingKind> OVERVIEW =
      ImmutableList.of(
          FindingKind.SPEC_MARKET,
          FindingKind.LIFE_TYPE,
          FindingKind.LIFE_STAGE,
          FindingKind.POL_MODEL);

  private static final int MOST_NAMED = 3;

  private Reports() {}

  /** Returns the report on assessments, the last line ended. */
  static String write(List<AssessmentRecord> assessments, Format format) {
    return switch (format) {
      case TEXT -> TextReport.write(assessments);
      case JSON -> AssessmentJson.write(assessments);
      case HTML -> HtmlReport.write(TITLE, assessments);
      case CSV -> throw new IllegalArgumentException("Cases are not written as csv.");
    };
  }

  /** Returns one line of text for each assessment, under a head. */
  static String overview(List<AssessmentRecord> assessments) {
    TextColumns table = new TextColumns();
    table.add(
        List.of(
            "Cluster", "Market specialisation", "Type", "Stage", "Fitting policy", "To find out"));
    for (AssessmentRecord assessment : assessments) {
      ImmutableList.Builder<String> cells = ImmutableList.builder();
      cells.add(assessment.subject());
      OVERVIEW.forEach(kind -> cells.add(verdict(assessment.explanation(), kind)));
      cells.add(Integer.toString(assessment.explanation().openQuestions().size()));
      table.add(cells.build());
    }
    return table.print();
  }

  private static String verdict(Explanation explanation, FindingKind kind) {
    List<Conclusion> conclusions = explanation.conclusions(kind);
    if (conclusions.isEmpty()) {
      return "none";
    }
    int all = kind.valuesByName().size();
    if (conclusions.size() == all) {
      return "open";
    }
    if (conclusions.size() > MOST_NAMED) {
      return "open (" + conclusions.size() + " of " + all + ")";
    }
    return conclusions.stream().map(Conclusion::label).collect(Collectors.joining(" or "))
        + (conclusions.stream().anyMatch(Conclusion::estimated) ? " (estimated)" : "");
  }
}
