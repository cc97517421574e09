package org.econcluster.rules.report;

import java.util.Optional;
import org.econcluster.Labelled;
import org.econcluster.rules.finding.FindingKind;

/**
 * A drawing of the report that can stand alone, as an SVG file beside a page of one's own.
 *
 * <p>The file needs nothing else: it carries its style sheet, has a ground of its own, and follows
 * the reader's choice of light or dark colours. It is well-formed XML, to be kept in UTF-8, and the
 * same for the same assessment.
 */
public enum Picture implements Labelled {
  /** The three quotients as bars, with the cut-off; of clusters. */
  QUOTIENTS("quotients"),

  /** The scores of the four determinants of the diamond; of clusters. */
  DIAMOND("diamond"),

  /** The types of clusters as a ladder, with the criteria of each; of clusters. */
  TYPES("types"),

  /** The stages of the life cycle as a ladder, with the criteria of each; of clusters. */
  STAGES("stages"),

  /** The actors and their ties, with a key; of clusters of which an actor is named. */
  ACTORS("actors"),

  /**
   * Where the present policy stands between liberal and dirigist and, where reasons are weighed,
   * what they add up to; of clusters and countries.
   */
  POLICY_SCALE("policy-scale");

  private final String label;

  Picture(String label) {
    this.label = label;
  }

  /** The name of the drawing in lower case, which suits a file, for example "policy-scale". */
  @Override
  public String label() {
    return label;
  }

  /** Returns the drawing as SVG; empty where the subject of the assessment has no such drawing. */
  public Optional<String> draw(AssessmentRecord assessment) {
    if (!suits(assessment)) {
      return Optional.empty();
    }
    Markup page = Markup.drawing(StyleSheets.DRAWING);
    switch (this) {
      case QUOTIENTS -> QuotientBars.draw(assessment, label, page);
      case DIAMOND -> DiamondRadar.draw(assessment, label, page);
      case TYPES ->
          LifeCycleLadder.draw(assessment.explanation(), FindingKind.LIFE_TYPE, label, page);
      case STAGES ->
          LifeCycleLadder.draw(assessment.explanation(), FindingKind.LIFE_STAGE, label, page);
      case ACTORS -> ActorGraphDrawing.drawWithKey(assessment.cluster().orElseThrow(), label, page);
      case POLICY_SCALE -> PolicyScale.draw(assessment, label, page);
    }
    return Optional.of(page.finish());
  }

  private boolean suits(AssessmentRecord assessment) {
    return switch (this) {
      case QUOTIENTS, DIAMOND, TYPES, STAGES ->
          Overview.of(assessment.explanation()) == Overview.CLUSTER;
      case ACTORS ->
          assessment.cluster().filter(cluster -> !cluster.actors().isEmpty()).isPresent();
      case POLICY_SCALE -> Words.judgesPolicy(assessment.explanation());
    };
  }
}
