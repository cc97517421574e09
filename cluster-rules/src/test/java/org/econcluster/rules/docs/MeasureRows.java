package org.econcluster.rules.docs;

import static org.econcluster.rules.docs.Markdown.anchor;
import static org.econcluster.rules.docs.Markdown.code;
import static org.econcluster.rules.docs.Markdown.escape;
import static org.econcluster.rules.docs.Markdown.link;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.econcluster.indicator.Indicator;
import org.econcluster.profile.Judgement;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.finding.FindingKind;

/** Rows on what a set measures, in words for readers who know no function of a table. */
final class MeasureRows {

  /** The head of the table of indicators that are made of others. */
  static final ImmutableList<String> HEAD_OF_DERIVED =
      ImmutableList.of(
          "measure", "id", "what it is", "made by", "unit", "range", "unknown inputs", "after");

  /** The head of the table of all other indicators. */
  static final ImmutableList<String> HEAD =
      ImmutableList.of("measure", "id", "what it is", "unit", "range", "after");

  private final RuleConditions conditions;

  MeasureRows(RuleConditions conditions) {
    this.conditions = conditions;
  }

  ImmutableList<String> of(DerivedIndicator made) {
    String missing =
        made.shareNeeded().isPresent()
            ? "estimated from the known ones once these are "
                + RuleConditions.plain(100 * made.shareNeeded().getAsDouble())
                + " % of all"
            : "leave it open between what they can be";
    return ImmutableList.of(
        anchor("measure-" + made.id()) + escape(conditions.measureName(made.id())),
        code(made.id()),
        escape(made.definition()),
        madeBy(made),
        escape(made.unit()),
        range(made.lowest(), made.highest()),
        missing,
        source(made.source()));
  }

  ImmutableList<String> of(Indicator indicator) {
    String judgements =
        Judgement.behind(List.of(indicator.id())).stream()
            .map(each -> link(code(each.parameter()), "#parameter-" + each.parameter()))
            .collect(Collectors.joining(" and "));
    return ImmutableList.of(
        anchor("measure-" + indicator.id()) + escape(indicator.name()),
        code(indicator.id()),
        escape(indicator.definition()) + (judgements.isEmpty() ? "" : "; rests on " + judgements),
        escape(indicator.unit()),
        range(indicator.lowest(), indicator.highest()),
        source(indicator.reference()));
  }

  private String madeBy(DerivedIndicator made) {
    List<String> inputs = made.inputs().stream().map(input -> input(made, input)).toList();
    String all = String.join(", ", inputs);
    return switch (made.function()) {
      case RATIO -> inputs.get(0) + " over " + inputs.get(1);
      case DIFFERENCE -> inputs.get(0) + " less " + inputs.get(1);
      case CHANGE -> "change from " + inputs.get(0) + " to " + inputs.get(1) + ", over the first";
      case MEAN -> "mean of " + all;
      case MIN -> "lowest of " + all;
      case MAX -> "highest of " + all;
      case COUNT_MET -> "how many of these hold: " + all;
      case COUNT_CONCLUDED -> "how many are concluded of " + all;
      case WEIGHTED_SUM_CONCLUDED -> "sum of the weights of what is concluded of these: " + all;
    };
  }

  private String input(DerivedIndicator made, String input) {
    return switch (made.function()) {
      case COUNT_MET -> conditions.criterionLink(input);
      case COUNT_CONCLUDED -> escape(FindingKind.find(input).orElseThrow().label());
      case WEIGHTED_SUM_CONCLUDED -> weighted(input);
      default -> conditions.measure(input);
    };
  }

  /** A conclusion and its weight, as in {@code KIND.VALUE*parameter}. */
  private static String weighted(String input) {
    int times = input.indexOf('*');
    int end = input.lastIndexOf('.', times);
    FindingKind kind = FindingKind.find(input.substring(0, end)).orElseThrow();
    String weight = input.substring(times + 1);
    return escape(RuleConditions.label(kind.value(input.substring(end + 1, times))))
        + " ("
        + link(code(weight), "#parameter-" + weight)
        + ")";
  }

  private static String range(double lowest, double highest) {
    return (Double.isInfinite(lowest) ? "unbounded" : RuleConditions.plain(lowest))
        + " to "
        + (Double.isInfinite(highest) ? "unbounded" : RuleConditions.plain(highest));
  }

  private static String source(String key) {
    return link(key, "#" + key);
  }
}
