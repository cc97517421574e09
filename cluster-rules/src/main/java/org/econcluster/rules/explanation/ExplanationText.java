package org.econcluster.rules.explanation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.finding.FindingKind;

/** Says explanations in English sentences. */
public final class ExplanationText {

  private static final List<FindingKind> SUMMARISED =
      List.of(
          FindingKind.SPEC_MARKET,
          FindingKind.LIFE_TYPE,
          FindingKind.LIFE_STAGE,
          FindingKind.POL_MODEL);

  private static final String YES_OR_NO = "yes or no";

  private ExplanationText() {}

  static String summary(Explanation explanation) {
    StringBuilder text = new StringBuilder(explanation.subject()).append('\n');
    for (FindingKind kind : SUMMARISED) {
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

  private static String needed(NearestPath.Step step) {
    boolean met = step.needed() == Status.MET;
    if (step.unit().equals(YES_OR_NO)) {
      return met == step.comparison().favoursMore() ? "yes" : "no";
    }
    return (met ? "" : "not ")
        + step.comparison().words()
        + " "
        + number(step.threshold(), step.unit());
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
      default -> plain(value) + " " + unit;
    };
  }

  private static String plain(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(4));
    BigDecimal whole = rounded.setScale(Math.max(0, rounded.scale()));
    return whole.signum() == 0 ? "0" : whole.stripTrailingZeros().toPlainString();
  }
}
