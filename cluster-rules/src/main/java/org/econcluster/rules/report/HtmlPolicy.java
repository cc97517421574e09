package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;

/** The policy of one assessment in a page: scale, reasons on both sides, instruments, warnings. */
final class HtmlPolicy {

  private final AssessmentRecord assessment;
  private final Explanation explanation;
  private final String anchor;
  private final Markup page;

  HtmlPolicy(AssessmentRecord assessment, String anchor, Markup page) {
    this.assessment = assessment;
    this.explanation = assessment.explanation();
    this.anchor = anchor;
    this.page = page;
  }

  /** Writes the part into the open section, below its title. */
  void write() {
    page.open("div", "class", "policy");
    scale();
    boolean recommends = Words.recommendsPolicy(explanation);
    if (recommends) {
      reasons();
    }
    page.close();
    if (recommends) {
      instruments();
      warnings();
    }
  }

  private void scale() {
    String title =
        Words.recommendsPolicy(explanation)
            ? "Recommended: " + Words.verdict(explanation, FindingKind.POL_MODEL)
            : "Present policy: " + Words.verdict(explanation, FindingKind.POL_PRESENT);
    page.open("figure").leaf("h4", title);
    PolicyScale.draw(assessment, anchor + "-policy-scale", page);
    page.leaf(
        "figcaption",
        "Bars are ranges that the evidence admits, diamonds exact values; dashed lines are the"
            + " thresholds between the models.");
    page.close();
  }

  private void reasons() {
    page.open("figure").leaf("h4", "Reasons");
    page.open("div", "class", "sides");
    side("For a light hand (−)", FindingKind.POL_REASON_FOR_LIGHT_HAND);
    side("For state action (+)", FindingKind.POL_REASON_FOR_ACTION);
    page.close();
    page.leaf("figcaption", "● certain, ○ possible");
    page.close();
  }

  private void warnings() {
    for (Conclusion warning : explanation.conclusions(FindingKind.POL_WARNING)) {
      page.open("p").leaf("strong", "Warning: " + warning.label());
      page.text(warning.certainty() == Certainty.CERTAIN ? ". " : " (possible). ");
      page.text(Words.because(explanation, warning));
      page.close();
    }
  }

  private void side(String title, FindingKind kind) {
    page.open("div").leaf("strong", title);
    List<Conclusion> reasons = explanation.conclusions(kind);
    if (reasons.isEmpty()) {
      page.leaf("p", "none");
    } else {
      page.open("ul", "class", "reasons");
      for (Conclusion reason : reasons) {
        page.leaf(
            "li",
            (reason.certainty() == Certainty.CERTAIN ? "● " : "○ ")
                + reason.label()
                + " ["
                + String.join(", ", reason.rules())
                + "]");
      }
      page.close();
    }
    page.close();
  }

  private void instruments() {
    List<Conclusion> instruments = Words.instruments(explanation);
    page.leaf("h4", "Instruments, in order");
    if (instruments.isEmpty()) {
      page.leaf("p", "No rule recommends an instrument.");
      return;
    }
    HtmlTable table =
        HtmlTable.begin(
            page, "Instrument", ImmutableList.of("For", "Addresses", "Certainty", "Because"));
    for (Conclusion instrument : instruments) {
      table
          .row(instrument.label())
          .cell(Words.entry(instrument).audience())
          .cell(Words.entry(instrument).addresses())
          .cell(
              (instrument.certainty() == Certainty.CERTAIN ? "● " : "○ ")
                  + instrument.certainty().label(),
              "together")
          .cell(Words.because(explanation, instrument))
          .endRow();
    }
    table.end();
  }
}
