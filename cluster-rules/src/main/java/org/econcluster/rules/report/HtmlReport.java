package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Collection;
import java.util.List;
import org.econcluster.reference.Reference;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;

/**
 * Writes assessments as one page for a browser that needs neither network nor scripts.
 *
 * <p>Up to {@link #MOST_OPEN} assessments are shown in full, up to {@link #MOST_DETAILED} folded
 * up; of more only the overview and counts are written, and the page says so. The page is
 * well-formed XML as well, and the same for the same assessments.
 */
public final class HtmlReport {

  /** The largest number of assessments that are not folded up. */
  public static final int MOST_OPEN = 20;

  /** The largest number of assessments whose details are written. */
  public static final int MOST_DETAILED = 100;

  private final List<AssessmentRecord> assessments;
  private final SubjectNames names;
  private final Markup page;

  /** The positions of the assessments, by what their overviews ask. */
  private final ListMultimap<Overview, Integer> groups =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  private HtmlReport(String title, List<AssessmentRecord> assessments) {
    this.assessments = assessments;
    this.names = SubjectNames.among(assessments);
    this.page = HtmlPage.begin(title);
    for (int i = 0; i < assessments.size(); i++) {
      groups.put(Overview.of(assessments.get(i).explanation()), i);
    }
  }

  /** Returns the page as text, to be kept in UTF-8. */
  public static String write(String title, List<AssessmentRecord> assessments) {
    return new HtmlReport(title, assessments).write();
  }

  private String write() {
    boolean detailed = assessments.size() <= MOST_DETAILED;
    if (!detailed) {
      page.leaf(
          "p",
          "This page shows details of at most "
              + MOST_DETAILED
              + " assessments. There are "
              + assessments.size()
              + ", so only the overview and counts are here; the details are left out.");
    }
    page.open("main");
    overview(detailed);
    if (detailed && !assessments.isEmpty()) {
      contents();
    }
    if (assessments.size() > MOST_OPEN) {
      counts();
    }
    if (detailed) {
      for (int i = 0; i < assessments.size(); i++) {
        new HtmlAssessment(assessments.get(i), names.of(assessments.get(i)), anchor(i), page)
            .write(assessments.size() <= MOST_OPEN);
      }
      sources();
    }
    page.close();
    return HtmlPage.end(page);
  }

  private static String anchor(int index) {
    return "a" + (index + 1);
  }

  private void contents() {
    page.open("nav", "aria-label", "Contents");
    page.open("details").leaf("summary", "Contents");
    page.open("ul");
    entry("overview", "Overview");
    for (int i = 0; i < assessments.size(); i++) {
      page.open("li");
      page.leaf("a", names.of(assessments.get(i)), "href", "#" + anchor(i));
      if (assessments.size() <= MOST_OPEN) {
        page.open("ul");
        String anchor = anchor(i);
        HtmlAssessment.parts(assessments.get(i))
            .forEach((part, title) -> entry(anchor + "-" + part, title));
        page.close();
      }
      page.close();
    }
    entry("sources", "Sources");
    page.close().close().close();
  }

  private void entry(String anchor, String title) {
    page.open("li").leaf("a", title, "href", "#" + anchor).close();
  }

  private void overview(boolean detailed) {
    page.open("section", "id", "overview").leaf("h2", "Overview");
    if (assessments.isEmpty()) {
      page.leaf("p", "There are no assessments.").close();
      return;
    }
    for (Overview overview : groups.keySet()) {
      overview(overview, detailed);
    }
    if (assessments.stream().map(AssessmentRecord::explanation).anyMatch(HtmlReport::isPartOpen)) {
      page.leaf("p", "Open: every answer is possible.");
    }
    page.close();
  }

  private static boolean isPartOpen(Explanation explanation) {
    return Overview.of(explanation).kinds().stream()
        .anyMatch(kind -> Words.isOpen(explanation.conclusions(kind), kind));
  }

  private void overview(Overview overview, boolean detailed) {
    HtmlTable table = HtmlTable.begin(page, overview.subject(), overview.titles());
    for (int i : groups.get(overview)) {
      AssessmentRecord assessment = assessments.get(i);
      if (detailed) {
        table.row(names.of(assessment), "#" + anchor(i));
      } else {
        table.row(names.of(assessment));
      }
      for (FindingKind kind : overview.kinds()) {
        table.cell(Words.brief(assessment.explanation(), kind));
      }
      table.endRow();
    }
    table.end();
  }

  /** Counts how many assessments have each answer, for certain and possibly. */
  private void counts() {
    page.open("section", "id", "counts").leaf("h2", "Counts");
    HtmlTable table =
        HtmlTable.begin(page, "Conclusion", ImmutableList.of("Value", "Certain", "Possible"));
    groups
        .asMap()
        .forEach(
            (overview, members) ->
                overview.columns().forEach(column -> count(column, members, table)));
    table.end();
    page.close();
  }

  private void count(Overview.Column column, Collection<Integer> members, HtmlTable table) {
    List<Explanation> explanations =
        members.stream().map(member -> assessments.get(member).explanation()).toList();
    for (Tally.Count count : Tally.of(column.kind(), explanations).counts()) {
      table
          .row(column.title())
          .cell(count.label())
          .cell(Integer.toString(count.certain()))
          .cell(Integer.toString(count.possible()))
          .endRow();
    }
  }

  private void sources() {
    page.open("section", "id", "sources").leaf("h2", "Sources");
    page.open("ul");
    for (Reference reference : Sources.of(assessments)) {
      page.open("li").leaf("strong", reference.key()).text(": " + reference.citation() + " ");
      if (reference.link().startsWith("https://")) {
        page.leaf("a", reference.link(), "href", reference.link());
      }
      page.close();
    }
    page.close();
    page.close();
  }
}
