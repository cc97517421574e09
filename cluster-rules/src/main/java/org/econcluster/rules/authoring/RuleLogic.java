package org.econcluster.rules.authoring;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.Located;

/** Checks the literals of one rule against the tables and against each other. */
final class RuleLogic {

  private final DraftRule rule;
  private final PackNames names;
  private final Problems problems;
  private final Map<String, Place> met = new LinkedHashMap<>();
  private final Map<String, Place> unmet = new LinkedHashMap<>();
  private final Map<String, String> concluded = new HashMap<>();

  RuleLogic(DraftRule rule, PackNames names, Problems problems) {
    this.rule = rule;
    this.names = names;
    this.problems = problems;
  }

  void check() {
    for (Located<Literal> literal : rule.literals()) {
      if (literal.value() instanceof Literal.Met positive) {
        names.checkCriterion(positive.criterion(), literal.cell(DraftRule.ID));
        met.putIfAbsent(positive.criterion(), literal.place());
        refuseBoth(positive.criterion(), literal.place());
      } else if (literal.value() instanceof Literal.Unmet negative) {
        names.checkCriterion(negative.criterion(), literal.cell(DraftRule.ID));
        unmet.putIfAbsent(negative.criterion(), literal.place());
        refuseBoth(negative.criterion(), literal.place());
      } else if (literal.value() instanceof Literal.Is is) {
        checkConclusion(is, literal);
      }
    }
    met.forEach((id, place) -> checkMembers(id, id, place, new LinkedHashSet<>()));
    unmet.forEach((id, place) -> checkMembers(id, id, place, new LinkedHashSet<>()));
  }

  private void refuseBoth(String criterion, Place place) {
    if (met.containsKey(criterion) && unmet.containsKey(criterion)) {
      contradiction("\"" + criterion + "\" cannot be met and unmet at once", place);
    }
  }

  private void checkConclusion(Literal.Is is, Located<Literal> literal) {
    if (!names.checkKind(is.kind(), literal.cell(DraftRule.ID))) {
      return;
    }
    names.checkValue(is.kind(), is.value(), literal.cell(DraftRule.VALUE));
    String other = concluded.put(is.kind(), is.value());
    boolean exclusive = FindingKind.find(is.kind()).orElseThrow().isExclusive();
    if (other != null && exclusive && !other.equals(is.value())) {
      contradiction(
          is.kind() + " cannot be " + other + " and " + is.value() + " at once", literal.place());
    }
  }

  /** A composite and its own member would not be independent, so that readings were not exact. */
  private void checkMembers(String composite, String criterion, Place place, Set<String> seen) {
    if (!seen.add(criterion)
        || !(names.criteria.get(criterion) instanceof Criterion.Composite known)) {
      return;
    }
    for (String member : known.members()) {
      boolean used = met.containsKey(member) || unmet.containsKey(member);
      if (used && !member.equals(composite)) {
        problems.add(
            PackFailure.RULE_MIXES_COMPOSITE,
            place,
            "Rule "
                + rule.id().value()
                + " uses "
                + composite
                + " beside its member "
                + member
                + ".",
            "Maybe a criterion of its own says what is meant.");
      }
      checkMembers(composite, member, place, seen);
    }
  }

  private void contradiction(String what, Place place) {
    problems.add(
        PackFailure.RULE_CONTRADICTION,
        place,
        "Rule " + rule.id().value() + " can never hold: " + what + ".",
        "Maybe one of the two conditions should go.");
  }
}
