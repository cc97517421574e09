package org.econcluster.rules.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.rules.authoring.PackDraft.DraftSet;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.internal.pack.Located;

/**
 * Checks the criteria of one set after the other, and puts them into an order in which each
 * composite follows its members.
 */
final class CriteriaChecker {

  private final PackNames names;
  private final Problems problems;
  private final Map<String, Place> places = new HashMap<>();

  CriteriaChecker(PackNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** Checks and orders the criteria of a set, and adds them to the names. */
  void check(DraftSet set) {
    Map<String, Located<Criterion>> waiting = new LinkedHashMap<>();
    List<Located<Criterion>> ordered = new ArrayList<>();
    for (Located<Criterion> row : set.criteria) {
      Criterion criterion = row.value();
      names.checkReference(criterion.source(), row.cell("source"));
      if (criterion instanceof Criterion.Threshold threshold) {
        names.checkIndicator(threshold.indicator(), row.cell("indicator"));
        names.checkParameter(threshold.parameter(), row.cell("parameter"));
      }
      Place first = places.putIfAbsent(criterion.id(), row.place());
      if (first == null) {
        waiting.put(criterion.id(), row);
      } else if (!criterion.id().isEmpty()) {
        problems.add(
            PackFailure.CRITERION_TWICE,
            row.cell("id"),
            "The criterion \"" + criterion.id() + "\" stands in the tables already.",
            "Maybe one of the two should go; the first stands at " + first + ".");
      }
    }
    waiting.forEach((id, row) -> names.criteria.put(id, row.value()));
    checkMembers(waiting);
    boolean progress = true;
    while (progress) {
      progress = false;
      for (Located<Criterion> row : List.copyOf(waiting.values())) {
        if (members(row).stream().noneMatch(waiting::containsKey)) {
          waiting.remove(row.value().id());
          ordered.add(row);
          progress = true;
        }
      }
    }
    refuseCycles(waiting);
    ordered.addAll(waiting.values());
    set.criteria.clear();
    set.criteria.addAll(ordered);
  }

  private void checkMembers(Map<String, Located<Criterion>> ofThisSet) {
    for (Located<Criterion> row : ofThisSet.values()) {
      for (String member : members(row)) {
        if (!ofThisSet.containsKey(member)) {
          names.checkCriterion(member, row.cell("composite"));
        }
      }
    }
  }

  /** Tells those that contain themselves; others only wait for one of them. */
  private void refuseCycles(Map<String, Located<Criterion>> waiting) {
    for (Located<Criterion> row : waiting.values()) {
      for (String member : members(row)) {
        if (reaches(member, row.value().id(), waiting, new LinkedHashSet<>())) {
          problems.add(
              PackFailure.CRITERION_CYCLE,
              row.cell("composite"),
              "The composite " + row.value().id() + " depends on itself through " + member + ".",
              "Maybe \"" + member + "\" should not be among its members.");
        }
      }
    }
  }

  private static boolean reaches(
      String from, String target, Map<String, Located<Criterion>> waiting, Set<String> seen) {
    Located<Criterion> row = waiting.get(from);
    return from.equals(target)
        || (row != null
            && seen.add(from)
            && members(row).stream().anyMatch(next -> reaches(next, target, waiting, seen)));
  }

  private static List<String> members(Located<Criterion> row) {
    return row.value() instanceof Criterion.Composite composite ? composite.members() : List.of();
  }
}
