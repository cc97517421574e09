package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.rules.authoring.PackNames.Range;
import org.econcluster.rules.criterion.DerivedFunction;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.internal.pack.Located;

/** Checks that indicators can be derived as the tables say. */
final class DerivedChecker {

  private static final String INPUTS = "inputs";

  /** The unit of positions in a list. */
  private static final String RANK = "rank";

  private final PackNames names;
  private final Problems problems;
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> ranks = new HashSet<>();

  DerivedChecker(PackNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** Checks a row, and adds its indicator to the names. */
  void check(Located<DerivedIndicator> row) {
    DerivedIndicator derived = row.value();
    names.checkReference(derived.source(), row.cell("source"));
    for (String input : derived.inputs()) {
      switch (derived.function()) {
        case COUNT_MET -> names.checkCriterion(input, row.cell(INPUTS));
        case COUNT_CONCLUDED -> names.checkKind(input, row.cell(INPUTS));
        case WEIGHTED_SUM_CONCLUDED -> checkWeight(input, row.cell(INPUTS));
        default -> names.checkIndicator(input, row.cell(INPUTS));
      }
    }
    if (row.sound()) {
      checkInputs(row);
      if (!(derived.lowest() <= derived.highest())) {
        refuse(
            row,
            "lowest",
            derived.id()
                + " has no values: they begin at "
                + Figures.text(derived.lowest())
                + " and end at "
                + Figures.text(derived.highest())
                + ".",
            "Maybe \"lowest\" and \"highest\" stand in each other's place.");
      }
    }
    if (derived.id().isEmpty()) {
      return;
    }
    Range range =
        row.sound() && derived.lowest() <= derived.highest()
            ? new Range(derived.lowest(), derived.highest())
            : new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    if (names.indicators.putIfAbsent(derived.id(), range) != null) {
      problems.add(
          PackFailure.DERIVED_TWICE,
          row.cell("id"),
          "The id \"" + derived.id() + "\" is taken by another indicator.",
          "Maybe another id helps"
              + (places.containsKey(derived.id())
                  ? "; the first stands at " + places.get(derived.id()) + "."
                  : ": a pack adds indicators and replaces none."));
    }
    places.putIfAbsent(derived.id(), row.place());
    if (derived.unit().equals(RANK)) {
      ranks.add(derived.id());
    }
  }

  private void checkInputs(Located<DerivedIndicator> row) {
    DerivedIndicator derived = row.value();
    if (derived.function() == DerivedFunction.MEAN) {
      derived.inputs().stream()
          .filter(this::isRank)
          .findFirst()
          .ifPresent(
              rank ->
                  refuse(
                      row,
                      INPUTS,
                      derived.id() + " cannot be a mean: \"" + rank + "\" is a rank.",
                      "Maybe the scores that the ranks were made from can be averaged;"
                          + " ranks never are."));
    }
    DerivedFunction function = derived.function();
    boolean needsTwo =
        function == DerivedFunction.RATIO
            || function == DerivedFunction.DIFFERENCE
            || function == DerivedFunction.CHANGE;
    int inputs = derived.inputs().size();
    if (needsTwo && inputs != 2) {
      refuse(
          row,
          INPUTS,
          derived.id()
              + " cannot be derived by "
              + function.id()
              + " from "
              + inputs
              + (inputs == 1 ? " input." : " inputs."),
          "Maybe exactly two inputs are meant.");
      return;
    }
    List<String> notNegative =
        switch (function) {
          case RATIO -> derived.inputs().subList(1, 2);
          case CHANGE -> derived.inputs();
          default -> ImmutableList.of();
        };
    for (String input : notNegative) {
      Range range = names.indicators.get(input);
      if (range != null && range.lowest() < 0) {
        refuse(
            row,
            INPUTS,
            derived.id()
                + " cannot be derived by "
                + function.id()
                + ": \""
                + input
                + "\" can be negative.",
            "Maybe \"difference\" was meant, or another input"
                + (function == DerivedFunction.RATIO ? " to divide by." : "."));
      }
    }
  }

  /** Whether an indicator only tells a position, by its unit. */
  private boolean isRank(String indicator) {
    return ranks.contains(indicator)
        || IndicatorCatalogue.standard()
            .find(indicator)
            .filter(known -> known.unit().equals(RANK))
            .isPresent();
  }

  private void checkWeight(String input, Place place) {
    int star = input.indexOf('*');
    int dot = star < 0 ? -1 : input.lastIndexOf('.', star);
    if (dot < 0) {
      problems.add(
          PackFailure.DERIVED_WRONG,
          place,
          "\"" + input + "\" is not a weighted conclusion.",
          "Maybe it should look like POL.warning.ALL_INITIATORS_PUBLIC*my.weight.");
      return;
    }
    if (names.checkKind(input.substring(0, dot), place)) {
      names.checkValue(input.substring(0, dot), input.substring(dot + 1, star), place);
    }
    names.checkParameter(input.substring(star + 1), place);
  }

  private void refuse(Located<DerivedIndicator> row, String column, String message, String cure) {
    problems.add(PackFailure.DERIVED_WRONG, row.cell(column), message, cure);
  }
}
