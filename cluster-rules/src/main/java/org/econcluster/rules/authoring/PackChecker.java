package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.reference.Reference;
import org.econcluster.reference.References;
import org.econcluster.rules.authoring.PackDraft.DraftSet;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedFunction;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.pack.Located;
import org.econcluster.rules.parameter.Parameter;

/**
 * Checks that everything a draft names exists, and exists before it is used.
 *
 * <p>Goes through the sets in the order in which they fire and remembers what each yields. Puts the
 * composites of a set into an order in which each follows its members.
 */
final class PackChecker {

  private static final String RULE_ID = "[A-Z][A-Z0-9]*-\\d{3}";

  private final PackDraft draft;
  private final Problems problems;
  private final Set<String> references =
      References.standard().all().stream().map(Reference::key).collect(Collectors.toSet());
  private final Set<String> parameters = new LinkedHashSet<>();
  private final Set<String> usedParameters = new LinkedHashSet<>();

  // What earlier sets, and the set at hand so far, have yielded.
  private final Set<String> indicators = new LinkedHashSet<>();
  private final Map<String, Criterion> criteria = new LinkedHashMap<>();
  private final Set<String> kinds = new LinkedHashSet<>();
  private final Map<String, Place> rulePlaces = new HashMap<>();

  private PackChecker(PackDraft draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
    for (Indicator indicator : IndicatorCatalogue.standard().all()) {
      indicators.add(indicator.id());
    }
  }

  /** Adds everything that is wrong with a draft to the problems. */
  static void check(PackDraft draft, Problems problems) {
    PackChecker checker = new PackChecker(draft, problems);
    checker.checkParameters();
    for (DraftSet set : draft.sets) {
      set.derived.forEach(checker::checkDerived);
      checker.checkCriteria(set);
      checker.checkRules(set);
    }
    checker.checkUse();
  }

  private void checkParameters() {
    Map<String, Place> seen = new HashMap<>();
    for (Located<Parameter> row : draft.parameters) {
      Parameter parameter = row.value();
      Place first = seen.putIfAbsent(parameter.id() + " " + parameter.validFrom(), row.place());
      if (first != null) {
        problems.add(
            PackFailure.PARAMETER_TWICE,
            row.place(),
            "Parameter "
                + parameter.id()
                + " has a second value from "
                + parameter.validFrom()
                + " on.",
            "Maybe one of the two should go; the first stands at " + first + ".");
      }
      checkReference(parameter.source(), row.place());
      parameters.add(parameter.id());
    }
  }

  private void checkDerived(Located<DerivedIndicator> row) {
    DerivedIndicator derived = row.value();
    checkReference(derived.source(), row.place());
    int inputs = derived.inputs().size();
    boolean needsTwo =
        derived.function() == DerivedFunction.RATIO
            || derived.function() == DerivedFunction.DIFFERENCE
            || derived.function() == DerivedFunction.CHANGE;
    if (inputs == 0 || (needsTwo && inputs != 2) || !(derived.lowest() <= derived.highest())) {
      problems.add(
          PackFailure.DERIVED_WRONG,
          row.place(),
          derived.id()
              + " cannot be derived by "
              + derived.function().id()
              + " from "
              + inputs
              + " inputs within "
              + derived.lowest()
              + " to "
              + derived.highest()
              + ".",
          needsTwo ? "Maybe exactly two inputs are meant." : "");
    }
    for (String input : derived.inputs()) {
      switch (derived.function()) {
        case COUNT_MET -> checkCriterion(input, row.place());
        case COUNT_CONCLUDED -> checkKind(input, row.place());
        case WEIGHTED_SUM_CONCLUDED -> checkWeight(input, row.place());
        default -> checkIndicator(input, row.place());
      }
    }
    if (!indicators.add(derived.id())) {
      problems.add(
          PackFailure.DERIVED_TWICE,
          row.place(),
          "The id \"" + derived.id() + "\" is taken by another indicator.");
    }
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
    } else if (checkKind(input.substring(0, dot), place)) {
      checkValue(input.substring(0, dot), input.substring(dot + 1, star), place);
      checkParameter(input.substring(star + 1), place);
    }
  }

  private void checkCriteria(DraftSet set) {
    List<Located<Criterion>> composites = new ArrayList<>();
    List<Located<Criterion>> ordered = new ArrayList<>();
    for (Located<Criterion> row : set.criteria) {
      checkReference(row.value().source(), row.place());
      if (row.value() instanceof Criterion.Threshold threshold) {
        checkIndicator(threshold.indicator(), row.place());
        checkParameter(threshold.parameter(), row.place());
        addCriterion(row);
        ordered.add(row);
      } else {
        composites.add(row);
      }
    }
    boolean progress = true;
    while (progress) {
      progress = false;
      for (Located<Criterion> row : List.copyOf(composites)) {
        Criterion.Composite composite = (Criterion.Composite) row.value();
        if (criteria.keySet().containsAll(composite.members())) {
          addCriterion(row);
          ordered.add(row);
          composites.remove(row);
          progress = true;
        }
      }
    }
    Set<String> stuck =
        composites.stream().map(row -> row.value().id()).collect(Collectors.toSet());
    for (Located<Criterion> row : composites) {
      for (String member : ((Criterion.Composite) row.value()).members()) {
        if (stuck.contains(member)) {
          problems.add(
              PackFailure.CRITERION_CYCLE,
              row.place(),
              "The composite " + row.value().id() + " depends on itself through " + member + ".");
        } else {
          checkCriterion(member, row.place());
        }
      }
    }
    set.criteria.clear();
    set.criteria.addAll(ordered);
  }

  private void addCriterion(Located<Criterion> row) {
    if (criteria.putIfAbsent(row.value().id(), row.value()) != null) {
      problems.add(
          PackFailure.CRITERION_TWICE,
          row.place(),
          "The criterion \"" + row.value().id() + "\" stands in the tables already.");
    }
  }

  private void checkRules(DraftSet set) {
    Map<String, Place> names = new HashMap<>();
    for (Located<IndexedRule> row : set.rules) {
      IndexedRule rule = row.value();
      if (!rule.id().matches(RULE_ID)) {
        problems.add(
            PackFailure.RULE_ANNOTATION,
            row.place(),
            "\"" + rule.id() + "\" cannot be a rule's id.",
            "Maybe capitals, a dash and three digits, such as LIFE-130.");
      }
      Place sameId = rulePlaces.putIfAbsent(rule.id(), row.place());
      if (sameId != null) {
        problems.add(
            PackFailure.RULE_TWICE,
            row.place(),
            "The rule id " + rule.id() + " occurs twice.",
            "Maybe one needs another number; the first stands at " + sameId + ".");
      }
      Place sameName = names.putIfAbsent(rule.name(), row.place());
      if (sameName != null) {
        problems.add(
            PackFailure.RULE_NAME_TWICE,
            row.place(),
            "The rule name \"" + rule.name() + "\" occurs twice in the set " + set.id + ".",
            "Maybe the name should say what differs; the first stands at " + sameName + ".");
      }
      rule.basis().forEach(key -> checkReference(key, row.place()));
      new RuleLogic(rule, row.place(), criteria, problems).check(this);
    }
    set.rules.forEach(row -> kinds.add(row.value().kind().id()));
  }

  private void checkUse() {
    for (Located<Parameter> row : draft.ownParameters) {
      if (!usedParameters.contains(row.value().id())) {
        problems.add(
            PackFailure.PARAMETER_UNUSED,
            row.place(),
            "Parameter " + row.value().id() + " is used by no criterion and no weight.",
            Suggestion.cure(row.value().id(), usedParameters));
      }
    }
  }

  private void checkReference(String key, Place place) {
    if (!references.contains(key)) {
      problems.add(
          PackFailure.REFERENCE_UNKNOWN,
          place,
          "The list of references has no \"" + key + "\".",
          Suggestion.cure(key, references));
    }
  }

  private void checkParameter(String id, Place place) {
    usedParameters.add(id);
    if (!parameters.contains(id)) {
      problems.add(
          PackFailure.PARAMETER_UNKNOWN,
          place,
          "There is no parameter \"" + id + "\".",
          Suggestion.cure(id, parameters));
    }
  }

  private void checkIndicator(String id, Place place) {
    if (!indicators.contains(id)) {
      problems.add(
          PackFailure.INDICATOR_UNKNOWN,
          place,
          "There is no indicator \"" + id + "\".",
          Suggestion.cure(id, indicators));
    }
  }

  /** Checks that a criterion exists where it is used. */
  void checkCriterion(String id, Place place) {
    if (criteria.containsKey(id)) {
      return;
    }
    boolean later =
        draft.sets.stream()
            .anyMatch(set -> set.criteria.stream().anyMatch(row -> row.value().id().equals(id)));
    problems.add(
        later ? PackFailure.CRITERION_LATER : PackFailure.CRITERION_UNKNOWN,
        place,
        later
            ? "The criterion \"" + id + "\" belongs to a set that fires later."
            : "There is no criterion \"" + id + "\".",
        later ? "" : Suggestion.cure(id, criteria.keySet()));
  }

  /** Checks that a kind exists and that an earlier set concludes it; true if it exists. */
  boolean checkKind(String id, Place place) {
    if (FindingKind.find(id).isEmpty()) {
      problems.add(
          PackFailure.KIND_UNKNOWN,
          place,
          "There is no finding kind \"" + id + "\".",
          Suggestion.cure(id, FindingKind.ids()));
      return false;
    }
    if (!kinds.contains(id)) {
      problems.add(
          PackFailure.KIND_LATER,
          place,
          "No earlier set concludes " + id + ".",
          kinds.isEmpty() ? "" : "Maybe one of these: " + String.join(", ", kinds) + ".");
    }
    return true;
  }

  /** Checks that an existing kind has a value. */
  void checkValue(String kind, String value, Place place) {
    ImmutableSet<String> values = FindingKind.find(kind).orElseThrow().valuesByName().keySet();
    if (!values.contains(value)) {
      problems.add(
          PackFailure.VALUE_UNKNOWN,
          place,
          kind + " has no value \"" + value + "\".",
          Suggestion.cure(value, values));
    }
  }
}
