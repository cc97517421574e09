package org.econcluster.rules.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.LiteralTable;
import org.jspecify.annotations.Nullable;

/**
 * Some rules of one set, with the literals that they read.
 *
 * <p>What the rules of a group do depends on nothing but the state of their literals. So the group
 * remembers which of its rules fired in a state. Rules are put together so that a group reads few
 * literals: then it has few states, all of which soon have been seen, and yet there are few groups
 * to look up. Where nothing is known of what a group reads, every rule may fire and none does for
 * certain, so that a set without evidence needs no engine. Thread-safe.
 */
final class RuleGroup {

  private static final int STATES_REMEMBERED = 100_000;
  private static final int BITS_OF_A_LITERAL = 2;

  /** What a group grows to while rules are put together; with n literals it has 3^n states. */
  private static final int ENOUGH_LITERALS = 6;

  /** What a state has room for; a group of one rule with more is not remembered. */
  private static final int MOST_LITERALS = Long.SIZE / BITS_OF_A_LITERAL;

  private static final long ALTERNATE_BITS = 0x5555_5555_5555_5555L;

  private final BitSet rules;

  /** The numbers of the criteria that the group reads. */
  private final int[] criteria;

  /** The words of the conclusions that it reads, and their bits. */
  private final int[] words;

  private final long[] values;

  /** The state in which nothing is known: every literal has the code of what is unknown. */
  private final long nothingKnown;

  private final StateTable<GroupDecision> decisions = new StateTable<>(STATES_REMEMBERED);

  private RuleGroup(BitSet rules, BitSet literals, LiteralTable table, SetProgram set) {
    int firstConclusion = table.criteria().size();
    this.rules = rules;
    this.criteria =
        literals.stream().filter(at -> at < firstConclusion).map(set::criterionRead).toArray();
    int[] conclusions =
        literals.stream()
            .filter(at -> at >= firstConclusion)
            .map(at -> at - firstConclusion)
            .toArray();
    this.words = new int[conclusions.length];
    this.values = new long[conclusions.length];
    for (int i = 0; i < conclusions.length; i++) {
      words[i] = set.wordRead(conclusions[i]);
      values[i] = set.valueRead(conclusions[i]);
    }
    int bits = BITS_OF_A_LITERAL * Math.min(literals.cardinality(), MOST_LITERALS);
    this.nothingKnown = bits == 0 ? 0 : ALTERNATE_BITS & -1L >>> Long.SIZE - bits;
  }

  /** Returns the groups of a set's rules. */
  static List<RuleGroup> of(List<IndexedRule> rules, LiteralTable table, SetProgram set) {
    List<BitSet> literalsOfGroups = new ArrayList<>();
    List<BitSet> rulesOfGroups = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      BitSet literals = literals(rules.get(rule), table);
      int group = groupFor(literals, literalsOfGroups);
      if (group == literalsOfGroups.size()) {
        literalsOfGroups.add(new BitSet());
        rulesOfGroups.add(new BitSet());
      }
      literalsOfGroups.get(group).or(literals);
      rulesOfGroups.get(group).set(rule);
    }
    List<RuleGroup> groups = new ArrayList<>();
    for (int group = 0; group < literalsOfGroups.size(); group++) {
      groups.add(new RuleGroup(rulesOfGroups.get(group), literalsOfGroups.get(group), table, set));
    }
    return groups;
  }

  /** The group that grows least by the literals and not too large; a new one if all would. */
  private static int groupFor(BitSet literals, List<BitSet> groups) {
    int best = groups.size();
    int least = literals.cardinality();
    for (int group = groups.size() - 1; group >= 0; group--) {
      BitSet together = (BitSet) groups.get(group).clone();
      together.or(literals);
      int more = together.cardinality() - groups.get(group).cardinality();
      if (more <= least && (more == 0 || together.cardinality() <= ENOUGH_LITERALS)) {
        best = group;
        least = more;
      }
    }
    return best;
  }

  /** The positions of a rule's literals: criteria first, conclusions behind them. */
  private static BitSet literals(IndexedRule rule, LiteralTable table) {
    BitSet positions = new BitSet();
    for (Literal literal : rule.literals()) {
      positions.set(position(literal, table));
    }
    return positions;
  }

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
    long state = state(evaluation);
    GroupDecision remembered = decisions.find(state);
    return remembered == null && state == nothingKnown
        ? remember(evaluation, set, SetDecision.possible(rules))
        : remembered;
  }

  /** Returns the part of a decision that concerns this group, and remembers it. */
  GroupDecision remember(Evaluation evaluation, SetProgram set, SetDecision whole) {
    GroupDecision part = GroupDecision.of(whole, rules, set);
    if (!isTooLarge()) {
      decisions.remember(state(evaluation), part);
    }
    return part;
  }

  private boolean isTooLarge() {
    return criteria.length + words.length > MOST_LITERALS;
  }

  /** Two bits for each literal; what is unknown has the code 1, be it criterion or conclusion. */
  private long state(Evaluation evaluation) {
    long state = 0;
    for (int criterion : criteria) {
      state = state << BITS_OF_A_LITERAL | evaluation.status[criterion];
    }
    for (int i = 0; i < words.length; i++) {
      int certain = (evaluation.certain[words[i]] & values[i]) == 0 ? 0 : 1;
      int possible = (evaluation.possible[words[i]] & values[i]) == 0 ? 0 : 1;
      state = state << BITS_OF_A_LITERAL | certain << 1 | possible;
    }
    return state;
  }
}
