package org.econcluster.rules.docs;

import static org.econcluster.rules.docs.Markdown.code;
import static org.econcluster.rules.docs.Markdown.escape;
import static org.econcluster.rules.docs.Markdown.link;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.econcluster.Labelled;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.RuleSet;
import org.econcluster.rules.parameter.Parameter;

/** Says the conditions of rules in words, down to the thresholds, for the page of one set. */
final class RuleConditions {

  static final ImmutableList<String> HEAD =
      ImmutableList.of(
          "must",
          "condition",
          "measure",
          "threshold",
          "authority",
          "source",
          "valid from",
          "last reviewed");

  private final PackCatalogue pack;
  private final RuleSet set;

  RuleConditions(PackCatalogue pack, RuleSet set) {
    this.pack = pack;
    this.set = set;
  }

  /**
   * A row for each condition of a rule, and for each criterion that it is composed of; what another
   * set composes is told on the page of that set.
   */
  List<ImmutableList<String>> of(IndexedRule rule) {
    List<ImmutableList<String>> rows = new ArrayList<>();
    for (Literal literal : rule.literals()) {
      if (literal instanceof Literal.Is is) {
        rows.add(conclusion(is));
      } else {
        String must = literal instanceof Literal.Met ? "hold" : "not hold";
        addRows(must, "", pack.criterion(PackCatalogue.names(literal)), rows);
      }
    }
    return rows;
  }

  private ImmutableList<String> conclusion(Literal.Is is) {
    FindingKind kind = FindingKind.find(is.kind()).orElseThrow();
    String rules =
        pack.concluding(is.kind(), is.value()).stream()
            .map(rule -> link(rule.id(), RulePages.file(pack.setOf(rule)) + "#" + rule.id()))
            .collect(Collectors.joining(", "));
    return ImmutableList.of(
        "be concluded",
        escape(kind.label() + ": " + label(kind.value(is.value()))),
        "by " + rules,
        "",
        "",
        "",
        "",
        "");
  }

  private void addRows(
      String must, String indent, Criterion criterion, List<ImmutableList<String>> rows) {
    String sentence = indent + sentenceLink(criterion.id());
    if (criterion instanceof Criterion.Composite composite) {
      RuleSet home = pack.setOfCriterion(composite.id());
      boolean own = home.equals(set);
      String where = own ? " below" : ", see " + home.id();
      rows.add(ImmutableList.of(must, sentence, howMany(composite) + where, "", "", "", "", ""));
      if (own) {
        composite
            .members()
            .forEach(member -> addRows("", indent + "– ", pack.criterion(member), rows));
      }
    } else if (criterion instanceof Criterion.Threshold threshold) {
      rows.add(
          ImmutableList.of(
              must,
              sentence,
              measure(threshold.indicator()),
              threshold(threshold),
              each(threshold, row -> row.authority().label()),
              each(threshold, row -> link(row.source(), "#" + row.source())),
              each(threshold, row -> row.validFrom().toString()),
              each(threshold, row -> row.lastReviewed().toString())));
    }
  }

  /** Returns what a criterion compares, or asks for, in one cell. */
  String test(Criterion criterion) {
    if (criterion instanceof Criterion.Composite composite) {
      return howMany(composite)
          + ": "
          + composite.members().stream().map(this::sentenceLink).collect(Collectors.joining("; "));
    }
    Criterion.Threshold threshold = (Criterion.Threshold) criterion;
    return measure(threshold.indicator()) + " " + threshold(threshold);
  }

  private static String howMany(Criterion.Composite composite) {
    int members = composite.members().size();
    return composite.needsAll()
        ? "all " + members
        : (composite.needed() == 1 ? "any" : "at least " + composite.needed()) + " of " + members;
  }

  String measure(String id) {
    return link(escape(measureName(id)), "#measure-" + id);
  }

  String measureName(String id) {
    return pack.isDerived(id) ? id.replace('-', ' ') : IndicatorCatalogue.standard().get(id).name();
  }

  /** The comparison with every dated value, such as "at least 20 % (life.linked-share)". */
  private String threshold(Criterion.Threshold threshold) {
    return each(threshold, row -> escape(words(threshold.comparison(), row)))
        + " ("
        + link(code(threshold.parameter()), "#parameter-" + threshold.parameter())
        + ")";
  }

  private String each(Criterion.Threshold threshold, Function<Parameter, String> part) {
    return pack.values(threshold.parameter()).stream().map(part).collect(Collectors.joining("; "));
  }

  String criterionLink(String id) {
    return link(code(id), criterionTarget(id));
  }

  private String sentenceLink(String id) {
    return link(escape(pack.criterion(id).sentence()), criterionTarget(id));
  }

  private String criterionTarget(String id) {
    RuleSet home = pack.setOfCriterion(id);
    return (home.equals(set) ? "" : RulePages.file(home)) + "#criterion-" + id;
  }

  private static String words(Comparison comparison, Parameter row) {
    if (row.unit().equals("yes or no") && row.value() == 1 && comparison == Comparison.AT_LEAST) {
      return "yes";
    }
    return comparison.words() + " " + quantity(row.value(), row.unit());
  }

  /** A number with its unit and with all of its digits. */
  private static String quantity(double value, String unit) {
    return switch (unit) {
      case "share" -> plain(BigDecimal.valueOf(value).movePointRight(2)) + " %";
      case "per year" -> plain(BigDecimal.valueOf(value).movePointRight(2)) + " % a year";
      default -> plain(value) + " (" + unit + ")";
    };
  }

  static String plain(double value) {
    return plain(BigDecimal.valueOf(value));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  static String label(Enum<?> value) {
    return value instanceof Labelled labelled ? labelled.label() : value.name();
  }
}
