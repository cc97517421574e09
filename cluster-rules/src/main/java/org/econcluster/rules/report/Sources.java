package org.econcluster.rules.report;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.econcluster.reference.Reference;
import org.econcluster.reference.References;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.explanation.ValueOrigin;

/** Collects the works that assessments rest on. */
final class Sources {

  private static final Splitter BETWEEN = Splitter.on(CharMatcher.anyOf(",;")).trimResults();

  private Sources() {}

  /** Returns the works that the library knows, each once, by key. */
  static ImmutableList<Reference> of(Collection<AssessmentRecord> assessments) {
    Set<String> keys = new TreeSet<>();
    for (AssessmentRecord assessment : assessments) {
      addKeys(assessment.explanation(), keys);
    }
    return keys.stream()
        .flatMap(key -> References.standard().find(key).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static void addKeys(Explanation explanation, Set<String> keys) {
    explanation.rules().stream()
        .filter(rule -> rule.fired() != Certainty.EXCLUDED)
        .forEach(rule -> keys.addAll(rule.basis()));
    explanation.origins().values().forEach(origin -> addKeys(origin, keys));
    explanation
        .criteria()
        .forEach(
            criterion -> {
              keys.add(criterion.source());
              criterion.measurement().ifPresent(measurement -> addKeys(measurement, keys));
            });
  }

  private static void addKeys(ValueOrigin origin, Set<String> keys) {
    keys.addAll(BETWEEN.splitToList(origin.source()));
    origin.parts().forEach(part -> keys.addAll(BETWEEN.splitToList(part.source())));
  }

  private static void addKeys(Measurement measurement, Set<String> keys) {
    keys.add(measurement.parameterSource());
  }
}
