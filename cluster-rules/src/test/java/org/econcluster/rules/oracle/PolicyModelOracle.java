package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.mayBeFalse;
import static org.econcluster.rules.oracle.Truth.mayBeTrue;

import com.google.common.collect.ImmutableSortedSet;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.LightHandReason;
import org.econcluster.rules.finding.StateActionReason;

/** POLM: the policy model that the reasons add up to. */
final class PolicyModelOracle implements SetOracle {

  private static final LightHandReason[] LIGHT_HAND = LightHandReason.values();
  private static final StateActionReason[] ACTION = StateActionReason.values();

  @Override
  public void conclude(Completions e) {
    for (int balance : balances(e)) {
      e.possible[FindingKind.POL_MODEL.ordinal()] |= Completions.bit(Rulebook.model(balance));
    }
    e.settle(FindingKind.POL_MODEL);
  }

  /** Every sum that some choice among the open reasons adds up to. */
  static ImmutableSortedSet<Integer> balances(Completions e) {
    boolean[] sums = new boolean[1 + ACTION.length + LIGHT_HAND.length]; // from -6 to 6
    int zero = LIGHT_HAND.length;
    sums[zero] = true;
    for (StateActionReason reason : ACTION) {
      sums = add(sums, e.is(FindingKind.POL_REASON_FOR_ACTION, reason), 1);
    }
    for (LightHandReason reason : LIGHT_HAND) {
      sums = add(sums, e.is(FindingKind.POL_REASON_FOR_LIGHT_HAND, reason), -1);
    }
    ImmutableSortedSet.Builder<Integer> balances = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < sums.length; i++) {
      if (sums[i]) {
        balances.add(i - zero);
      }
    }
    return balances.build();
  }

  private static boolean[] add(boolean[] sums, int reason, int weight) {
    boolean[] next = new boolean[sums.length];
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] && mayBeFalse(reason)) {
        next[i] = true;
      }
      if (sums[i] && mayBeTrue(reason)) {
        next[i + weight] = true;
      }
    }
    return next;
  }
}
