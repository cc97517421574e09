package org.econcluster.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedFunction;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.parameter.Parameter;
import org.econcluster.rules.parameter.ParameterTable;

/** Where the values of a pack's indicators become interesting: at its thresholds. */
final class Aims {

  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /**
   * One criterion on an indicator, directly or by way of a derived one.
   *
   * @param criterion the criterion
   * @param threshold the value of its parameter
   * @param by the derived indicator; empty where the criterion compares the indicator itself
   */
  record Aim(Criterion.Threshold criterion, double threshold, Optional<DerivedIndicator> by) {

    /** Whether larger values of the indicator favour the criterion. */
    boolean favoursMore(String indicator) {
      boolean subtracted =
          by.map(DerivedIndicator::function).equals(Optional.of(DerivedFunction.DIFFERENCE))
              && by.get().inputs().get(1).equals(indicator);
      return criterion.comparison().favoursMore() != subtracted;
    }

    /**
     * Returns where the indicator puts the criterion at its threshold.
     *
     * @param known the values of other indicators; empty is returned where one is missing
     */
    OptionalDouble target(String indicator, Map<String, Double> known) {
      if (by.isEmpty()) {
        return OptionalDouble.of(threshold);
      }
      DerivedFunction function = by.get().function();
      if (function == DerivedFunction.MEAN
          || function == DerivedFunction.MIN
          || function == DerivedFunction.MAX
          || !by.get().inputs().contains(indicator)) {
        return OptionalDouble.of(threshold);
      }
      boolean first = by.get().inputs().get(0).equals(indicator);
      Double other = known.get(by.get().inputs().get(first ? 1 : 0));
      if (other == null) {
        return OptionalDouble.empty();
      }
      return OptionalDouble.of(
          switch (function) {
            case DIFFERENCE -> first ? other + threshold : other - threshold;
            case RATIO -> first ? other * threshold : other / threshold;
            case CHANGE -> first ? other / (1 + threshold) : other * (1 + threshold);
            default -> threshold;
          });
    }
  }

  private Aims() {}

  /** Returns the aims for every indicator that a profile gives to the pack. */
  static ImmutableListMultimap<String, Aim> ofProfiles(RulePack pack) {
    ImmutableMap<String, DerivedIndicator> derived =
        Maps.uniqueIndex(pack.derivedIndicators(), DerivedIndicator::id);
    ImmutableListMultimap.Builder<String, Aim> aims = ImmutableListMultimap.builder();
    for (Aim aim : all(pack)) {
      DerivedIndicator by = derived.get(aim.criterion.indicator());
      if (by == null) {
        aims.put(aim.criterion.indicator(), aim);
      } else {
        for (String input : profileInputs(by, derived)) {
          aims.put(input, new Aim(aim.criterion, aim.threshold, Optional.of(by)));
        }
      }
    }
    return aims.build();
  }

  /** Returns every threshold criterion by the indicator that it compares, derived or not. */
  static ImmutableListMultimap<String, Aim> ofCriteria(RulePack pack) {
    ImmutableListMultimap.Builder<String, Aim> aims = ImmutableListMultimap.builder();
    all(pack).forEach(aim -> aims.put(aim.criterion.indicator(), aim));
    return aims.build();
  }

  private static ImmutableList<Aim> all(RulePack pack) {
    ImmutableMap<String, Parameter> parameters = ParameterTable.of(pack.parameters()).asOf(LATEST);
    ImmutableList.Builder<Aim> aims = ImmutableList.builder();
    for (Criterion criterion : pack.criteria()) {
      if (criterion instanceof Criterion.Threshold threshold) {
        Parameter parameter = parameters.get(threshold.parameter());
        if (parameter != null) {
          aims.add(new Aim(threshold, parameter.value(), Optional.empty()));
        }
      }
    }
    return aims.build();
  }

  /** The indicators of the profile that a derived one rests on, at whatever remove. */
  private static Set<String> profileInputs(
      DerivedIndicator by, ImmutableMap<String, DerivedIndicator> derived) {
    Set<String> inputs = new LinkedHashSet<>();
    if (by.function().takesIndicators()) {
      for (String input : by.inputs()) {
        DerivedIndicator deeper = derived.get(input);
        if (deeper == null) {
          inputs.add(input);
        } else {
          inputs.addAll(profileInputs(deeper, derived));
        }
      }
    }
    return inputs;
  }
}
