package org.econcluster.rules.law;

import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Verdicts;

/**
 * What was concluded of one kind, for comparison.
 *
 * @param certain the names of the values that are certain
 * @param possible the names of the values that are certain or possible
 */
record Conclusions(ImmutableSet<String> certain, ImmutableSet<String> possible) {

  /** Returns everything that was concluded on a subject, by kind. */
  static Map<FindingKind, Conclusions> of(Assessment assessment) {
    return of(assessment, List.of(FindingKind.values()));
  }

  /** Returns what was concluded of some kinds. */
  static Map<FindingKind, Conclusions> of(Assessment assessment, Iterable<FindingKind> kinds) {
    Map<FindingKind, Conclusions> conclusions = new EnumMap<>(FindingKind.class);
    for (FindingKind kind : kinds) {
      conclusions.put(kind, of(assessment, kind));
    }
    return conclusions;
  }

  /** Returns what was concluded of a kind. */
  static Conclusions of(Assessment assessment, FindingKind kind) {
    Verdicts<?> verdicts = verdicts(assessment, kind, kind.type());
    return new Conclusions(names(verdicts.certain()), names(verdicts.possible()));
  }

  /** Returns the position of the lowest value that is possible. */
  static int lowestGrade(Assessment assessment, FindingKind kind) {
    return verdicts(assessment, kind, kind.type()).possible().stream()
        .mapToInt(Enum::ordinal)
        .min()
        .orElseThrow();
  }

  private static ImmutableSet<String> names(Iterable<? extends Enum<?>> values) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    values.forEach(value -> names.add(value.name()));
    return names.build();
  }

  @SuppressWarnings("unchecked") // The type is that of an enumeration.
  private static <E extends Enum<E>> Verdicts<E> verdicts(
      Assessment assessment, FindingKind kind, Class<? extends Enum<?>> type) {
    return assessment.verdicts(kind, (Class<E>) type);
  }
}
