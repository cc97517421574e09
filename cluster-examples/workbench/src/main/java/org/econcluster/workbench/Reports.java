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
import org.econcluster.rules.report.Overview;
import org.econcluster.rules.report.TextReport;
import org.econcluster.rules.report.TextTable;

/** Writes assessments in the format that was asked for. */
final class Reports {

  /** The title of the HTML report. */
  private static final String TITLE = "Assessment of clusters";

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

  /** Returns one line of text for each assessment, under a head for each kind of subject. */
  static String overview(List<AssessmentRecord> assessments) {
    return Overview.group(assessments).asMap().entrySet().stream()
        .map(group -> overview(group.getKey(), group.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String overview(Overview overview, Iterable<AssessmentRecord> assessments) {
    TextTable table = new TextTable();
    ImmutableList.Builder<String> head = ImmutableList.builder();
    head.add(overview.subject());
    overview.columns().forEach(column -> head.add(column.title()));
    table.add(head.add("To find out").build());
    for (AssessmentRecord assessment : assessments) {
      Explanation explanation = assessment.explanation();
      ImmutableList.Builder<String> cells = ImmutableList.builder();
      cells.add(assessment.subject());
      overview.columns().forEach(column -> cells.add(verdict(explanation, column.kind())));
      cells.add(Integer.toString(explanation.openQuestions().size()));
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
