package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.Optional;
import org.econcluster.Labelled;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.Explanation;
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
  QUOTIENTS(
      "quotients",
      "Quotients",
      "Shares of the region over its shares of the base. A pale bar is the range that the evidence"
          + " admits; the dashed line is the cut-off."),

  /** The scores of the four determinants of the diamond; of clusters. */
  DIAMOND("diamond", "Diamond", "Scores from 1 in the centre to 7; dashed axes are unknown."),

  /** The types of clusters as a ladder, with the criteria of each; of clusters. */
  TYPES("types", "Type of cluster", Picture.SIGNS),

  /** The stages of the life cycle as a ladder, with the criteria of each; of clusters. */
  STAGES("stages", "Stage of the life cycle", Picture.SIGNS),

  /**
   * What rose and fell since before the cluster and beyond a reference region, with forecasts; of
   * clusters of which such a change is known.
   */
  SYNERGY(
      "synergy",
      "Synergy",
      "Changes from the line in the middle: a rise to the right, a fall to the left. A pale bar is"
          + " the 95 % prediction interval of a forecast, or the range that the evidence admits."),

  /** The levels of cooperation across a border as a ladder; of borders. */
  COOPERATION("cooperation", "Level of cooperation", Picture.SIGNS),

  /** The classes of readiness, by potential and level of cooperation; of borders. */
  READINESS("readiness", "Readiness for cooperation", "Potential across, level upwards."),

  /** Shares of both neighbours side by side; of borders of which one is known. */
  NEIGHBOURS(
      "neighbours",
      "The two neighbours",
      "A pale bar is the range that the evidence admits; dashed lines are thresholds."),

  /**
   * The levels of research on a border tourist cluster as a ladder; of borders on which anything is
   * known about such research.
   */
  RESEARCH("research", "Level of research", Picture.SIGNS),

  /** The stages of competitiveness as a ladder, with income and raw exports; of countries. */
  COMPETITIVENESS("competitiveness", "Stage of competitiveness", Picture.SIGNS),

  /** The problems that a policy may have; of countries on whose problems anything is known. */
  POLICY_PROBLEMS(
      "policy-problems",
      "Problems of the policy",
      "Round tick: the problem is there. Square with a cross: it is not. Question mark: unknown."),

  /** What a merger of zone and cluster asks for; of zones. */
  ZONE("zone", "Zone and cluster", Picture.SIGNS),

  /** The actors and their ties, with a key; of clusters of which an actor is named. */
  ACTORS("actors", "Actors and ties", ""),

  /**
   * Where the present policy stands between liberal and dirigist and, where reasons are weighed,
   * what they add up to; of clusters and countries.
   */
  POLICY_SCALE("policy-scale", "Policy scale", "");

  private static final String SIGNS =
      "Round tick: met. Square with a cross: unmet. Question mark: unknown.";

  private final String label;
  private final String title;
  private final String caption;

  Picture(String label, String title, String caption) {
    this.label = label;
    this.title = title;
    this.caption = caption;
  }

  /** The name of the drawing in lower case, which suits a file, for example "policy-scale". */
  @Override
  public String label() {
    return label;
  }

  /** What stands above the drawing in a page. */
  String title() {
    return title;
  }

  /** How to read the drawing; empty where the page says it otherwise. */
  String caption() {
    return caption;
  }

  /** Returns the drawings that are charts of where a subject stands, in the order of the page. */
  static ImmutableList<Picture> charts(AssessmentRecord assessment) {
    return Arrays.stream(values())
        .filter(picture -> picture != ACTORS && picture != POLICY_SCALE)
        .filter(picture -> picture.suits(assessment))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the drawing as SVG; empty where the subject of the assessment has no such drawing. */
  public Optional<String> draw(AssessmentRecord assessment) {
    if (!suits(assessment)) {
      return Optional.empty();
    }
    Markup page = Markup.drawing(StyleSheets.DRAWING);
    draw(assessment, label, page);
    return Optional.of(page.finish());
  }

  /** Draws into a page under an id that no other drawing of the page has. */
  void draw(AssessmentRecord assessment, String id, Markup page) {
    Explanation explanation = assessment.explanation();
    switch (this) {
      case QUOTIENTS -> QuotientBars.draw(assessment, id, page);
      case DIAMOND -> DiamondRadar.draw(assessment, id, page);
      case TYPES, STAGES, COOPERATION, RESEARCH, ZONE ->
          GradeLadder.draw(explanation, kind().orElseThrow(), id, page);
      case SYNERGY -> SynergyBars.draw(assessment, id, page);
      case READINESS -> ReadinessGrid.draw(explanation, id, page);
      case NEIGHBOURS -> NeighbourBars.draw(assessment, id, page);
      case COMPETITIVENESS -> StageLadder.draw(explanation, id, page);
      case POLICY_PROBLEMS -> ProblemList.draw(explanation, id, page);
      case ACTORS -> ActorGraphDrawing.drawWithKey(assessment.cluster().orElseThrow(), id, page);
      case POLICY_SCALE -> PolicyScale.draw(assessment, id, page);
    }
  }

  /** Returns the kind whose values are the rungs of the drawing; empty where it is no ladder. */
  Optional<FindingKind> kind() {
    return switch (this) {
      case TYPES -> Optional.of(FindingKind.LIFE_TYPE);
      case STAGES -> Optional.of(FindingKind.LIFE_STAGE);
      case COOPERATION -> Optional.of(FindingKind.XBOR_LEVEL);
      case RESEARCH -> Optional.of(FindingKind.TOUR_LEVEL);
      case COMPETITIVENESS -> Optional.of(FindingKind.COMP_STAGE);
      case ZONE -> Optional.of(FindingKind.ZONE_ADVICE);
      default -> Optional.empty();
    };
  }

  private boolean suits(AssessmentRecord assessment) {
    Explanation explanation = assessment.explanation();
    return switch (this) {
      case QUOTIENTS, DIAMOND, TYPES, STAGES -> Overview.of(explanation) == Overview.CLUSTER;
      case SYNERGY -> Overview.of(explanation) == Overview.CLUSTER && SynergyBars.suits(assessment);
      case COOPERATION, READINESS -> Overview.of(explanation) == Overview.BORDER;
      case NEIGHBOURS ->
          Overview.of(explanation) == Overview.BORDER && NeighbourBars.suits(assessment);
      case RESEARCH -> isTouched(explanation, FindingKind.TOUR_LEVEL, FindingKind.TOUR_ASPECT);
      case COMPETITIVENESS -> Overview.of(explanation) == Overview.COUNTRY;
      case POLICY_PROBLEMS -> isTouched(explanation, FindingKind.GOVN_PROBLEM);
      case ZONE -> Overview.of(explanation) == Overview.ZONE;
      case ACTORS ->
          assessment.cluster().filter(cluster -> !cluster.actors().isEmpty()).isPresent();
      case POLICY_SCALE -> Words.judgesPolicy(explanation);
    };
  }

  private static boolean isTouched(Explanation explanation, FindingKind... kinds) {
    Iterable<CriterionFinding> criteria =
        Iterables.concat(Arrays.stream(kinds).map(kind -> Criteria.of(explanation, kind)).toList());
    return Criteria.isTouched(ImmutableList.copyOf(criteria));
  }
}
