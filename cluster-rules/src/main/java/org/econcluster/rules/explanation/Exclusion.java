package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;

/**
 * Why something is not concluded, for certain.
 *
 * @param gate the first criterion that keeps it from being concluded
 * @param reasons the comparisons that decide the gate, each with value, threshold and margin; the
 *     gate itself where it compares numbers, or where nobody knows more than its status
 */
public record Exclusion(Gate gate, ImmutableList<CriterionFinding> reasons) {

  /** Returns the reasons in words, such as "strongest coefficient 0.57 (needed: at least 1)". */
  public String reasonText() {
    return ExplanationText.sentence(this);
  }
}
