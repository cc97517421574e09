package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.econcluster.rules.explanation.Change.Presence;
import org.econcluster.rules.explanation.Change.RuleChange;
import org.econcluster.rules.finding.FindingKind;

/**
 * Compares what stands behind two assessments: of one cluster in two years, or by two sets of
 * parameters or rules.
 *
 * <p>Rules and criteria are compared by id. Why it is complete: what a kind concludes follows from
 * which of its rules fire, a rule fires as far as its conditions hold, and a condition holds by the
 * status of a criterion or by an earlier conclusion; so behind every change some rule changed, and
 * behind that a criterion, an earlier conclusion, or the rule itself.
 */
public final class Changes {

  private final Explanation before;
  private final Explanation after;
  private final ImmutableMap<String, RuleOutcome> rulesBefore;
  private final ImmutableMap<String, RuleOutcome> rulesAfter;
  private final CriterionChanges criteria;

  /** The rules of either that fire otherwise, by kind, in the order of their ids. */
  private final ListMultimap<FindingKind, RuleOutcome> firingOtherwise;

  /** Every kind whose conclusions differ, with its changes but for their reasons. */
  private final Map<FindingKind, List<Change>> bare = new TreeMap<>();

  private Changes(Explanation before, Explanation after) {
    this.before = before;
    this.after = after;
    this.rulesBefore = Maps.uniqueIndex(before.rules(), RuleOutcome::id);
    this.rulesAfter = Maps.uniqueIndex(after.rules(), RuleOutcome::id);
    this.criteria = new CriterionChanges(before, after);
    this.firingOtherwise = firingOtherwise();
  }

  private ListMultimap<FindingKind, RuleOutcome> firingOtherwise() {
    ListMultimap<FindingKind, RuleOutcome> rules =
        MultimapBuilder.enumKeys(FindingKind.class).arrayListValues().build();
    Stream.concat(
            rulesAfter.values().stream(),
            rulesBefore.values().stream().filter(rule -> !rulesAfter.containsKey(rule.id())))
        .filter(rule -> fired(rulesBefore, rule.id()) != fired(rulesAfter, rule.id()))
        .sorted(Comparator.comparing(RuleOutcome::id))
        .forEach(rule -> rules.put(rule.kind(), rule));
    return rules;
  }

  /**
   * Returns every conclusion that differs, in the order of {@link FindingKind}.
   *
   * <p>Costs one pass over the rules of both, and one over the conditions of those that fire
   * otherwise.
   */
  public static ImmutableList<Change> between(Explanation before, Explanation after) {
    return new Changes(before, after).find();
  }

  private ImmutableList<Change> find() {
    Map<FindingKind, Map<String, Certainty>> valuesBefore = valuesByKind(before);
    Map<FindingKind, Map<String, Certainty>> valuesAfter = valuesByKind(after);
    Set<FindingKind> kinds = new TreeSet<>(valuesBefore.keySet());
    kinds.addAll(valuesAfter.keySet());
    for (FindingKind kind : kinds) {
      List<Change> differing =
          compare(
              kind,
              valuesBefore.getOrDefault(kind, Map.of()),
              valuesAfter.getOrDefault(kind, Map.of()));
      if (!differing.isEmpty()) {
        bare.put(kind, differing);
      }
    }
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    bare.forEach((kind, differing) -> changes.addAll(withReasons(kind, differing)));
    return changes.build();
  }

  private static Map<FindingKind, Map<String, Certainty>> valuesByKind(Explanation explanation) {
    Map<FindingKind, Map<String, Certainty>> values = new TreeMap<>();
    for (Conclusion conclusion : explanation.conclusions()) {
      values
          .computeIfAbsent(conclusion.kind(), x -> new LinkedHashMap<>())
          .put(conclusion.value(), conclusion.certainty());
    }
    return values;
  }

  private static List<Change> compare(
      FindingKind kind, Map<String, Certainty> before, Map<String, Certainty> after) {
    if (before.equals(after)) {
      return List.of();
    }
    if (kind.isExclusive()) {
      return List.of(bare(kind, before, after));
    }
    List<Change> changes = new ArrayList<>();
    for (String value : kind.valuesByName().keySet()) {
      Map<String, Certainty> one = Maps.filterKeys(before, value::equals);
      Map<String, Certainty> other = Maps.filterKeys(after, value::equals);
      if (!one.equals(other)) {
        changes.add(bare(kind, one, other));
      }
    }
    return changes;
  }

  private static Change bare(
      FindingKind kind, Map<String, Certainty> before, Map<String, Certainty> after) {
    return new Change(
        kind,
        Movements.of(kind, before, after),
        ImmutableMap.copyOf(before),
        ImmutableMap.copyOf(after),
        ImmutableList.of());
  }

  /** A rule is a reason where it concludes one of the values that differ. */
  private List<Change> withReasons(FindingKind kind, List<Change> differing) {
    List<RuleChange> rules = firingOtherwise.get(kind).stream().map(this::ruleChange).toList();
    return differing.stream()
        .map(
            change ->
                new Change(
                    kind,
                    change.movement(),
                    change.before(),
                    change.after(),
                    rules.stream()
                        .filter(rule -> kind.isExclusive() || names(change, rule.value()))
                        .collect(ImmutableList.toImmutableList())))
        .toList();
  }

  private static boolean names(Change change, String value) {
    return change.before().containsKey(value) || change.after().containsKey(value);
  }

  private static Certainty fired(Map<String, RuleOutcome> rules, String id) {
    RuleOutcome outcome = rules.get(id);
    return outcome == null ? Certainty.EXCLUDED : outcome.fired();
  }

  private RuleChange ruleChange(RuleOutcome rule) {
    RuleOutcome old = rulesBefore.getOrDefault(rule.id(), rule);
    Set<Change.CriterionChange> changed = new LinkedHashSet<>();
    Set<FindingKind> conclusions = new TreeSet<>();
    for (Condition condition : conditions(old, rule)) {
      if (condition.criterion().isEmpty()) {
        FindingKind.find(asked(condition)).filter(bare::containsKey).ifPresent(conclusions::add);
      } else {
        criteria.add(condition.criterion(), changed);
      }
    }
    return new RuleChange(
        rule.id(),
        rule.says(),
        rule.value(),
        fired(rulesBefore, rule.id()),
        fired(rulesAfter, rule.id()),
        presence(old, rule),
        ImmutableList.copyOf(changed),
        ImmutableList.copyOf(conclusions));
  }

  /** The id of the kind that a condition such as {@code is("COMP.stage", "FACTOR")} asks for. */
  private static String asked(Condition condition) {
    int start = condition.text().indexOf('"') + 1;
    return condition.text().substring(start, condition.text().indexOf('"', start));
  }

  private Presence presence(RuleOutcome old, RuleOutcome now) {
    if (!rulesBefore.containsKey(now.id())) {
      return Presence.ADDED;
    }
    if (!rulesAfter.containsKey(now.id())) {
      return Presence.DROPPED;
    }
    boolean same = old.kind() == now.kind() && texts(old).equals(texts(now));
    return same ? Presence.SAME : Presence.REWRITTEN;
  }

  private static List<String> texts(RuleOutcome rule) {
    return rule.conditions().stream().map(Condition::text).toList();
  }

  /** The conditions of both, each once; a condition that both share is told by its text. */
  private static Iterable<Condition> conditions(RuleOutcome old, RuleOutcome now) {
    Map<String, Condition> byText = new TreeMap<>();
    old.conditions().forEach(condition -> byText.putIfAbsent(condition.text(), condition));
    now.conditions().forEach(condition -> byText.putIfAbsent(condition.text(), condition));
    return byText.values();
  }
}
