package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.RuleSet;
import org.econcluster.rules.parameter.Parameter;
import org.econcluster.rules.parameter.ParameterTable;

/**
 * Lists how a pack differs from the one that it extends, a line for each difference: sets,
 * parameters, indicators, criteria, rules, and each of them in the order of the pack.
 */
final class PackChanges {

  private final Pack base;
  private final List<RuleSet> sets;
  private final List<String> lines = new ArrayList<>();

  private PackChanges(Pack base, List<RuleSet> sets) {
    this.base = base;
    this.sets = sets;
  }

  /**
   * Returns the lines.
   *
   * @param base the pack that is extended
   * @param sets the sets of the pack that extends it
   * @param parameters the parameters of that pack
   * @param reasons by id, why rules of the extended pack no longer hold
   */
  static ImmutableList<String> list(
      Pack base, List<RuleSet> sets, ParameterTable parameters, Map<String, String> reasons) {
    PackChanges changes = new PackChanges(base, sets);
    changes.addSets();
    changes.addParameters(parameters);
    changes.addIndicators();
    changes.addCriteria();
    changes.addRules(reasons);
    return ImmutableList.copyOf(changes.lines);
  }

  private void addSets() {
    Set<String> known = new LinkedHashSet<>();
    base.sets().forEach(set -> known.add(set.id()));
    for (int i = 0; i < sets.size(); i++) {
      RuleSet set = sets.get(i);
      if (!known.contains(set.id())) {
        lines.add(
            "set "
                + set.id()
                + " added "
                + (i == 0 ? "before all others" : "after " + sets.get(i - 1).id())
                + ": "
                + set.title());
      }
    }
  }

  private void addParameters(ParameterTable parameters) {
    ImmutableListMultimap<String, Parameter> before =
        Multimaps.index(base.parameters().rows(), Parameter::id);
    ImmutableListMultimap<String, Parameter> now =
        Multimaps.index(parameters.rows(), Parameter::id);
    for (String id : now.keySet()) {
      ImmutableList<Parameter> old = before.get(id);
      ImmutableList<Parameter> own = now.get(id);
      boolean dated =
          old.size() > 1 || own.size() > 1 || values(old, false).equals(values(own, false));
      String start = "parameter " + id;
      if (old.isEmpty()) {
        lines.add(start + " added: " + values(own, dated));
      } else if (!values(old, true).equals(values(own, true))) {
        lines.add(start + ": " + values(old, dated) + " becomes " + values(own, dated));
      } else if (!old.equals(own)) {
        lines.add(start + ": " + values(own, false) + " stays, described otherwise");
      }
    }
  }

  private static String values(List<Parameter> rows, boolean dated) {
    return String.join(
        ", ",
        rows.stream().map(row -> row.value() + (dated ? " from " + row.validFrom() : "")).toList());
  }

  private void addIndicators() {
    Set<String> known = new LinkedHashSet<>();
    base.sets().forEach(set -> set.derived().forEach(row -> known.add(row.id())));
    for (RuleSet set : sets) {
      set.derived().stream()
          .filter(row -> !known.contains(row.id()))
          .forEach(row -> lines.add("indicator " + row.id() + " added"));
    }
  }

  private void addCriteria() {
    Map<String, Criterion> before = byId(base.criteria(), Criterion::id);
    for (RuleSet set : sets) {
      for (Criterion criterion : set.criteria()) {
        Criterion old = before.get(criterion.id());
        if (old == null) {
          lines.add("criterion " + criterion.id() + " added");
        } else if (!old.equals(criterion)) {
          lines.add("criterion " + criterion.id() + " replaced");
        }
      }
    }
  }

  private void addRules(Map<String, String> reasons) {
    Map<String, IndexedRule> before = byId(base.rules(), IndexedRule::id);
    for (IndexedRule rule : base.rules()) {
      if (reasons.containsKey(rule.id())) {
        lines.add("rule " + rule.id() + " dropped: " + reasons.get(rule.id()));
      }
    }
    for (RuleSet set : sets) {
      for (IndexedRule rule : set.rules()) {
        if (!rule.equals(before.get(rule.id()))) {
          lines.add("rule " + rule.id() + " added");
        }
      }
    }
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    values.forEach(value -> byId.put(id.apply(value), value));
    return byId;
  }
}
