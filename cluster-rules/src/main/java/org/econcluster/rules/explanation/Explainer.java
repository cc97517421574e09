package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.econcluster.Labelled;
import org.econcluster.indicator.Evidence;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.PackLookup.NumberedRule;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.engine.Evaluation;

/** Turns the compact result of an evaluation into an explanation. */
public final class Explainer {

  private final Evaluation evaluation;
  private final PackLookup pack;
  private final CriterionFindings findings;
  private final ImmutableMap<String, Evidence> evidence;

  private Explainer(Evaluation evaluation, ImmutableMap<String, Evidence> evidence) {
    this.evaluation = evaluation;
    this.evidence = evidence;
    this.pack = PackLookup.of(evaluation.program());
    this.findings = new CriterionFindings(evaluation, pack);
  }

  /**
   * Returns what stands behind an evaluation.
   *
   * @param evidence how the values of the profile were come by, by indicator, where that is known
   */
  public static Explanation explain(
      Evaluation evaluation, ImmutableMap<String, Evidence> evidence) {
    return new Explainer(evaluation, evidence).explain();
  }

  private Explanation explain() {
    ImmutableList<Conclusion> conclusions = conclusions();
    return new Explanation(
        evaluation.profile().subject(),
        conclusions,
        rules(),
        pack.criteria().keySet().stream()
            .map(findings::finding)
            .collect(ImmutableList.toImmutableList()),
        new PathFinder(evaluation, pack, findings::measurement).paths(),
        new QuestionFinder(evaluation, pack).questions(),
        new OriginFinder(evaluation, pack.derived(), evidence).origins());
  }

  private ImmutableList<Conclusion> conclusions() {
    ImmutableList.Builder<Conclusion> conclusions = ImmutableList.builder();
    for (FindingKind kind : pack.kinds()) {
      for (Enum<?> value : kind.valuesByName().values()) {
        if (evaluation.isPossible(kind, value)) {
          conclusions.add(conclusion(kind, value));
        }
      }
    }
    return conclusions.build();
  }

  private Conclusion conclusion(FindingKind kind, Enum<?> value) {
    ImmutableList.Builder<String> rules = ImmutableList.builder();
    boolean estimated = false;
    for (NumberedRule numbered : pack.rulesFor(kind)) {
      if (numbered.conclusion() == value && evaluation.firedPossibly(numbered.number())) {
        rules.add(numbered.rule().id());
        estimated |= findings.restsOnEstimate(numbered);
      }
    }
    return new Conclusion(
        kind,
        value.name(),
        value instanceof Labelled labelled ? labelled.label() : value.name(),
        evaluation.isCertain(kind, value) ? Certainty.CERTAIN : Certainty.POSSIBLE,
        estimated,
        rules.build());
  }

  private ImmutableList<RuleOutcome> rules() {
    ImmutableList.Builder<RuleOutcome> outcomes = ImmutableList.builder();
    for (NumberedRule numbered : pack.rules()) {
      IndexedRule rule = numbered.rule();
      Certainty fired =
          evaluation.firedForCertain(numbered.number())
              ? Certainty.CERTAIN
              : evaluation.firedPossibly(numbered.number())
                  ? Certainty.POSSIBLE
                  : Certainty.EXCLUDED;
      outcomes.add(
          new RuleOutcome(
              rule.id(),
              rule.set(),
              rule.name(),
              rule.says(),
              rule.kind(),
              rule.value(),
              rule.basis(),
              rule.file(),
              rule.line(),
              fired,
              numbered.requirements().stream()
                  .map(this::condition)
                  .collect(ImmutableList.toImmutableList())));
    }
    return outcomes.build();
  }

  private Condition condition(Requirement requirement) {
    return new Condition(
        requirement.text(),
        requirement instanceof Requirement.OfCriterion of ? of.criterion() : "",
        holds(requirement));
  }

  private Certainty holds(Requirement requirement) {
    if (requirement instanceof Requirement.OfCriterion of) {
      Status status = evaluation.status(of.number());
      return status == of.wanted()
          ? Certainty.CERTAIN
          : status == Status.UNKNOWN ? Certainty.POSSIBLE : Certainty.EXCLUDED;
    }
    Requirement.OfConclusion of = (Requirement.OfConclusion) requirement;
    return evaluation.isCertain(of.kind(), of.value())
        ? Certainty.CERTAIN
        : evaluation.isPossible(of.kind(), of.value()) ? Certainty.POSSIBLE : Certainty.EXCLUDED;
  }
}
