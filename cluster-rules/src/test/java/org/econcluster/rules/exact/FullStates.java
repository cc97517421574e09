package org.econcluster.rules.exact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedFunction;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.RuleSet;
import org.econcluster.rules.parameter.Parameter;

/**
 * Every rule and conclusion of a pack as a statement on indicators that are all known.
 *
 * <p>An indicator is a variable whose values are the thresholds that it is compared with and the
 * intervals between them, in order. A smallest or largest of indicators is resolved into them; a
 * mean or difference is a variable of its own, so that more states are looked at than can occur.
 */
final class FullStates {

  /** Where on its axis a variable can lie: {@code low} to {@code high}, a point or open. */
  private record Atom(double low, double high) {

    boolean contains(double value) {
      return low == high ? value == low : value > low && value < high;
    }

    /** A number inside. */
    double inside() {
      if (low == high) {
        return low;
      } else if (Double.isInfinite(low)) {
        return Double.isInfinite(high) ? 0 : high - 1;
      }
      return Double.isInfinite(high) ? low + 1 : (low + high) / 2;
    }
  }

  private final Pack pack;
  private final Diagrams diagrams = new Diagrams();
  private final ImmutableMap<String, Parameter> parameters;
  private final Map<String, DerivedIndicator> derived = new LinkedHashMap<>();
  private final SetMultimap<String, Double> thresholds = HashMultimap.create();
  private final List<String> variables = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Atom>> atoms = new ArrayList<>();
  private final Map<String, Integer> criteria = new HashMap<>();
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final Map<FindingKind, Map<Enum<?>, Integer>> conclusions = new LinkedHashMap<>();

  FullStates(Pack pack) {
    this.pack = pack;
    this.parameters = pack.parameters().asOf(LocalDate.of(9999, 12, 31));
    pack.sets().forEach(set -> set.derived().forEach(one -> derived.put(one.id(), one)));
    for (Criterion criterion : pack.criteria()) {
      if (criterion instanceof Criterion.Threshold threshold) {
        addThreshold(threshold.indicator(), valueOf(threshold.parameter()));
      }
    }
    for (RuleSet set : pack.sets()) {
      set.criteria().forEach(criterion -> criteria.put(criterion.id(), statement(criterion)));
      for (IndexedRule rule : set.rules()) {
        int fires = Diagrams.ALWAYS;
        for (Literal literal : rule.literals()) {
          fires = diagrams.and(fires, statement(literal));
        }
        rules.put(rule.id(), fires);
      }
      for (IndexedRule rule : set.rules()) {
        conclusions
            .computeIfAbsent(rule.kind(), kind -> new LinkedHashMap<>())
            .merge(rule.conclusion(), requireNonNull(rules.get(rule.id())), diagrams::or);
      }
    }
  }

  Pack pack() {
    return pack;
  }

  Diagrams diagrams() {
    return diagrams;
  }

  /** When a rule fires. */
  int fires(IndexedRule rule) {
    return requireNonNull(rules.get(rule.id()));
  }

  /** When each value is concluded, by kind of finding. */
  Map<FindingKind, Map<Enum<?>, Integer>> conclusions() {
    return conclusions;
  }

  String variable(int number) {
    return variables.get(number);
  }

  /** How many values a variable has. */
  int values(int variable) {
    return atoms.get(variable).size();
  }

  /** A number that stands for a value of a variable. */
  double number(int variable, int value) {
    return atoms.get(variable).get(value).inside();
  }

  /** Whether a statement holds of indicators, given by their ids. */
  boolean holds(int statement, Map<String, Double> values) {
    return diagrams.holds(
        statement,
        variable -> {
          double value = requireNonNull(values.get(variables.get(variable)));
          List<Atom> places = atoms.get(variable);
          int place = 0;
          while (!places.get(place).contains(value)) {
            place++;
          }
          return place;
        });
  }

  /** An example of a statement in words. */
  String witness(int statement) {
    return diagrams.example(statement).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                variables.get(entry.getKey())
                    + " = "
                    + atoms.get(entry.getKey()).get(entry.getValue()).inside())
        .collect(Collectors.joining(", "));
  }

  private double valueOf(String parameter) {
    return requireNonNull(parameters.get(parameter), parameter).value();
  }

  private void addThreshold(String indicator, double value) {
    DerivedIndicator made = derived.get(indicator);
    if (made != null && isExtreme(made)) {
      made.inputs().forEach(input -> addThreshold(input, value));
    } else {
      thresholds.put(indicator, value);
    }
  }

  private static boolean isExtreme(DerivedIndicator made) {
    return switch (made.function()) {
      case MIN, MAX -> true;
      default -> false;
    };
  }

  private int statement(Criterion criterion) {
    if (criterion instanceof Criterion.Composite composite) {
      return diagrams.atLeast(
          composite.needed(),
          composite.members().stream().map(id -> requireNonNull(criteria.get(id), id)).toList());
    }
    Criterion.Threshold threshold = (Criterion.Threshold) criterion;
    return compared(threshold.indicator(), threshold.comparison(), valueOf(threshold.parameter()));
  }

  private int compared(String indicator, Comparison comparison, double threshold) {
    DerivedIndicator made = derived.get(indicator);
    if (made == null) {
      return among(indicator, comparison, threshold);
    }
    return switch (made.function()) {
      case MIN, MAX -> {
        List<Integer> inputs =
            made.inputs().stream().map(input -> compared(input, comparison, threshold)).toList();
        boolean all = (made.function() == DerivedFunction.MIN) == comparison.favoursMore();
        yield diagrams.atLeast(all ? inputs.size() : 1, inputs);
      }
      case MEAN, DIFFERENCE, RATIO, CHANGE -> among(indicator, comparison, threshold);
      case WEIGHTED_SUM_CONCLUDED -> weighted(made, comparison, threshold);
      case COUNT_MET, COUNT_CONCLUDED ->
          throw new IllegalStateException("No shipped set counts by " + made.function() + ".");
    };
  }

  /** The sums that can come about, each with when it does. */
  private int weighted(DerivedIndicator made, Comparison comparison, double threshold) {
    Map<Double, Integer> sums = new TreeMap<>(Map.of(0.0, Diagrams.ALWAYS));
    for (String input : made.inputs()) {
      int dot = input.lastIndexOf('.', input.indexOf('*'));
      int star = input.indexOf('*');
      FindingKind kind = FindingKind.find(input.substring(0, dot)).orElseThrow();
      int holds = concluded(kind, kind.value(input.substring(dot + 1, star)));
      double weight = valueOf(input.substring(star + 1));
      Map<Double, Integer> next = new TreeMap<>();
      sums.forEach(
          (sum, when) -> {
            next.merge(sum, diagrams.and(when, diagrams.not(holds)), diagrams::or);
            next.merge(sum + weight, diagrams.and(when, holds), diagrams::or);
          });
      sums = next;
    }
    int statement = Diagrams.NEVER;
    for (Map.Entry<Double, Integer> sum : sums.entrySet()) {
      if (comparison.holds(sum.getKey(), threshold)) {
        statement = diagrams.or(statement, sum.getValue());
      }
    }
    return statement;
  }

  private int among(String indicator, Comparison comparison, double threshold) {
    int variable = numbers.computeIfAbsent(indicator, this::newVariable);
    List<Atom> places = atoms.get(variable);
    boolean[] marked = new boolean[places.size()];
    for (int i = 0; i < marked.length; i++) {
      marked[i] = comparison.holds(places.get(i).inside(), threshold);
    }
    return diagrams.among(variable, marked);
  }

  private int newVariable(String indicator) {
    DerivedIndicator made = derived.get(indicator);
    double lowest;
    double highest;
    if (made == null) {
      Indicator known = IndicatorCatalogue.standard().get(indicator);
      lowest = known.lowest();
      highest = known.highest();
    } else {
      lowest = made.lowest();
      highest = made.highest();
    }
    ImmutableSortedSet.Builder<Double> cuts = ImmutableSortedSet.naturalOrder();
    cuts.add(lowest, highest);
    thresholds.get(indicator).stream()
        .filter(cut -> cut > lowest && cut < highest)
        .forEach(cuts::add);
    List<Double> ordered = cuts.build().asList();
    List<Atom> places = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      if (i > 0) {
        places.add(new Atom(ordered.get(i - 1), ordered.get(i)));
      }
      if (Double.isFinite(ordered.get(i))) {
        places.add(new Atom(ordered.get(i), ordered.get(i)));
      }
    }
    variables.add(indicator);
    atoms.add(places);
    return variables.size() - 1;
  }

  private int statement(Literal literal) {
    if (literal instanceof Literal.Met met) {
      return requireNonNull(criteria.get(met.criterion()), met.criterion());
    } else if (literal instanceof Literal.Unmet unmet) {
      return diagrams.not(requireNonNull(criteria.get(unmet.criterion()), unmet.criterion()));
    }
    Literal.Is is = (Literal.Is) literal;
    FindingKind kind = FindingKind.find(is.kind()).orElseThrow();
    return concluded(kind, kind.value(is.value()));
  }

  private int concluded(FindingKind kind, Enum<?> value) {
    return conclusions.getOrDefault(kind, Map.of()).getOrDefault(value, Diagrams.NEVER);
  }
}
