package org.econcluster.rules.explanation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.finding.FindingKind;

/** Says explanations in English sentences. */
public final class ExplanationText {

  /** Exclusive kinds: where none of their values is possible, no set of the subject judges them. */
  private static final List<FindingKind> SUMMARISED =
      List.of(
          FindingKind.SPEC_MARKET,
          FindingKind.LIFE_TYPE,
          FindingKind.LIFE_STAGE,
          FindingKind.POL_MODEL,
          FindingKind.XBOR_LEVEL,
          FindingKind.XBOR_POTENTIAL,
          FindingKind.XBOR_READINESS,
          FindingKind.TOUR_LEVEL);

  /** Derived indicators rest on derived ones at most so deep in a sentence. */
  private static final int MOST_DEPTH = 3;

  private static final String YES_OR_NO = "yes or no";

  private ExplanationText() {}

  static String summary(Explanation explanation) {
    StringBuilder text = new StringBuilder(explanation.subject()).append('\n');
    for (FindingKind kind : summarised(explanation)) {
      if (explanation.conclusions(kind).isEmpty()) {
        continue;
      }
      text.append("  ").append(kind.label()).append(": ").append(verdict(explanation, kind));
      String reasons =
          explanation.conclusions(kind).size() == 1
              ? explanation.conclusions(kind).get(0).rules().stream()
                  .map(
                      id ->
                          explanation.rule(id).map(RuleOutcome::says).orElse("") + " [" + id + "]")
                  .collect(Collectors.joining("; "))
              : "";
      text.append(reasons.isEmpty() ? "" : ". " + reasons).append('\n');
      explanation
          .path(kind)
          .ifPresent(path -> text.append("    ").append(sentence(path)).append('\n'));
    }
    int questions = explanation.openQuestions().size();
    if (questions > 0) {
      text.append("  to find out: ")
          .append(
              explanation.openQuestions().stream()
                  .limit(5)
                  .map(OpenQuestion::name)
                  .collect(Collectors.joining(", ")))
          .append(questions > 5 ? " and " + (questions - 5) + " more" : "")
          .append('\n');
    }
    return text.toString();
  }

  /** The kinds that sum up a cluster; of another subject, every question that has one answer. */
  private static List<FindingKind> summarised(Explanation explanation) {
    boolean cluster =
        SUMMARISED.stream().anyMatch(kind -> !explanation.conclusions(kind).isEmpty());
    return cluster
        ? SUMMARISED
        : Arrays.stream(FindingKind.values())
            .filter(kind -> kind.isExclusive() && !explanation.conclusions(kind).isEmpty())
            .toList();
  }

  /** Returns the values of a kind in words, such as "potential or steady". */
  public static String verdict(Explanation explanation, FindingKind kind) {
    List<Conclusion> conclusions = explanation.conclusions(kind);
    if (conclusions.isEmpty()) {
      return "none";
    }
    String labels = conclusions.stream().map(Conclusion::label).collect(Collectors.joining(" or "));
    boolean estimated = conclusions.stream().anyMatch(Conclusion::estimated);
    if (kind.isExclusive() && conclusions.size() == kind.valuesByName().size()) {
      return "open (" + labels + ")";
    }
    return estimated ? labels + " (estimated)" : labels;
  }

  /** Returns a path as a sentence, such as "Next, steady cluster: linked members 14 % → 20 %". */
  public static String sentence(NearestPath path) {
    String to =
        path.kind().value(path.to()) instanceof org.econcluster.Labelled labelled
            ? labelled.label()
            : path.to();
    return "next, "
        + to
        + ": "
        + path.steps().stream().map(ExplanationText::sentence).collect(Collectors.joining("; "));
  }

  /** Returns a step as words, with the value now and the value needed. */
  public static String sentence(NearestPath.Step step) {
    if (step.name().isEmpty()) {
      return step.sentence();
    }
    String needed = needed(step);
    return step.value().isPresent()
        ? step.name() + " " + number(step.value().getAsDouble(), step.unit()) + " → " + needed
        : step.name() + " unknown → " + needed;
  }

  /**
   * Returns where the value of an indicator comes from as one sentence, inputs and theirs in
   * brackets, such as "min of location quotient 1.9 (stated by the source; Suinisheva2010, 2006)".
   */
  public static String origin(Explanation explanation, String indicator) {
    return origin(explanation, indicator, MOST_DEPTH);
  }

  private static String origin(Explanation explanation, String indicator, int depth) {
    ValueOrigin origin = explanation.origins().get(indicator);
    if (origin == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    if (origin.inputs().isEmpty()) {
      text.append(origin.method().isEmpty() ? origin.how() : origin.method());
    } else {
      text.append(origin.method()).append(" of ");
      text.append(
          origin.inputs().stream()
              .map(input -> input(explanation, input, depth))
              .collect(Collectors.joining(", ")));
    }
    if (!origin.parts().isEmpty()) {
      text.append(": ").append(parts(origin));
    }
    String source = source(origin);
    return source.isEmpty() ? text.toString() : text + "; " + source;
  }

  private static String input(Explanation explanation, String indicator, int depth) {
    ValueOrigin origin = explanation.origins().get(indicator);
    if (origin == null) {
      return indicator;
    }
    String value =
        origin.name()
            + " "
            + (origin.known() ? interval(origin.low(), origin.high(), origin.unit()) : "unknown");
    return depth > 0 ? value + " (" + origin(explanation, indicator, depth - 1) + ")" : value;
  }

  /** Names the source of a part only where it is another one than that of the value. */
  private static String parts(ValueOrigin origin) {
    return origin.parts().stream()
        .map(
            part ->
                part.name()
                    + " "
                    + interval(part.low(), part.high(), part.unit())
                    + (part.source().equals(origin.source()) ? "" : " [" + part.source() + "]"))
        .collect(Collectors.joining(", "));
  }

  private static String source(ValueOrigin origin) {
    String year = origin.year().isPresent() ? ", " + origin.year().getAsInt() : "";
    return origin.source().isEmpty() ? "" : origin.source() + year;
  }

  private static String needed(NearestPath.Step step) {
    return needed(step.comparison(), step.threshold(), step.unit(), step.needed() == Status.MET);
  }

  private static String needed(Comparison comparison, double threshold, String unit, boolean met) {
    if (unit.equals(YES_OR_NO)) {
      return met == comparison.favoursMore() ? "yes" : "no";
    }
    return (met ? "" : "not ") + comparison.words() + " " + number(threshold, unit);
  }

  static String sentence(Exclusion exclusion) {
    return comparisons(exclusion.reasons(), "not: ");
  }

  static String sentence(Inclusion inclusion) {
    return comparisons(inclusion.reasons(), "");
  }

  private static String comparisons(List<CriterionFinding> reasons, String beforeSentence) {
    return reasons.stream()
        .map(
            reason ->
                reason
                    .measurement()
                    .map(ExplanationText::comparison)
                    .orElse(beforeSentence + reason.sentence()))
        .collect(Collectors.joining("; "));
  }

  private static String comparison(CriterionFinding.Measurement measured) {
    return measured.name()
        + " "
        + interval(measured.low(), measured.high(), measured.unit())
        + " (needed: "
        + needed(measured.comparison(), measured.threshold(), measured.unit(), true)
        + ")";
  }

  /** Returns an interval in words: a number, "at least …", "… to …", or "unknown". */
  public static String interval(OptionalDouble low, OptionalDouble high, String unit) {
    if (low.isPresent() && low.equals(high)) {
      return number(low.getAsDouble(), unit);
    }
    if (low.isPresent() && high.isPresent()) {
      return number(low.getAsDouble(), unit) + " to " + number(high.getAsDouble(), unit);
    }
    if (low.isPresent()) {
      return number(low.getAsDouble(), unit) + " or more";
    }
    return high.isPresent() ? number(high.getAsDouble(), unit) + " or less" : "unknown";
  }

  /** Returns a number with four significant digits; shares and rates as a percentage. */
  public static String number(double value, String unit) {
    return switch (unit) {
      case "share" -> plain(100 * value) + " %";
      case "per year" -> plain(100 * value) + " % a year";
      case YES_OR_NO -> value >= 1 ? "yes" : value <= 0 ? "no" : plain(value);
      case "ratio", "score", "index", "difference", "weight", "rank" -> plain(value);
      default -> counted(plain(value), unit);
    };
  }

  /** Returns a number of things, such as "1 company" or "3 companies"; units are plurals. */
  private static String counted(String number, String unit) {
    if (!number.equals("1")) {
      return number + " " + unit;
    }
    String one = unit.replaceFirst("^([a-z]+)ies\\b", "$1y");
    return number + " " + (one.equals(unit) ? unit.replaceFirst("^([a-z]+[^s])s\\b", "$1") : one);
  }

  private static String plain(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(4));
    BigDecimal whole = rounded.setScale(Math.max(0, rounded.scale()));
    return whole.signum() == 0 ? "0" : whole.stripTrailingZeros().toPlainString();
  }
}
