package org.econcluster.rules.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.LiteralTable;
import org.jspecify.annotations.Nullable;

/**
 * Rules of one set that share literals, directly or through others; no other rule of the set reads
 * what they read.
 *
 * <p>What the rules of a group do depends on nothing but the state of their literals, of which
 * there are few. So the group remembers which of its rules fired in a state. Where it reads
 * criteria alone and nothing is known of them, every rule may fire and none does for certain, so
 * that a set without evidence needs no engine. Thread-safe.
 */
final class RuleGroup {

  private static final int STATES_REMEMBERED = 100_000;
  private static final int BITS_OF_A_LITERAL = 2;
  private static final int MOST_LITERALS = Long.SIZE / BITS_OF_A_LITERAL;

  private final int[] criteria;
  private final int[] conclusions;
  private final BitSet rules;
  private final StateTable<GroupDecision> decisions = new StateTable<>(STATES_REMEMBERED);

  private RuleGroup(BitSet criteria, BitSet conclusions, BitSet rules) {
    this.criteria = criteria.stream().toArray();
    this.conclusions = conclusions.stream().toArray();
    this.rules = rules;
  }

  /** Returns the groups of a set's rules. */
  static List<RuleGroup> of(List<IndexedRule> rules, LiteralTable table) {
    List<BitSet> literalsOfGroups = new ArrayList<>();
    List<BitSet> rulesOfGroups = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      BitSet literals = new BitSet();
      for (Literal literal : rules.get(rule).literals()) {
        literals.set(position(literal, table));
      }
      BitSet members = new BitSet();
      members.set(rule);
      for (int group = literalsOfGroups.size() - 1; group >= 0; group--) {
        if (literalsOfGroups.get(group).intersects(literals)) {
          literals.or(literalsOfGroups.remove(group));
          members.or(rulesOfGroups.remove(group));
        }
      }
      literalsOfGroups.add(literals);
      rulesOfGroups.add(members);
    }
    List<RuleGroup> groups = new ArrayList<>();
    int criteria = table.criteria().size();
    for (int group = 0; group < literalsOfGroups.size(); group++) {
      BitSet literals = literalsOfGroups.get(group);
      BitSet conclusions = literals.get(criteria, Math.max(criteria, literals.length()));
      literals.clear(criteria, Math.max(criteria, literals.length()));
      groups.add(new RuleGroup(literals, conclusions, rulesOfGroups.get(group)));
    }
    return groups;
  }

  /** Criteria first, conclusions behind them. */
  private static int position(Literal literal, LiteralTable table) {
    if (literal instanceof Literal.Met met) {
      return table.criteria().indexOf(met.criterion());
    } else if (literal instanceof Literal.Unmet unmet) {
      return table.criteria().indexOf(unmet.criterion());
    }
    return table.criteria().size() + table.conclusions().indexOf((Literal.Is) literal);
  }

  /** Returns what is remembered of the state of a subject, or null. */
  @Nullable GroupDecision recall(Evaluation evaluation, SetProgram set) {
    if (isTooLarge()) {
      return null;
    }
    long state = state(evaluation, set);
    GroupDecision remembered = decisions.find(state);
    return remembered == null && conclusions.length == 0 && state == nothingKnown()
        ? remember(evaluation, set, SetDecision.possible(rules))
        : remembered;
  }

  /** The state in which nothing is known of any criterion. */
  private long nothingKnown() {
    long state = 0;
    for (int i = 0; i < criteria.length; i++) {
      state = state << BITS_OF_A_LITERAL | Evaluation.UNKNOWN;
    }
    return state;
  }

  /** Returns the part of a decision that concerns this group, and remembers it. */
  GroupDecision remember(Evaluation evaluation, SetProgram set, SetDecision whole) {
    GroupDecision part = GroupDecision.of(whole, rules, set);
    if (!isTooLarge()) {
      decisions.remember(state(evaluation, set), part);
    }
    return part;
  }

  private boolean isTooLarge() {
    return criteria.length + conclusions.length > MOST_LITERALS;
  }

  /** Two bits for each literal. */
  private long state(Evaluation evaluation, SetProgram set) {
    long state = 0;
    for (int criterion : criteria) {
      state = state << BITS_OF_A_LITERAL | evaluation.status[set.criterionRead(criterion)];
    }
    for (int conclusion : conclusions) {
      int kind = set.kindRead(conclusion);
      long value = set.valueRead(conclusion);
      long certain = (evaluation.certain[kind] & value) == 0 ? 0 : 1;
      long possible = (evaluation.possible[kind] & value) == 0 ? 0 : 1;
      state = state << BITS_OF_A_LITERAL | certain << 1 | possible;
    }
    return state;
  }
}
