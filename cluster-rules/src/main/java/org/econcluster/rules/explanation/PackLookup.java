package org.econcluster.rules.explanation;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.stream.IntStream;
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

  /** A rule with its number in the program, and what it names looked up. */
  record NumberedRule(
      int number, IndexedRule rule, Enum<?> conclusion, ImmutableList<Requirement> requirements) {

    static NumberedRule of(int number, PackProgram program) {
      IndexedRule rule = program.rules().get(number);
      return new NumberedRule(
          number,
          rule,
          rule.conclusion(),
          rule.literals().stream()
              .map(literal -> Requirement.of(literal, program))
              .collect(ImmutableList.toImmutableList()));
    }
  }

  private static final LoadingCache<PackProgram, PackLookup> LOOKUPS =
      CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(PackLookup::new));

  private final ImmutableMap<String, Criterion> criteria;
  private final ImmutableList<ImmutableIntArray> members;
  private final ImmutableMap<String, DerivedIndicator> derived;
  private final ImmutableList<NumberedRule> rules;
  private final ImmutableListMultimap<FindingKind, NumberedRule> rulesByKind;
  private final ImmutableSetMultimap<String, FindingKind> kindsCounted;

  private PackLookup(PackProgram program) {
    this.criteria =
        program.criteria().stream()
            .collect(ImmutableMap.toImmutableMap(Criterion::id, criterion -> criterion));
    this.members =
        program.criteria().stream()
            .map(criterion -> members(criterion, program))
            .collect(ImmutableList.toImmutableList());
    this.derived =
        program.pack().sets().stream()
            .flatMap(set -> set.derived().stream())
            .collect(ImmutableMap.toImmutableMap(DerivedIndicator::id, indicator -> indicator));
    this.rules =
        IntStream.range(0, program.rules().size())
            .mapToObj(number -> NumberedRule.of(number, program))
            .collect(ImmutableList.toImmutableList());
    this.rulesByKind = Multimaps.index(rules, numbered -> numbered.rule().kind());
    ImmutableSetMultimap.Builder<String, FindingKind> counted = ImmutableSetMultimap.builder();
    for (DerivedIndicator made : derived.values()) {
      counted.putAll(made.id(), kindsCounted(made));
    }
    this.kindsCounted = counted.build();
  }

  private static ImmutableIntArray members(Criterion criterion, PackProgram program) {
    return criterion instanceof Criterion.Composite composite
        ? ImmutableIntArray.copyOf(composite.members().stream().mapToInt(program::criterion))
        : ImmutableIntArray.of();
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

  /** The numbers of the members of a composite; none of another criterion. */
  ImmutableIntArray members(int criterion) {
    return members.get(criterion);
  }

  /** All derived indicators by id. */
  ImmutableMap<String, DerivedIndicator> derived() {
    return derived;
  }

  /** The kinds that rules conclude, in the order of the first rule of each. */
  ImmutableSet<FindingKind> kinds() {
    return rulesByKind.keySet();
  }

  /** All rules, in the order of their numbers. */
  ImmutableList<NumberedRule> rules() {
    return rules;
  }

  /** The rules that conclude a kind, in their order. */
  ImmutableList<NumberedRule> rulesFor(FindingKind kind) {
    return rulesByKind.get(kind);
  }

  /** The kinds of finding that a derived indicator counts or sums up. */
  ImmutableSet<FindingKind> kindsCountedBy(DerivedIndicator made) {
    return kindsCounted.get(made.id());
  }

  private static boolean names(String input, FindingKind kind) {
    return input.equals(kind.id()) || input.startsWith(kind.id() + ".");
  }
}
