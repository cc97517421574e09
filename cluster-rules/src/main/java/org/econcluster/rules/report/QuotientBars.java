package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.explanation.ExplanationText;

/** Draws the three quotients as bars, what is known within bounds as ranges, and the cut-off. */
final class QuotientBars {

  private static final ImmutableList<String> QUOTIENTS =
      ImmutableList.of("output-quotient", "location-quotient", "per-capita-quotient");
  private static final String CUTOFF = "spec.cutoff";
  private static final double LEFT = 6;
  private static final double SPAN = Drawing.WIDTH - 2 * LEFT;
  private static final double ROW = 48;
  private static final double TOP = 26;

  private final AssessmentRecord assessment;
  private final double cutoff;
  private final double scale;

  private QuotientBars(AssessmentRecord assessment) {
    this.assessment = assessment;
    this.cutoff =
        assessment.explanation().criteria().stream()
            .flatMap(criterion -> criterion.measurement().stream())
            .filter(measurement -> measurement.parameter().equals(CUTOFF))
            .mapToDouble(Measurement::threshold)
            .findFirst()
            .orElse(1);
    double largest = 2 * cutoff;
    for (String quotient : QUOTIENTS) {
      KnownValue value = assessment.values().get(quotient);
      if (value != null) {
        largest = Math.max(largest, 1.05 * value.low().orElse(0));
        largest = Math.max(largest, 1.05 * value.high().orElse(0));
      }
    }
    this.scale = SPAN / largest;
  }

  static void draw(AssessmentRecord assessment, String id, Markup page) {
    new QuotientBars(assessment).draw(id, page);
  }

  private void draw(String id, Markup page) {
    double height = TOP + ROW * QUOTIENTS.size() + 4;
    StringBuilder description = new StringBuilder("The cut-off is ");
    description.append(ExplanationText.number(cutoff, "ratio")).append('.');
    for (String quotient : QUOTIENTS) {
      description.append(' ').append(name(quotient)).append(": ").append(words(quotient));
      description.append('.');
    }
    Drawing drawing =
        Drawing.begin(page, id, Drawing.WIDTH, height, "Quotients", description.toString());
    double line = x(cutoff);
    double y = TOP;
    for (String quotient : QUOTIENTS) {
      drawing.text(LEFT, y + 14, "start", "label", name(quotient));
      String style = assessment.values().containsKey(quotient) ? "value" : "value unknown";
      drawing.text(LEFT + SPAN, y + 14, "end", style, words(quotient));
      drawing.rect(LEFT, y + 20, SPAN, 18, "track");
      bar(quotient, y + 20, drawing);
      y += ROW;
    }
    for (int row = 0; row < QUOTIENTS.size(); row++) {
      drawing.line(line, TOP + row * ROW + 17, line, TOP + row * ROW + 41, "threshold");
    }
    String side = line > LEFT + SPAN / 2 ? "end" : "start";
    drawing.line(line, 16, line, TOP - 4, "threshold");
    drawing.text(
        line + (side.equals("end") ? -5 : 5),
        17,
        side,
        "note",
        "cut-off " + ExplanationText.number(cutoff, "ratio"));
    drawing.end();
  }

  private void bar(String quotient, double y, Drawing drawing) {
    KnownValue value = assessment.values().get(quotient);
    if (value == null) {
      return;
    }
    double low = value.low().orElse(0);
    drawing.rect(LEFT, y, Math.max(1, x(low) - LEFT), 18, "bar");
    if (!value.low().equals(value.high())) {
      double end = value.high().isPresent() ? x(value.high().getAsDouble()) : LEFT + SPAN;
      drawing.rect(x(low), y + 4, Math.max(1, end - x(low)), 10, "range");
    }
  }

  private double x(double quotient) {
    return LEFT + quotient * scale;
  }

  private String words(String quotient) {
    Optional<KnownValue> value = Optional.ofNullable(assessment.values().get(quotient));
    return ExplanationText.interval(
        value.map(KnownValue::low).orElse(OptionalDouble.empty()),
        value.map(KnownValue::high).orElse(OptionalDouble.empty()),
        "ratio");
  }

  private static String name(String quotient) {
    return IndicatorCatalogue.standard().get(quotient).name();
  }
}
