package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.finding.FindingKind;

/**
 * A conclusion that differs between two assessments, and why.
 *
 * <p>Of a kind with one answer there is one change, of a kind with several one for each value.
 *
 * @param kind what the conclusion is about
 * @param movement where it went
 * @param before the values that were possible before, by name in the order of their enumeration;
 *     empty where there were none
 * @param after the values that are possible now; empty where there are none
 * @param reasons the rules that speak otherwise now; never empty between assessments of evidence,
 *     by one pack or by two
 */
public record Change(
    FindingKind kind,
    Movement movement,
    ImmutableMap<String, Certainty> before,
    ImmutableMap<String, Certainty> after,
    ImmutableList<RuleChange> reasons) {

  /** Returns the same change the other way round. */
  public Change reversed() {
    return new Change(
        kind,
        movement.reversed(),
        after,
        before,
        reasons.stream().map(RuleChange::reversed).collect(ImmutableList.toImmutableList()));
  }

  /**
   * A rule that fires now and did not before, or the other way round, or is surer or less sure.
   *
   * @param rule the rule's id
   * @param says what it concludes, as a sentence
   * @param value the value that it concludes
   * @param before whether it fired before; excluded where that pack lacks the rule
   * @param after whether it fires now; excluded where this pack lacks the rule
   * @param presence whether both packs have the rule with the same conditions
   * @param criteria its conditions, and what they combine, of which the evidence says something
   *     else now
   * @param conclusions the kinds that its conditions ask for and that changed themselves
   */
  public record RuleChange(
      String rule,
      String says,
      String value,
      Certainty before,
      Certainty after,
      Presence presence,
      ImmutableList<CriterionChange> criteria,
      ImmutableList<FindingKind> conclusions) {

    RuleChange reversed() {
      return new RuleChange(
          rule,
          says,
          value,
          after,
          before,
          presence.reversed(),
          criteria.stream().map(CriterionChange::reversed).collect(ImmutableList.toImmutableList()),
          conclusions);
    }
  }

  /** Whether two packs both have a rule. */
  public enum Presence {
    /** Both have it with the same conditions, as within one pack. */
    SAME,
    /** Both have it, with other conditions. */
    REWRITTEN,
    /** Only the later pack has it. */
    ADDED,
    /** Only the earlier pack has it. */
    DROPPED;

    Presence reversed() {
      return switch (this) {
        case SAME, REWRITTEN -> this;
        case ADDED -> DROPPED;
        case DROPPED -> ADDED;
      };
    }
  }

  /**
   * A criterion of which the evidence says something else now.
   *
   * @param criterion the criterion's id
   * @param sentence what it means to be met
   * @param before what the evidence said before; unknown where that pack lacks the criterion
   * @param after what it says now; unknown where this pack lacks the criterion
   * @param measuredBefore value, year and threshold before; empty for a composite
   * @param measuredAfter value, year and threshold now; empty for a composite
   */
  public record CriterionChange(
      String criterion,
      String sentence,
      Status before,
      Status after,
      Optional<Measurement> measuredBefore,
      Optional<Measurement> measuredAfter) {

    CriterionChange reversed() {
      return new CriterionChange(criterion, sentence, after, before, measuredAfter, measuredBefore);
    }

    /** Whether the change is one of knowledge: the evidence came or went, and settles no change. */
    public boolean isOfKnowledge() {
      return before == Status.UNKNOWN || after == Status.UNKNOWN;
    }
  }
}
