package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.profile.Judgement;
import org.econcluster.rules.authoring.PackDraft.DraftSet;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.internal.pack.Located;
import org.econcluster.rules.parameter.Parameter;

/**
 * Checks that everything a draft names exists, and exists before it is used, and that the rules can
 * be followed.
 *
 * <p>Goes through the sets in the order in which they fire and remembers what each yields.
 */
final class PackChecker {

  private static final String RULE_ID = "[A-Z][A-Z0-9]*-\\d{3}";

  private final PackDraft draft;
  private final Problems problems;
  private final PackNames names;
  private final Map<String, Place> rulePlaces = new HashMap<>();
  private final List<DraftRule> goodRules = new ArrayList<>();

  private PackChecker(PackDraft draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
    this.names = new PackNames(draft, problems);
  }

  /** Adds everything that is wrong with a draft to the problems. */
  static void check(PackDraft draft, Problems problems) {
    PackChecker checker = new PackChecker(draft, problems);
    checker.checkParameters();
    DerivedChecker derived = new DerivedChecker(checker.names, problems);
    CriteriaChecker criteria = new CriteriaChecker(checker.names, problems);
    for (DraftSet set : draft.sets) {
      set.derived.forEach(derived::check);
      criteria.check(set);
      checker.checkRules(set);
    }
    checker.checkUse();
    StateChecker.check(draft, checker.names, checker.goodRules, problems);
  }

  private void checkParameters() {
    Map<String, Place> seen = new HashMap<>();
    for (Located<Parameter> row : draft.parameters) {
      Parameter parameter = row.value();
      names.checkReference(parameter.source(), row.cell("source"));
      if (parameter.id().isEmpty()) {
        continue;
      }
      names.parameters.add(parameter.id());
      Place first =
          row.sound()
              ? seen.putIfAbsent(parameter.id() + " " + parameter.validFrom(), row.place())
              : null;
      if (first != null) {
        problems.add(
            PackFailure.PARAMETER_TWICE,
            row.cell("valid_from"),
            "Parameter "
                + parameter.id()
                + " has a second value from "
                + parameter.validFrom()
                + " on.",
            "Maybe one of the two should go; the first stands at " + first + ".");
      }
    }
  }

  private void checkRules(DraftSet set) {
    Map<String, Place> rulesByName = new HashMap<>();
    for (DraftRule rule : set.rules) {
      ImmutableList<?> before = problems.found();
      checkId(rule);
      String name = rule.name().value();
      Place sameName = name.isEmpty() ? null : rulesByName.putIfAbsent(name, rule.name().place());
      if (sameName != null) {
        problems.add(
            PackFailure.RULE_NAME_TWICE,
            rule.name().place(),
            "The rule name \"" + name + "\" occurs twice in the set " + set.id + ".",
            "Maybe the name should say what differs; " + first(sameName));
      }
      rule.basis().forEach(key -> names.checkReference(key.value(), key.place()));
      new RuleLogic(rule, names, problems).check();
      if (rule.whole() != null && problems.found().size() == before.size()) {
        goodRules.add(rule);
      }
    }
    for (DraftRule rule : set.rules) {
      if (rule.kind() == null) {
        draft.gaps.open(Gaps.Of.CONCLUSIONS);
      } else {
        names.kinds.add(rule.kind().id());
      }
    }
  }

  private void checkId(DraftRule rule) {
    String id = rule.id().value();
    if (id.isEmpty()) {
      return;
    }
    if (!id.matches(RULE_ID)) {
      problems.add(
          PackFailure.RULE_ANNOTATION,
          rule.id().place(),
          "\"" + id + "\" cannot be a rule's id.",
          "Maybe capitals, a dash and three digits, such as LIFE-130.");
    }
    Place sameId = rulePlaces.putIfAbsent(id, rule.id().place());
    if (sameId != null) {
      problems.add(
          PackFailure.RULE_TWICE,
          rule.id().place(),
          "The rule id " + id + " occurs twice.",
          "Maybe one needs another number; " + first(sameId));
    }
  }

  /** Says where the first of two rules stands; what is extended has no lines. */
  private static String first(Place place) {
    return place.line().isPresent()
        ? "the first stands at " + place + "."
        : "the first is one of the " + place + ".";
  }

  private void checkUse() {
    Set<String> told = new HashSet<>();
    for (Located<Parameter> row : draft.ownParameters) {
      String id = row.value().id();
      if (id.isEmpty() || names.usedParameters.contains(id)) {
        continue;
      }
      Optional<Judgement> judgement = Judgement.of(id);
      if (judgement.isPresent()) {
        checkNumber(row, judgement.get());
      } else if (!draft.gaps.mayUse(id) && told.add(id)) {
        problems.add(
            PackFailure.PARAMETER_UNUSED,
            row.cell("id"),
            "Parameter " + id + " is used by no criterion and no weight.",
            Suggestion.closest(id, names.usedParameters)
                .map(meant -> "Maybe \"" + meant + "\" was meant.")
                .orElse("Maybe a criterion that compares with it is missing."));
      }
    }
  }

  private void checkNumber(Located<Parameter> row, Judgement judgement) {
    double number = row.value().value();
    if (row.sound() && !judgement.allows(number)) {
      problems.add(
          PackFailure.PARAMETER_RANGE,
          row.cell("value"),
          "Parameter " + judgement.parameter() + " is " + Figures.text(number) + ".",
          "Maybe " + judgement.allowed() + " was meant.");
    }
  }
}
