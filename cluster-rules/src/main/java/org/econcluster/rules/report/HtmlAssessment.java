package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.explanation.ExplanationText;
import org.econcluster.rules.explanation.NearestPath;
import org.econcluster.rules.explanation.OpenQuestion;
import org.econcluster.rules.explanation.RuleOutcome;
import org.econcluster.rules.finding.FindingKind;

/** The part of the page that is about one assessment. */
final class HtmlAssessment {

  /** The ends of the anchors of the parts, with their titles. */
  private static final ImmutableMap<String, String> PARTS =
      ImmutableMap.of(
          "conclusions", "Conclusions",
          "paths", "Nearest path to the next grade",
          "charts", "Where it stands",
          "policy", "Policy",
          "gaps", "What to find out",
          "criteria", "Criteria");

  private final AssessmentRecord assessment;
  private final String name;
  private final Explanation explanation;
  private final String anchor;
  private final Markup page;

  HtmlAssessment(AssessmentRecord assessment, String name, String anchor, Markup page) {
    this.assessment = assessment;
    this.name = name;
    this.explanation = assessment.explanation();
    this.anchor = anchor;
    this.page = page;
  }

  /** Returns the ends of the anchors of the parts that the subject has, with their titles. */
  static Map<String, String> parts(AssessmentRecord assessment) {
    Explanation explanation = assessment.explanation();
    return Maps.filterKeys(
        PARTS,
        part ->
            switch (part) {
              case "paths" -> !explanation.paths().isEmpty();
              case "charts" -> !Picture.charts(assessment).isEmpty();
              case "policy" -> Words.judgesPolicy(explanation);
              default -> true;
            });
  }

  /** Writes the part, folded up unless it is to be open. */
  void write(boolean open) {
    page.open("section", "id", anchor, "class", "assessment");
    page.leaf("h2", name);
    if (!open) {
      page.open("details").leaf("summary", "Details of " + name);
    }
    origin();
    conclusions();
    Map<String, String> parts = parts(assessment);
    if (parts.containsKey("paths")) {
      paths();
    }
    if (parts.containsKey("charts")) {
      part("charts");
      new HtmlCharts(assessment, anchor, page).write();
    }
    if (parts.containsKey("policy")) {
      part("policy");
      new HtmlPolicy(assessment, anchor, page).write();
    }
    gaps();
    criteria();
    if (!open) {
      page.close();
    }
    page.close();
  }

  private void part(String part) {
    page.leaf("h3", PARTS.getOrDefault(part, part), "id", anchor + "-" + part);
  }

  private void origin() {
    page.open("p", "class", "quiet");
    assessment.caseId().ifPresent(id -> page.text("Case " + id + ". "));
    assessment
        .cluster()
        .filter(cluster -> !cluster.regions().isEmpty())
        .ifPresent(
            cluster ->
                page.text(
                    "Regions: "
                        + cluster.regions().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))
                        + ". "));
    page.text("Rules: " + assessment.pack() + ", digest ");
    page.leaf("code", PlainText.shorten(assessment.packHash(), 17)).text(". ");
    page.text(
        assessment.asOf().map(date -> "Parameters as of " + date).orElse("Latest parameters")
            + ".");
    page.close();
    assessment
        .cluster()
        .flatMap(cluster -> cluster.description())
        .ifPresent(description -> page.leaf("p", description));
  }

  private void conclusions() {
    part("conclusions");
    Set<FindingKind> main = ImmutableSet.copyOf(Overview.of(explanation).kinds());
    conclusions(main);
    Set<FindingKind> others = Sets.difference(Words.answered(explanation), main);
    page.open("details").leaf("summary", "All other conclusions (" + others.size() + ")");
    conclusions(others);
    page.close();
  }

  private void conclusions(Set<FindingKind> kinds) {
    HtmlTable table = HtmlTable.begin(page, "Question", ImmutableList.of("Answer", "Because"));
    for (FindingKind kind : kinds) {
      List<Conclusion> conclusions = explanation.conclusions(kind);
      String because =
          Words.isOpen(conclusions, kind)
              ? Words.lacking(explanation, kind)
              : conclusions.stream()
                  .flatMap(conclusion -> conclusion.rules().stream())
                  .distinct()
                  .flatMap(id -> explanation.rule(id).stream())
                  .map(HtmlAssessment::sentence)
                  .collect(Collectors.joining("; "));
      String answer = Words.verdict(explanation, kind) + Words.rank(assessment, kind);
      table.row(kind.label()).cell(answer).cell(because).endRow();
    }
    table.end();
  }

  private static String sentence(RuleOutcome rule) {
    String perhaps = rule.fired() == Certainty.CERTAIN ? "" : "perhaps: ";
    return perhaps + rule.says() + " [" + rule.id() + "]";
  }

  private void paths() {
    part("paths");
    HtmlTable table =
        HtmlTable.begin(page, "Question", ImmutableList.of("Now, at least", "Next", "By"));
    for (NearestPath path : explanation.paths()) {
      table
          .row(path.kind().label())
          .cell(Words.label(path.kind(), path.from()))
          .cell(Words.label(path.kind(), path.to()))
          .cell(
              path.steps().stream()
                  .map(ExplanationText::sentence)
                  .collect(Collectors.joining("; ")))
          .endRow();
    }
    table.end();
  }

  private void gaps() {
    part("gaps");
    if (explanation.openQuestions().isEmpty()) {
      page.leaf("p", "Nothing: no conclusion depends on what is unknown.");
      return;
    }
    HtmlTable table =
        HtmlTable.begin(
            page,
            "Indicator",
            ImmutableList.of("How it is measured", "Why it is unknown", "Bears on"));
    for (OpenQuestion question : explanation.openQuestions()) {
      table
          .row(question.name())
          .cell(question.definition() + " (" + question.unit() + ")")
          .cell(question.reason().label())
          .cell(Words.labelsOf(question.bearsOn()))
          .endRow();
    }
    table.end();
  }

  private void criteria() {
    part("criteria");
    page.open("details").leaf("summary", "All criteria (" + explanation.criteria().size() + ")");
    HtmlTable table =
        HtmlTable.begin(
            page,
            "Criterion",
            ImmutableList.of(
                "Status",
                "Value",
                "Where the value comes from",
                "Threshold",
                "Margin",
                "Source of the threshold",
                "Last reviewed"));
    for (CriterionFinding criterion : explanation.criteria()) {
      table.row(criterion.sentence() + " (" + criterion.id() + ")");
      table.cell(status(criterion), criterion.status().label());
      if (criterion.measurement().isPresent()) {
        Measurement measured = criterion.measurement().get();
        table
            .cell(measured.name() + ": " + Words.value(measured))
            .cell(Words.origin(explanation, criterion))
            .cell(Words.threshold(measured) + " (" + measured.parameter() + ")")
            .cell(Words.margin(measured))
            .cell(Words.thresholdSource(measured))
            .cell(measured.lastReviewed().toString());
      } else {
        table
            .cell(criterion.needed() + " of: " + String.join(", ", criterion.members()))
            .cell("")
            .cell("")
            .cell("")
            .cell(Words.sources(criterion))
            .cell("");
      }
      table.endRow();
    }
    table.end();
    page.close();
  }

  private static String status(CriterionFinding criterion) {
    String sign =
        switch (criterion.status()) {
          case MET -> "✓ ";
          case UNMET -> "✗ ";
          case UNKNOWN -> "? ";
        };
    return sign + criterion.status().label() + (criterion.estimated() ? ", estimated" : "");
  }
}
