package org.econcluster.rules.authoring;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;

/** Checks the literals of one rule against the tables and against each other. */
final class RuleLogic {

  private final IndexedRule rule;
  private final Place place;
  private final Map<String, Criterion> criteria;
  private final Problems problems;
  private final Set<String> met = new LinkedHashSet<>();
  private final Set<String> unmet = new LinkedHashSet<>();
  private final Map<String, String> concluded = new HashMap<>();

  RuleLogic(IndexedRule rule, Place place, Map<String, Criterion> criteria, Problems problems) {
    this.rule = rule;
    this.place = place;
    this.criteria = criteria;
    this.problems = problems;
  }

  void check(PackChecker names) {
    for (Literal literal : rule.literals()) {
      if (literal instanceof Literal.Met positive) {
        names.checkCriterion(positive.criterion(), place);
        met.add(positive.criterion());
      } else if (literal instanceof Literal.Unmet negative) {
        names.checkCriterion(negative.criterion(), place);
        unmet.add(negative.criterion());
      } else if (literal instanceof Literal.Is is) {
        checkConclusion(is.kind(), is.value(), names);
      }
    }
    for (String criterion : met) {
      if (unmet.contains(criterion)) {
        contradiction("\"" + criterion + "\" cannot be met and unmet at once");
      }
      checkMembers(criterion);
    }
    unmet.forEach(this::checkMembers);
  }

  private void checkConclusion(String kind, String value, PackChecker names) {
    if (!names.checkKind(kind, place)) {
      return;
    }
    names.checkValue(kind, value, place);
    String other = concluded.put(kind, value);
    boolean exclusive = FindingKind.find(kind).orElseThrow().isExclusive();
    if (other != null && exclusive && !other.equals(value)) {
      contradiction(kind + " cannot be " + other + " and " + value + " at once");
    }
  }

  /** A composite and its own member would not be independent, so that readings were not exact. */
  private void checkMembers(String criterion) {
    if (criteria.get(criterion) instanceof Criterion.Composite composite) {
      for (String member : composite.members()) {
        if (met.contains(member) || unmet.contains(member)) {
          problems.add(
              PackFailure.RULE_MIXES_COMPOSITE,
              place,
              "Rule " + rule.id() + " uses " + criterion + " beside its member " + member + ".",
              "Maybe a criterion of its own says what is meant.");
        }
        checkMembers(member);
      }
    }
  }

  private void contradiction(String what) {
    problems.add(
        PackFailure.RULE_CONTRADICTION,
        place,
        "Rule " + rule.id() + " can never hold: " + what + ".");
  }
}
