package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.Change.CriterionChange;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.jspecify.annotations.Nullable;

/** Finds the criteria of which two explanations say different things. */
final class CriterionChanges {

  private final ImmutableMap<String, CriterionFinding> before;
  private final ImmutableMap<String, CriterionFinding> after;

  CriterionChanges(Explanation before, Explanation after) {
    this.before = Maps.uniqueIndex(before.criteria(), CriterionFinding::id);
    this.after = Maps.uniqueIndex(after.criteria(), CriterionFinding::id);
  }

  /** Adds a criterion and what it combines, in this order, as far as their status differs. */
  void add(String id, Set<CriterionChange> changes) {
    CriterionFinding old = before.get(id);
    CriterionFinding now = after.get(id);
    if (status(old) == status(now)) {
      return;
    }
    changes.add(
        new CriterionChange(
            id,
            now != null ? now.sentence() : old != null ? old.sentence() : id,
            status(old),
            status(now),
            measured(old),
            measured(now)));
    Set<String> members = new TreeSet<>();
    addMembers(old, members);
    addMembers(now, members);
    members.forEach(member -> add(member, changes));
  }

  private static Status status(@Nullable CriterionFinding criterion) {
    return criterion == null ? Status.UNKNOWN : criterion.status();
  }

  private static Optional<Measurement> measured(@Nullable CriterionFinding criterion) {
    return criterion == null ? Optional.empty() : criterion.measurement();
  }

  private static void addMembers(@Nullable CriterionFinding criterion, Set<String> members) {
    if (criterion != null) {
      members.addAll(criterion.members());
    }
  }
}
