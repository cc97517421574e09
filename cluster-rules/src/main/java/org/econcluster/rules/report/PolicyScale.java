package org.econcluster.rules.report;

import java.util.List;
import java.util.Optional;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.explanation.ExplanationText;

/**
 * Draws where policy stands between liberal on the left and dirigist on the right: above, what the
 * reasons add up to, where any are weighed; below, the policy that is in place.
 */
final class PolicyScale {

  private static final String INDEX = "policy-index";
  private static final double LEFT = 22;
  private static final double SPAN = Drawing.WIDTH - 2 * LEFT;
  private static final int REASONS_ON_A_SIDE = 6;

  /** The height that what the reasons add up to takes. */
  private static final double OF_REASONS = 86;

  private final AssessmentRecord assessment;

  private PolicyScale(AssessmentRecord assessment) {
    this.assessment = assessment;
  }

  static void draw(AssessmentRecord assessment, String id, Markup page) {
    new PolicyScale(assessment).draw(id, page);
  }

  private void draw(String id, Markup page) {
    Optional<Balance> balance = assessment.reasonBalance();
    Optional<Measurement> present =
        Criteria.measurements(assessment.explanation(), INDEX).stream().findFirst();
    String index =
        present
            .filter(PolicyScale::isNarrowed)
            .map(measured -> ExplanationText.interval(measured.low(), measured.high(), "score"))
            .orElse("unknown");
    double below = balance.isPresent() ? OF_REASONS : 0;
    String reasons =
        balance
            .map(
                sum ->
                    " The reasons add up to "
                        + range(sum.low(), sum.high())
                        + Words.balanceThresholds(assessment.explanation())
                        + ".")
            .orElse("");
    Drawing drawing =
        Drawing.begin(
            page,
            id,
            Drawing.WIDTH,
            96 + below,
            "Policy scale",
            "From liberal to dirigist."
                + reasons
                + " Index of the present policy from −1 to +1: "
                + index
                + ".");
    drawing.text(LEFT - 16, 14, "start", "label", "◀ liberal");
    drawing.text(Drawing.WIDTH / 2, 14, "middle", "label", "mixed");
    drawing.text(LEFT + SPAN + 16, 14, "end", "label", "dirigist ▶");
    balance.ifPresent(sum -> reasons(sum, drawing));
    drawing.text(LEFT - 16, below + 38, "start", "small", "present policy: " + index);
    double y = below + 62;
    axis(y, 1, Criteria.thresholds(assessment.explanation(), INDEX), drawing);
    if (present.isPresent() && isNarrowed(present.get())) {
      mark(
          present.get().low().orElse(-1),
          present.get().high().orElse(1),
          y,
          1,
          "range-present",
          drawing);
    }
    drawing.end();
  }

  private void reasons(Balance balance, Drawing drawing) {
    List<Double> thresholds = Criteria.thresholds(assessment.explanation(), Words.BALANCE);
    double reach = REASONS_ON_A_SIDE;
    reach = Math.max(reach, Math.max(Math.abs(balance.low()), Math.abs(balance.high())));
    for (double threshold : thresholds) {
      reach = Math.max(reach, Math.abs(threshold));
    }
    String sum = range(balance.low(), balance.high());
    drawing.text(LEFT - 16, 38, "start", "small", "reasons add up to " + sum);
    axis(62, reach, thresholds, drawing);
    mark(balance.low(), balance.high(), 62, reach, "range", drawing);
  }

  private static void axis(double y, double reach, List<Double> thresholds, Drawing drawing) {
    drawing.line(LEFT, y, LEFT + SPAN, y, "axis");
    drawing.text(LEFT, y + 26, "middle", "tick", Words.signed(-reach));
    drawing.text(LEFT + SPAN, y + 26, "middle", "tick", Words.signed(reach));
    drawing.line(x(0, reach), y - 5, x(0, reach), y + 5, "axis");
    drawing.text(x(0, reach), y + 26, "middle", "tick", "0");
    for (double threshold : thresholds) {
      drawing.line(x(threshold, reach), y - 13, x(threshold, reach), y + 13, "threshold");
      drawing.text(x(threshold, reach), y + 26, "middle", "tick", Words.signed(threshold));
    }
  }

  private static void mark(
      double low, double high, double y, double reach, String style, Drawing drawing) {
    if (low == high) {
      double x = x(low, reach);
      drawing.polygon(new double[] {x, y - 9, x + 9, y, x, y + 9, x - 9, y}, "point " + style);
    } else {
      drawing.rect(x(low, reach), y - 6, x(high, reach) - x(low, reach), 12, style);
    }
  }

  /** Whether anything is known of the present policy. */
  private static boolean isNarrowed(Measurement measured) {
    return measured.low().orElse(-1) > -1 || measured.high().orElse(1) < 1;
  }

  private static double x(double value, double reach) {
    return LEFT + SPAN * (value + reach) / (2 * reach);
  }

  private static String range(double low, double high) {
    return low == high ? Words.signed(low) : Words.signed(low) + " to " + Words.signed(high);
  }
}
