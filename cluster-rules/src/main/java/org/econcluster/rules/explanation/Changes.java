package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** Every kind whose conclusions differ, with its changes but for their reasons. */
  private final Map<FindingKind, List<Change>> bare = new TreeMap<>();

  private Changes(Explanation before, Explanation after) {
    this.before = before;
    this.after = after;
    this.rulesBefore = Maps.uniqueIndex(before.rules(), RuleOutcome::id);
    this.rulesAfter = Maps.uniqueIndex(after.rules(), RuleOutcome::id);
    this.criteria = new CriterionChanges(before, after);
  }

  /**
   * Returns every conclusion that differs, in the order of {@link FindingKind}.
   *
   * <p>Costs one pass over the rules of both for each kind that differs.
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
    ImmutableSortedMap<String, RuleOutcome> either =
        ImmutableSortedMap.<String, RuleOutcome>naturalOrder()
            .putAll(Maps.filterKeys(rulesBefore, id -> !rulesAfter.containsKey(id)))
            .putAll(rulesAfter)
            .buildOrThrow();
    List<RuleChange> rules = new ArrayList<>();
    for (RuleOutcome rule : either.values()) {
      if (rule.kind() == kind && fired(rulesBefore, rule.id()) != fired(rulesAfter, rule.id())) {
        rules.add(ruleChange(rule));
      }
    }
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
        bare.keySet().stream()
            .filter(kind -> condition.text().startsWith("is(\"" + kind.id() + "\""))
            .forEach(conclusions::add);
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
