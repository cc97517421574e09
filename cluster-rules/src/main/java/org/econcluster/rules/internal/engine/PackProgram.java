package org.econcluster.rules.internal.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.RuleSet;
import org.econcluster.rules.parameter.Parameter;

/**
 * A pack on a date, with indicators, criteria and rules numbered for quick evaluation.
 *
 * <p>Immutable and thread-safe.
 */
public final class PackProgram {

  private final Pack pack;
  private final LocalDate date;
  private final ImmutableMap<String, Parameter> parameters;
  private final ImmutableList<String> quantities;
  private final ImmutableList<Criterion> criteria;
  private final ImmutableList<IndexedRule> rules;
  private final ImmutableList<SetProgram> sets;
  private final double[] lowest;
  private final double[] highest;
  private final int[] cataloguePositions;

  private final Map<String, Integer> quantityNumbers = new HashMap<>();
  private final Map<String, Integer> criterionNumbers = new HashMap<>();
  private final Map<String, FindingKind> kinds = new HashMap<>();

  private PackProgram(Pack pack, LocalDate date) {
    this.pack = pack;
    this.date = date;
    this.parameters = pack.parameters().asOf(date);
    this.criteria = pack.criteria();
    this.rules = pack.rules();
    Map<String, double[]> ranges = ranges(pack);
    this.quantities = ImmutableList.copyOf(ranges.keySet());
    int derived = pack.sets().stream().mapToInt(set -> set.derived().size()).sum();
    this.cataloguePositions =
        quantities.subList(0, quantities.size() - derived).stream()
            .mapToInt(IndicatorCatalogue.standard()::position)
            .toArray();
    this.lowest = ranges.values().stream().mapToDouble(range -> range[0]).toArray();
    this.highest = ranges.values().stream().mapToDouble(range -> range[1]).toArray();
    for (String quantity : quantities) {
      quantityNumbers.put(quantity, quantityNumbers.size());
    }
    for (Criterion criterion : criteria) {
      criterionNumbers.put(criterion.id(), criterionNumbers.size());
    }
    for (FindingKind kind : FindingKind.values()) {
      kinds.put(kind.id(), kind);
    }
    ImmutableList.Builder<SetProgram> programs = ImmutableList.builder();
    int firstRule = 0;
    for (RuleSet set : pack.sets()) {
      programs.add(SetProgram.of(set, this, firstRule));
      firstRule += set.rules().size();
    }
    this.sets = programs.build();
  }

  /**
   * Returns a pack as it stands on a date.
   *
   * @throws IllegalArgumentException if a parameter that is needed has no value on that date
   */
  public static PackProgram of(Pack pack, LocalDate date) {
    return new PackProgram(pack, date);
  }

  /** The pack. */
  public Pack pack() {
    return pack;
  }

  /** The date on which parameters are read. */
  public LocalDate date() {
    return date;
  }

  /** All criteria by number. */
  public ImmutableList<Criterion> criteria() {
    return criteria;
  }

  /** All rules by number. */
  public ImmutableList<IndexedRule> rules() {
    return rules;
  }

  /** The ids of all indicators that criteria need, by number: those of the profile come first. */
  public ImmutableList<String> quantities() {
    return quantities;
  }

  /** Whether some criterion needs an indicator. */
  public boolean hasQuantity(String indicator) {
    return quantityNumbers.containsKey(indicator);
  }

  /** Returns the number of an indicator that some criterion needs. */
  public int quantity(String indicator) {
    return number(quantityNumbers, indicator, "indicator");
  }

  /** Whether the pack has a criterion of that id. */
  public boolean hasCriterion(String id) {
    return criterionNumbers.containsKey(id);
  }

  /** Returns the number of a criterion. */
  public int criterion(String id) {
    return number(criterionNumbers, id, "criterion");
  }

  /**
   * Returns the value of a parameter on the date.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Parameter parameter(String id) {
    Parameter parameter = parameters.get(id);
    checkArgument(
        parameter != null,
        "Parameter %s has no value on %s.\nMaybe an earlier row with valid_from is missing.",
        id,
        date);
    return parameter;
  }

  FindingKind kind(String id) {
    return Objects.requireNonNull(kinds.get(id), id);
  }

  ImmutableList<SetProgram> sets() {
    return sets;
  }

  /** How many quantities the profile gives; the numbers below this one. */
  int profileQuantityCount() {
    return cataloguePositions.length;
  }

  /** The position in the catalogue of a quantity that the profile gives. */
  int cataloguePosition(int quantity) {
    return cataloguePositions[quantity];
  }

  int criterionCount() {
    return criteria.size();
  }

  int ruleCount() {
    return rules.size();
  }

  double[] lowest() {
    return lowest;
  }

  double[] highest() {
    return highest;
  }

  private static int number(Map<String, Integer> numbers, String id, String what) {
    Integer number = numbers.get(id);
    checkArgument(number != null, "The pack has no %s \"%s\".", what, id);
    return number;
  }

  private static Map<String, double[]> ranges(Pack pack) {
    Map<String, double[]> derived = new LinkedHashMap<>();
    Map<String, double[]> given = new LinkedHashMap<>();
    for (RuleSet set : pack.sets()) {
      for (DerivedIndicator indicator : set.derived()) {
        derived.put(indicator.id(), new double[] {indicator.lowest(), indicator.highest()});
      }
    }
    for (RuleSet set : pack.sets()) {
      for (DerivedIndicator indicator : set.derived()) {
        if (indicator.function().takesIndicators()) {
          indicator.inputs().forEach(input -> addGiven(input, derived, given));
        }
      }
      for (Criterion criterion : set.criteria()) {
        if (criterion instanceof Criterion.Threshold threshold) {
          addGiven(threshold.indicator(), derived, given);
        }
      }
    }
    given.putAll(derived);
    return given;
  }

  private static void addGiven(
      String id, Map<String, double[]> derived, Map<String, double[]> given) {
    if (!derived.containsKey(id)) {
      Indicator indicator = IndicatorCatalogue.standard().get(id);
      given.put(id, new double[] {indicator.lowest(), indicator.highest()});
    }
  }
}
