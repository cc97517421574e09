package org.econcluster.rules.explanation;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.engine.PackProgram;

/**
 * A pack as explanations look things up in it: made once for all explanations by the same program.
 *
 * <p>Immutable and thread-safe. It must not hold the program, or no program would ever be let go.
 */
final class PackLookup {

  /** A rule and its number in the program. */
  record NumberedRule(int number, IndexedRule rule) {}

  private static final LoadingCache<PackProgram, PackLookup> LOOKUPS =
      CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(PackLookup::new));

  private final ImmutableMap<String, Criterion> criteria;
  private final ImmutableMap<String, DerivedIndicator> derived;
  private final ImmutableListMultimap<FindingKind, NumberedRule> rules;
  private final ImmutableSetMultimap<String, FindingKind> kindsCounted;

  private PackLookup(PackProgram program) {
    this.criteria =
        program.criteria().stream()
            .collect(ImmutableMap.toImmutableMap(Criterion::id, criterion -> criterion));
    this.derived =
        program.pack().sets().stream()
            .flatMap(set -> set.derived().stream())
            .collect(ImmutableMap.toImmutableMap(DerivedIndicator::id, indicator -> indicator));
    ImmutableListMultimap.Builder<FindingKind, NumberedRule> byKind =
        ImmutableListMultimap.builder();
    for (int i = 0; i < program.rules().size(); i++) {
      IndexedRule rule = program.rules().get(i);
      byKind.put(rule.kind(), new NumberedRule(i, rule));
    }
    this.rules = byKind.build();
    ImmutableSetMultimap.Builder<String, FindingKind> counted = ImmutableSetMultimap.builder();
    for (DerivedIndicator made : derived.values()) {
      counted.putAll(made.id(), kindsCounted(made));
    }
    this.kindsCounted = counted.build();
  }

  private static ImmutableSet<FindingKind> kindsCounted(DerivedIndicator made) {
    return switch (made.function()) {
      case COUNT_CONCLUDED, WEIGHTED_SUM_CONCLUDED ->
          Arrays.stream(FindingKind.values())
              .filter(kind -> made.inputs().stream().anyMatch(input -> names(input, kind)))
              .collect(ImmutableSet.toImmutableSet());
      default -> ImmutableSet.of();
    };
  }

  static PackLookup of(PackProgram program) {
    return LOOKUPS.getUnchecked(program);
  }

  /** All criteria by id, in the order of their numbers. */
  ImmutableMap<String, Criterion> criteria() {
    return criteria;
  }

  /** All derived indicators by id. */
  ImmutableMap<String, DerivedIndicator> derived() {
    return derived;
  }

  /** The kinds that rules conclude, in the order of the first rule of each. */
  ImmutableSet<FindingKind> kinds() {
    return rules.keySet();
  }

  /** The rules that conclude a kind, in their order. */
  ImmutableList<NumberedRule> rulesFor(FindingKind kind) {
    return rules.get(kind);
  }

  /** The kinds of finding that a derived indicator counts or sums up. */
  ImmutableSet<FindingKind> kindsCountedBy(DerivedIndicator made) {
    return kindsCounted.get(made.id());
  }

  private static boolean names(String input, FindingKind kind) {
    return input.equals(kind.id()) || input.startsWith(kind.id() + ".");
  }
}
