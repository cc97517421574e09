package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableMap;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.internal.engine.PackProgram;

/** The criteria and derived indicators of a pack by id; made once for many explanations. */
record PackTerms(
    ImmutableMap<String, Criterion> criteria, ImmutableMap<String, DerivedIndicator> derived) {

  static PackTerms of(PackProgram program) {
    return new PackTerms(
        program.criteria().stream()
            .collect(ImmutableMap.toImmutableMap(Criterion::id, criterion -> criterion)),
        program.pack().sets().stream()
            .flatMap(set -> set.derived().stream())
            .collect(ImmutableMap.toImmutableMap(DerivedIndicator::id, indicator -> indicator)));
  }
}
