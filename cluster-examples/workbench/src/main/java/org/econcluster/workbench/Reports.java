package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.report.AssessmentJson;
import org.econcluster.rules.report.AssessmentRecord;
import org.econcluster.rules.report.HtmlReport;
import org.econcluster.rules.report.Overview;
import org.econcluster.rules.report.SubjectNames;
import org.econcluster.rules.report.TextReport;
import org.econcluster.rules.report.TextTable;

/** Writes assessments in the format that was asked for. */
final class Reports {

  /** The title of the HTML report. */
  private static final String TITLE = "Assessment of clusters";

  private static final int MOST_NAMED = 3;

  private static final String OPEN = "open";

  /** How a verdict begins that counts answers, since it would name too many. */
  private static final String SOME = "open (";

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
    SubjectNames names = SubjectNames.among(assessments);
    String tables =
        Overview.group(assessments).asMap().entrySet().stream()
            .map(group -> overview(group.getKey(), group.getValue(), names))
            .collect(Collectors.joining("\n"));
    return tables + legend(assessments);
  }

  /** Says what is open and what a number of answers beside it means, where either occurs. */
  private static String legend(List<AssessmentRecord> assessments) {
    Set<String> shown =
        assessments.stream()
            .map(AssessmentRecord::explanation)
            .flatMap(
                explanation ->
                    Overview.of(explanation).columns().stream()
                        .map(column -> verdict(explanation, column.kind())))
            .collect(Collectors.toSet());
    return (shown.contains(OPEN) ? "open: every answer is possible\n" : "")
        + (shown.stream().anyMatch(verdict -> verdict.startsWith(SOME))
            ? "open (n of m): n of the m answers are possible; the report names them\n"
            : "");
  }

  private static String overview(
      Overview overview, Iterable<AssessmentRecord> assessments, SubjectNames names) {
    TextTable table = new TextTable();
    ImmutableList.Builder<String> head = ImmutableList.builder();
    head.add(overview.subject());
    overview.columns().forEach(column -> head.add(column.title()));
    table.add(head.add("To find out").build());
    for (AssessmentRecord assessment : assessments) {
      Explanation explanation = assessment.explanation();
      ImmutableList.Builder<String> cells = ImmutableList.builder();
      cells.add(names.of(assessment));
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
      return OPEN;
    }
    if (conclusions.size() > MOST_NAMED) {
      return SOME + conclusions.size() + " of " + all + ")";
    }
    return conclusions.stream().map(Conclusion::label).collect(Collectors.joining(" or "))
        + (conclusions.stream().anyMatch(Conclusion::estimated) ? " (estimated)" : "");
  }
}
