package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.List;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;

/** The kinds of finding that tell in one line where a subject stands, by what it is. */
public enum Overview {
  /** Of clusters. */
  CLUSTER(
      "Cluster",
      new Column(FindingKind.SPEC_MARKET, "Market specialisation", 21),
      new Column(FindingKind.LIFE_TYPE, "Type", 18),
      new Column(FindingKind.LIFE_STAGE, "Stage", 20),
      new Column(FindingKind.POL_MODEL, "Recommended policy", 18)),

  /** Of borders. */
  BORDER(
      "Border",
      new Column(FindingKind.XBOR_LEVEL, "Level of cooperation", 20),
      new Column(FindingKind.XBOR_POTENTIAL, "Potential", 16),
      new Column(FindingKind.XBOR_READINESS, "Readiness", 22),
      new Column(FindingKind.TOUR_LEVEL, "Level of research", 17)),

  /** Of countries. */
  COUNTRY(
      "Country",
      new Column(FindingKind.COMP_STAGE, "Stage of competitiveness", 40),
      new Column(FindingKind.POL_PRESENT, "Present policy", 20)),

  /** Of special economic zones. */
  ZONE(
      "Zone",
      new Column(FindingKind.ZONE_ACTIVE, "In operation", 12),
      new Column(FindingKind.ZONE_MATCH, "Does what the cluster does", 26),
      new Column(FindingKind.ZONE_NEAR, "Near the cluster", 16)),

  /** Of territories. */
  REGION("Region", new Column(FindingKind.TERR_MODEL, "Model of the territory", 60));

  private final String subject;
  private final ImmutableList<Column> columns;

  Overview(String subject, Column... columns) {
    this.subject = subject;
    this.columns = ImmutableList.copyOf(columns);
  }

  /**
   * A question of the overview.
   *
   * @param kind what the rules conclude on it
   * @param title the head of the column
   * @param width the characters that an answer may take in text
   */
  public record Column(FindingKind kind, String title, int width) {}

  /** Returns the first overview on which the rules for the subject have something to say. */
  public static Overview of(Explanation explanation) {
    return Arrays.stream(values())
        .filter(overview -> overview.columns.stream().anyMatch(c -> explanation.judges(c.kind)))
        .findFirst()
        .orElse(CLUSTER);
  }

  /** Groups assessments by their overview, both in the order in which they first occur. */
  public static ImmutableListMultimap<Overview, AssessmentRecord> group(
      List<AssessmentRecord> assessments) {
    return Multimaps.index(assessments, assessment -> of(assessment.explanation()));
  }

  /** The head of the column of names, such as "Cluster". */
  public String subject() {
    return subject;
  }

  /** The questions, in the order of columns. */
  public ImmutableList<Column> columns() {
    return columns;
  }

  /** The heads of the columns beside that of names. */
  ImmutableList<String> titles() {
    return columns.stream().map(Column::title).collect(ImmutableList.toImmutableList());
  }

  /** The kinds of the columns. */
  ImmutableList<FindingKind> kinds() {
    return columns.stream().map(Column::kind).collect(ImmutableList.toImmutableList());
  }
}
