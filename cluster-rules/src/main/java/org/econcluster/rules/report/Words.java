package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.econcluster.Labelled;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.explanation.ExplanationText;
import org.econcluster.rules.explanation.OpenQuestion;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.PolicyInstrument;

/** The wording that all forms of the report share; every text comes back clean. */
final class Words {

  /** The kinds that reports show in parts of their own. */
  private static final ImmutableSet<FindingKind> APART =
      ImmutableSet.of(
          FindingKind.POL_REASON_FOR_ACTION,
          FindingKind.POL_REASON_FOR_LIGHT_HAND,
          FindingKind.POL_INSTRUMENT,
          FindingKind.POL_WARNING);

  /** The indicator that sums up the reasons of policy. */
  static final String BALANCE = "reason-balance";

  private static final String ESTIMATED = " (estimated)";
  private static final String CLUSTER = " cluster";
  private static final String OPEN = "open";
  private static final int MOST_LACKING = 4;

  private Words() {}

  /** Returns the kinds of all conclusions but reasons, instruments and warnings of policy. */
  static ImmutableSet<FindingKind> answered(Explanation explanation) {
    return explanation.conclusions().stream()
        .map(Conclusion::kind)
        .filter(kind -> !APART.contains(kind))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether the subject is one for which a policy is recommended. */
  static boolean recommendsPolicy(Explanation explanation) {
    return explanation.judges(FindingKind.POL_MODEL)
        || APART.stream().anyMatch(explanation::judges);
  }

  /** Whether the subject is one of which a policy is described or recommended. */
  static boolean judgesPolicy(Explanation explanation) {
    return explanation.judges(FindingKind.POL_PRESENT) || recommendsPolicy(explanation);
  }

  /** Returns the recommended instruments in the order of their use. */
  static ImmutableList<Conclusion> instruments(Explanation explanation) {
    return explanation.conclusions(FindingKind.POL_INSTRUMENT).stream()
        .sorted(Comparator.comparingInt(conclusion -> entry(conclusion).order()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what the catalogue knows of a recommended instrument. */
  static InstrumentCatalogue.Entry entry(Conclusion instrument) {
    return InstrumentCatalogue.standard().get(PolicyInstrument.valueOf(instrument.value()));
  }

  /**
   * Returns what is open and what is concluded of a kind, such as "potential or steady cluster".
   */
  static String verdict(Explanation explanation, FindingKind kind) {
    List<Conclusion> conclusions = explanation.conclusions(kind);
    if (conclusions.isEmpty()) {
      return kind.isExclusive() ? "no rule applies" : "none";
    }
    if (isOpen(conclusions, kind)) {
      return PlainText.of(OPEN + ": " + oneOf(labels(conclusions)));
    }
    if (!kind.isExclusive()) {
      return several(explanation, kind);
    }
    return PlainText.of(oneOf(labels(conclusions)) + (isEstimated(conclusions) ? ESTIMATED : ""));
  }

  private static String several(Explanation explanation, FindingKind kind) {
    String certain = String.join(", ", labels(conclusions(explanation, kind, Certainty.CERTAIN)));
    String possible = String.join(", ", labels(conclusions(explanation, kind, Certainty.POSSIBLE)));
    String perhaps = possible.isEmpty() ? "" : "perhaps " + possible;
    return PlainText.of(certain + (certain.isEmpty() || perhaps.isEmpty() ? "" : "; ") + perhaps);
  }

  private static boolean isEstimated(List<Conclusion> conclusions) {
    return conclusions.stream().anyMatch(Conclusion::estimated);
  }

  /**
   * Returns what is concluded of an exclusive kind in few characters: first as a range of grades,
   * then cut; an estimate ends in a star; what may be anything is open.
   */
  static String verdict(Explanation explanation, FindingKind kind, int width) {
    List<Conclusion> conclusions = explanation.conclusions(kind);
    if (isOpen(conclusions, kind)) {
      return OPEN;
    }
    String whole = verdict(explanation, kind);
    String star = whole.endsWith(ESTIMATED) ? "*" : "";
    int room = width - star.length();
    String words = whole.substring(0, whole.length() - (star.isEmpty() ? 0 : ESTIMATED.length()));
    if (words.length() > room && isRange(conclusions, kind)) {
      List<String> labels = labels(conclusions);
      String range = withoutCluster(labels.get(0)) + " to " + labels.get(labels.size() - 1);
      words = PlainText.of(range.length() <= room ? range : withoutCluster(range));
    }
    return PlainText.shorten(words, room) + star;
  }

  /** Returns what is concluded, in one word where that may be anything. */
  static String brief(Explanation explanation, FindingKind kind) {
    return isOpen(explanation.conclusions(kind), kind) ? OPEN : verdict(explanation, kind);
  }

  /** Returns what is not known of an open kind, such as "not known: linked members, employment". */
  static String lacking(Explanation explanation, FindingKind kind) {
    List<String> names =
        explanation.openQuestions().stream()
            .filter(question -> question.bearsOn().contains(kind))
            .map(OpenQuestion::name)
            .toList();
    int more = names.size() - MOST_LACKING;
    return names.isEmpty()
        ? "too little is known"
        : PlainText.of(
            "not known: "
                + names.stream().limit(MOST_LACKING).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : ""));
  }

  /** Returns the rank of the industry in its region as an addition to a verdict, or nothing. */
  static String rank(AssessmentRecord assessment, FindingKind kind) {
    KnownValue rank = assessment.values().get("specialisation-rank");
    return kind != FindingKind.SPEC_MARKET || rank == null
        ? ""
        : ", rank " + ExplanationText.interval(rank.low(), rank.high(), "rank") + " in the region";
  }

  /** Returns where the value of a criterion comes from; nothing where it compares no number. */
  static String origin(Explanation explanation, CriterionFinding criterion) {
    return criterion
        .measurement()
        .map(measured -> PlainText.of(ExplanationText.origin(explanation, measured.indicator())))
        .orElse("");
  }

  /** Whether everything that the kind could say is possible, so that nothing is known of it. */
  static boolean isOpen(List<Conclusion> conclusions, FindingKind kind) {
    return kind.isExclusive() && conclusions.size() == kind.valuesByName().size();
  }

  private static boolean isRange(List<Conclusion> conclusions, FindingKind kind) {
    if (kind.form() != FindingKind.Form.GRADE || conclusions.size() < 3) {
      return false;
    }
    int first = kind.value(conclusions.get(0).value()).ordinal();
    int last = kind.value(conclusions.get(conclusions.size() - 1).value()).ordinal();
    return last - first + 1 == conclusions.size();
  }

  private static ImmutableList<String> labels(List<Conclusion> conclusions) {
    return conclusions.stream().map(Conclusion::label).collect(ImmutableList.toImmutableList());
  }

  /** Joins alternatives by "or"; the word "cluster" at the end of each is said once. */
  private static String oneOf(List<String> labels) {
    List<String> said = new ArrayList<>(labels);
    for (int i = 0; i + 1 < said.size(); i++) {
      if (said.get(i + 1).endsWith(CLUSTER)) {
        said.set(i, withoutCluster(said.get(i)));
      }
    }
    return String.join(" or ", said);
  }

  private static String withoutCluster(String label) {
    return label.endsWith(CLUSTER) ? label.substring(0, label.length() - CLUSTER.length()) : label;
  }

  /** Returns the label of a value of a kind. */
  static String label(FindingKind kind, String value) {
    return kind.value(value) instanceof Labelled labelled ? labelled.label() : value;
  }

  /** Returns the values that are concluded for certain, or those that are merely possible. */
  static ImmutableList<Conclusion> conclusions(
      Explanation explanation, FindingKind kind, Certainty certainty) {
    return explanation.conclusions(kind).stream()
        .filter(conclusion -> conclusion.certainty() == certainty)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the value of a measurement, such as "14 %", "3 to 5 companies" or "unknown". */
  static String value(Measurement measurement) {
    return PlainText.of(
        ExplanationText.interval(measurement.low(), measurement.high(), measurement.unit()));
  }

  /** Returns what calls for a conclusion: the sentences of its rules, with their ids. */
  static String because(Explanation explanation, Conclusion conclusion) {
    return PlainText.of(
        conclusion.rules().stream()
            .flatMap(id -> explanation.rule(id).stream())
            .map(rule -> rule.says() + " [" + rule.id() + "]")
            .collect(Collectors.joining("; ")));
  }

  /** Returns who stands behind a threshold. */
  static String thresholdSource(Measurement measured) {
    return PlainText.of(measured.parameterSource() + ", " + measured.authority().label());
  }

  /** Returns the threshold with its side, such as "at least 20 %". */
  static String threshold(Measurement measurement) {
    boolean wanted =
        measurement.unit().equals("yes or no") && measurement.comparison().favoursMore();
    return PlainText.of(
        (wanted ? "" : measurement.comparison().words() + " ")
            + ExplanationText.number(measurement.threshold(), measurement.unit()));
  }

  /** Returns the margin with its sign, such as "−6 %"; empty where the value is not exact. */
  static String margin(Measurement measurement) {
    OptionalDouble margin = measurement.margin();
    if (margin.isEmpty() || measurement.unit().equals("yes or no")) {
      return "";
    }
    double value = margin.getAsDouble();
    String size = ExplanationText.number(Math.abs(value), measurement.unit());
    return PlainText.of((value < 0 ? "−" : "+") + size);
  }

  /** Returns where a criterion's numbers come from, the value's source first. */
  static String sources(CriterionFinding criterion) {
    Optional<Measurement> measurement = criterion.measurement();
    if (measurement.isEmpty()) {
      return PlainText.of(criterion.source());
    }
    Measurement measured = measurement.get();
    String value =
        measured.valueSource().isEmpty() ? "" : "value: " + measured.valueSource() + "; ";
    return PlainText.of(value + "threshold: " + thresholdSource(measured));
  }

  /** Returns a weight with its sign, such as "+2" or "−1". */
  static String signed(double weight) {
    String size = ExplanationText.number(Math.abs(weight), "weight");
    return weight == 0 ? size : (weight < 0 ? "−" : "+") + size;
  }

  /** Returns from where on the balance of reasons settles a model, in brackets. */
  static String balanceThresholds(Explanation explanation) {
    String sides =
        Criteria.measurements(explanation, BALANCE).stream()
            .map(
                measurement ->
                    measurement.comparison().words() + " " + signed(measurement.threshold()))
            .collect(Collectors.joining(", "));
    return sides.isEmpty() ? "" : " (a model is settled by " + sides + ")";
  }

  /** Returns the members of a composite criterion. */
  static ImmutableList<CriterionFinding> members(
      Explanation explanation, CriterionFinding composite) {
    return composite.members().stream()
        .flatMap(member -> explanation.criterion(member).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns kinds as a list of their labels. */
  static String labelsOf(List<FindingKind> kinds) {
    return kinds.stream().map(FindingKind::label).collect(Collectors.joining(", "));
  }
}
