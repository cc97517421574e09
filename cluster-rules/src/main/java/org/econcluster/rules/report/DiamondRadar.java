package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.econcluster.rules.explanation.ExplanationText;

/** Draws the scores of the four determinants of the diamond, from 1 in the centre to 7. */
final class DiamondRadar {

  private static final double X = Drawing.WIDTH / 2;
  private static final double Y = 140;
  private static final double RADIUS = 88;

  /** The determinants in Porter's places, from the top clockwise. */
  private static final ImmutableList<Axis> AXES =
      ImmutableList.of(
          new Axis("diamond-strategy-structure-rivalry", 0, -1, "strategy, structure, rivalry"),
          new Axis("diamond-demand-conditions", 1, 0, "demand conditions"),
          new Axis("diamond-related-supporting", 0, 1, "related and supporting industries"),
          new Axis("diamond-factor-conditions", -1, 0, "factor conditions"));

  private final AssessmentRecord assessment;

  private DiamondRadar(AssessmentRecord assessment) {
    this.assessment = assessment;
  }

  /** A determinant and the direction in which its scores grow. */
  private record Axis(String indicator, int right, int down, String label) {

    double x(double score) {
      return X + right * RADIUS * (score - 1) / 6;
    }

    double y(double score) {
      return Y + down * RADIUS * (score - 1) / 6;
    }
  }

  static void draw(AssessmentRecord assessment, String id, Markup page) {
    new DiamondRadar(assessment).draw(id, page);
  }

  private void draw(String id, Markup page) {
    String description =
        AXES.stream()
            .map(axis -> axis.label() + ": " + words(axis))
            .collect(Collectors.joining("; ", "Scores from 1 to 7. ", "."));
    Drawing drawing = Drawing.begin(page, id, Drawing.WIDTH, 284, "Diamond", description);
    for (int score = 3; score <= 7; score += 2) {
      drawing.polygon(ring(score), "grid");
    }
    for (Axis axis : AXES) {
      drawing.line(X, Y, axis.x(7), axis.y(7), known(axis) ? "axis" : "axis unknown-axis");
    }
    for (int score = 3; score <= 7; score += 2) {
      double middle = RADIUS * (score - 1) / 12;
      drawing.text(X + middle + 2, Y + middle + 12, "start", "tick", "" + score);
    }
    shape(drawing);
    AXES.forEach(axis -> points(axis, drawing));
    AXES.forEach(axis -> label(axis, drawing));
    drawing.end();
  }

  private static double[] ring(double score) {
    return AXES.stream()
        .flatMapToDouble(axis -> Arrays.stream(new double[] {axis.x(score), axis.y(score)}))
        .toArray();
  }

  /** Joins the scores of neighbours that are both known exactly; fills the area if all are. */
  private void shape(Drawing drawing) {
    if (AXES.stream().allMatch(axis -> exact(axis).isPresent())) {
      drawing.polygon(
          AXES.stream()
              .flatMapToDouble(
                  axis -> {
                    double score = exact(axis).orElseThrow();
                    return Arrays.stream(new double[] {axis.x(score), axis.y(score)});
                  })
              .toArray(),
          "radar");
      return;
    }
    for (int i = 0; i < AXES.size(); i++) {
      Axis from = AXES.get(i);
      Axis to = AXES.get((i + 1) % AXES.size());
      if (exact(from).isPresent() && exact(to).isPresent()) {
        double a = exact(from).getAsDouble();
        double b = exact(to).getAsDouble();
        drawing.line(from.x(a), from.y(a), to.x(b), to.y(b), "radar-side");
      }
    }
  }

  private void points(Axis axis, Drawing drawing) {
    KnownValue value = assessment.values().get(axis.indicator());
    if (value == null) {
      return;
    }
    double low = value.low().orElse(1);
    double high = value.high().orElse(7);
    if (low != high) {
      drawing.line(axis.x(low), axis.y(low), axis.x(high), axis.y(high), "radar-range");
    } else {
      drawing.circle(axis.x(low), axis.y(low), 4.5, "radar-point");
    }
  }

  private void label(Axis axis, Drawing drawing) {
    String style = known(axis) ? "value" : "value unknown";
    if (axis.right() == 0) {
      double y = axis.down() < 0 ? Y - RADIUS - 26 : Y + RADIUS + 20;
      drawing.text(X, y, "middle", "label", axis.label());
      drawing.text(X, y + 17, "middle", style, words(axis));
      return;
    }
    String anchor = axis.right() < 0 ? "end" : "start";
    double x = X + axis.right() * (RADIUS + 7);
    List<String> lines = PlainText.wrap(axis.label(), 10);
    for (int i = 0; i < lines.size(); i++) {
      drawing.text(x, Y - 12 + 16 * i, anchor, "label", lines.get(i));
    }
    drawing.text(x, Y - 12 + 16 * lines.size() + 1, anchor, style, words(axis));
  }

  private boolean known(Axis axis) {
    return assessment.values().containsKey(axis.indicator());
  }

  private OptionalDouble exact(Axis axis) {
    KnownValue value = assessment.values().get(axis.indicator());
    return value != null && value.low().equals(value.high()) ? value.low() : OptionalDouble.empty();
  }

  private String words(Axis axis) {
    Optional<KnownValue> value = Optional.ofNullable(assessment.values().get(axis.indicator()));
    return ExplanationText.interval(
        value.map(KnownValue::low).orElse(OptionalDouble.empty()),
        value.map(KnownValue::high).orElse(OptionalDouble.empty()),
        "score");
  }
}
