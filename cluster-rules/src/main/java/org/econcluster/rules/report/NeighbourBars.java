package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.econcluster.rules.explanation.ExplanationText;

/** Draws shares of two neighbours across a border side by side, with the thresholds of both. */
final class NeighbourBars {

  private static final double LEFT = 6;
  private static final double TRACK = 60;
  private static final double SPAN = 148;
  private static final double BAR = 16;
  private static final double HEAD = 22;
  private static final double ROW = 66;

  private static final ImmutableList<Pair> PAIRS =
      ImmutableList.of(
          new Pair("industry-share-of-grp", "industry in the regional product"),
          new Pair("entrepreneurial-composite", "small enterprise, mean of ranks"),
          new Pair("rank-stability", "small enterprise, stability of the rank"),
          new Pair("economic-composite", "economy, mean of ranks"),
          new Pair("economic-rank-stability", "economy, stability of the rank"));

  private final AssessmentRecord assessment;

  private NeighbourBars(AssessmentRecord assessment) {
    this.assessment = assessment;
  }

  /** An indicator that both sides have. */
  private record Pair(String indicator, String label) {

    String of(String side) {
      return side + "-" + indicator;
    }
  }

  /** Whether any of the shares is known, of either side. */
  static boolean suits(AssessmentRecord assessment) {
    return PAIRS.stream()
        .flatMap(pair -> List.of(pair.of("home"), pair.of("partner")).stream())
        .anyMatch(assessment.values()::containsKey);
  }

  static void draw(AssessmentRecord assessment, String id, Markup page) {
    new NeighbourBars(assessment).draw(id, page);
  }

  private void draw(String id, Markup page) {
    StringBuilder description = new StringBuilder();
    for (Pair pair : PAIRS) {
      description.append(description.isEmpty() ? "" : " ").append(pair.label());
      description.append(": home side ").append(words(pair.of("home")));
      description.append(", partner side ").append(words(pair.of("partner"))).append('.');
    }
    double height = ROW * PAIRS.size();
    Drawing drawing =
        Drawing.begin(
            page, id, Drawing.WIDTH, height, "The two neighbours", description.toString());
    double y = 0;
    for (Pair pair : PAIRS) {
      drawing.text(LEFT, y + 15, "start", "label", pair.label());
      side("home", pair, y + HEAD, drawing);
      side("partner", pair, y + HEAD + BAR + 3, drawing);
      y += ROW;
    }
    drawing.end();
  }

  private void side(String side, Pair pair, double y, Drawing drawing) {
    String indicator = pair.of(side);
    KnownValue value = assessment.values().get(indicator);
    drawing.text(LEFT, y + 13, "start", "small", side);
    drawing.rect(TRACK, y, SPAN, BAR, "track");
    if (value != null) {
      double low = value.low().orElse(0);
      double high = value.high().orElse(1);
      drawing.rect(TRACK, y, Math.max(1, low * SPAN), BAR, "bar");
      if (low < high) {
        drawing.rect(TRACK + low * SPAN, y + 3, (high - low) * SPAN, BAR - 6, "range");
      }
    }
    for (double threshold : Criteria.thresholds(assessment.explanation(), indicator)) {
      double x = TRACK + threshold * SPAN;
      drawing.line(x, y - 1, x, y + BAR + 1, "threshold");
    }
    String style = value == null ? "value unknown" : "value";
    drawing.text(TRACK + SPAN + 8, y + 13, "start", style, words(indicator));
  }

  private String words(String indicator) {
    KnownValue value = assessment.values().get(indicator);
    return value == null ? "unknown" : ExplanationText.interval(value.low(), value.high(), "share");
  }
}
