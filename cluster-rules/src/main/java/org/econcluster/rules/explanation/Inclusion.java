package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;

/**
 * Why something is concluded, for certain.
 *
 * @param gates the criteria that the rule needs met, in the order in which they are looked at
 * @param reasons the comparisons that decide them, each with value, threshold and margin; of a gate
 *     that needs some of its members those that are met
 */
public record Inclusion(ImmutableList<Gate> gates, ImmutableList<CriterionFinding> reasons) {

  /** Returns the reasons in words, such as "strongest coefficient 2.5 (needed: at least 1)". */
  public String reasonText() {
    return ExplanationText.sentence(this);
  }
}
