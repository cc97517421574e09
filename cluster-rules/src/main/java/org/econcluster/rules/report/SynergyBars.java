package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.explanation.ExplanationText;

/**
 * Draws what rose and fell since before the cluster, what did so beyond the reference region, the
 * forecasts with their intervals, and the phases of investment.
 */
final class SynergyBars {

  private static final double LEFT = 6;
  private static final double TRACK = 142;
  private static final double SPAN = 128;
  private static final double ROW = 24;
  private static final double HEAD = 30;
  private static final double BAR = 16;
  private static final double SMALLEST_REACH = 0.1;

  /** The heads of the parts by the beginning of the ids of their indicators. */
  private static final ImmutableMap<String, String> PARTS =
      ImmutableMap.of(
          "change", "Since before the cluster",
          "did", "Beyond the reference region",
          "forecast", "Forecast over the last figure");

  /** The measures by the end of the ids of their indicators. */
  private static final ImmutableMap<String, String> MEASURES =
      ImmutableMap.of(
          "taxes", "taxes",
          "turnover", "turnover",
          "investment", "investment",
          "jobs", "jobs",
          "wages", "wages",
          "innovation", "innovative activity");

  private static final ImmutableList<String> PHASES =
      ImmutableList.of("investment-grew", "investment-declined", "investment-grew-again");

  private final AssessmentRecord assessment;
  private final List<Part> parts;
  private final List<CriterionFinding> phases;
  private final double reach;

  private SynergyBars(AssessmentRecord assessment) {
    this.assessment = assessment;
    this.parts = parts(assessment);
    this.phases = phases(assessment.explanation());
    this.reach =
        parts.stream()
            .flatMap(part -> part.bars().stream())
            .mapToDouble(Bar::reach)
            .reduce(SMALLEST_REACH, Math::max);
  }

  /** A head with the bars below it. */
  private record Part(String title, List<Bar> bars) {}

  /** A measure, what is known of its change, and within which interval a forecast lies. */
  private record Bar(String label, KnownValue value, OptionalDouble low, OptionalDouble high) {

    double reach() {
      double reach = 0;
      for (OptionalDouble end : List.of(value.low(), value.high(), low, high)) {
        reach = Math.max(reach, Math.abs(end.orElse(0)));
      }
      return reach;
    }

    String words() {
      return ExplanationText.interval(value.low(), value.high(), "share");
    }

    String wordsWithInterval() {
      boolean isForecast = low.isPresent() || high.isPresent();
      return words()
          + (isForecast ? " (" + ExplanationText.interval(low, high, "share") + ")" : "");
    }
  }

  /** Whether any change or forecast is known. */
  static boolean suits(AssessmentRecord assessment) {
    return !parts(assessment).isEmpty();
  }

  static void draw(AssessmentRecord assessment, String id, Markup page) {
    new SynergyBars(assessment).draw(id, page);
  }

  private static List<Part> parts(AssessmentRecord assessment) {
    Map<String, KnownValue> values = assessment.values();
    List<Part> parts = new ArrayList<>();
    PARTS.forEach(
        (prefix, title) -> {
          List<Bar> bars = new ArrayList<>();
          MEASURES.forEach(
              (name, label) -> {
                String indicator = prefix + "-" + name;
                KnownValue value = values.get(indicator);
                if (value != null) {
                  Optional<KnownValue> low = find(values, indicator + "-low");
                  Optional<KnownValue> high = find(values, indicator + "-high");
                  bars.add(
                      new Bar(
                          label,
                          value,
                          low.map(KnownValue::low).orElse(OptionalDouble.empty()),
                          high.map(KnownValue::high).orElse(OptionalDouble.empty())));
                }
              });
          if (!bars.isEmpty()) {
            parts.add(new Part(title, bars));
          }
        });
    return parts;
  }

  private static Optional<KnownValue> find(Map<String, KnownValue> values, String indicator) {
    return Optional.ofNullable(values.get(indicator));
  }

  /** The phases of investment; none where no phase was sought. */
  private static List<CriterionFinding> phases(Explanation explanation) {
    List<CriterionFinding> phases =
        PHASES.stream().flatMap(id -> explanation.criterion(id).stream()).toList();
    return Criteria.isTouched(phases) ? phases : List.of();
  }

  private void draw(String id, Markup page) {
    StringBuilder description = new StringBuilder();
    for (Part part : parts) {
      description.append(description.isEmpty() ? "" : " ").append(part.title()).append(':');
      String separator = " ";
      for (Bar bar : part.bars()) {
        description.append(separator).append(bar.label()).append(' ');
        description.append(bar.wordsWithInterval());
        separator = ", ";
      }
      description.append('.');
    }
    for (CriterionFinding phase : phases) {
      description.append(' ').append(phase.sentence()).append(": ");
      description.append(phase.status().label()).append('.');
    }
    double height = 4;
    for (Part part : parts) {
      height += HEAD + ROW * part.bars().size();
    }
    height += phases.isEmpty() ? 0 : HEAD + ROW * phases.size();
    Drawing drawing =
        Drawing.begin(page, id, Drawing.WIDTH, height, "Synergy", description.toString());
    double y = 0;
    for (Part part : parts) {
      drawing.text(LEFT, y + 20, "start", "label", part.title());
      y += HEAD;
      for (Bar bar : part.bars()) {
        draw(bar, y, drawing);
        y += ROW;
      }
    }
    if (!phases.isEmpty()) {
      drawing.text(LEFT, y + 20, "start", "label", "Phases of investment");
      y += HEAD;
      for (CriterionFinding phase : phases) {
        drawing.sign(LEFT + 8, y + 8, phase.status());
        drawing.text(LEFT + 22, y + 12, "start", "small", phase.sentence());
        y += ROW;
      }
    }
    drawing.end();
  }

  private void draw(Bar bar, double y, Drawing drawing) {
    double low = bar.value().low().orElse(-reach);
    double high = bar.value().high().orElse(reach);
    drawing.text(LEFT, y + 13, "start", "small", bar.label());
    drawing.rect(TRACK, y, SPAN, BAR, "track");
    if (low == high) {
      drawing.rect(x(Math.min(0, low)), y, Math.max(1, Math.abs(x(low) - x(0))), BAR, "bar");
    } else {
      drawing.rect(x(low), y + 3, Math.max(1, x(high) - x(low)), BAR - 6, "range");
    }
    if (bar.low().isPresent() || bar.high().isPresent()) {
      double from = x(bar.low().orElse(-reach));
      double to = x(bar.high().orElse(reach));
      drawing.rect(from, y + 3, Math.max(1, to - from), BAR - 6, "range-present");
    }
    drawing.line(x(0), y - 2, x(0), y + BAR + 2, "axis");
    drawing.text(TRACK + SPAN + 8, y + 13, "start", "value", bar.words());
  }

  private double x(double change) {
    return TRACK + SPAN * (change + reach) / (2 * reach);
  }
}
