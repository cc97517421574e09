package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Ranking;
import org.econcluster.rules.RankingKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that rank cases. */
final class RankingOptions {

  @Option(names = "--ranking", description = "Rank the cases, with what holds each in its place.")
  private boolean asked;

  @Option(
      names = "--rank-by",
      paramLabel = "KEY",
      split = ",",
      converter = Key.class,
      description = "Rank by these keys in turn, such as LIFE.type,location-quotient.")
  private List<RankingKey> keys = new ArrayList<>();

  @Option(
      names = "--compare-with",
      paramLabel = "BASE",
      description =
          "Say what changed since a year of the evidence, a day of the parameters, or by a folder"
              + " of rules or a file of parameters.")
  private @Nullable String base;

  /** Whether the cases are to be ranked. */
  boolean isAsked() {
    return asked;
  }

  /** Whether an option was given that only bears on a ranking. */
  boolean isRefined() {
    return base != null || !keys.isEmpty();
  }

  /**
   * The keys, the one that decides first at the front; those of the cases' kind unless others were
   * given, of clusters if there are several kinds; empty if that kind has none.
   */
  ImmutableList<RankingKey> order(Collection<ClusterCase> cases) {
    if (!keys.isEmpty()) {
      return ImmutableList.copyOf(keys);
    }
    Set<SubjectKind> kinds = cases.stream().map(ClusterCase::subject).collect(Collectors.toSet());
    return Ranking.standardOrder(
        kinds.size() == 1 ? Iterables.getOnlyElement(kinds) : SubjectKind.CLUSTER);
  }

  /** The key that was given twice, or null. */
  @Nullable RankingKey repeated() {
    Set<RankingKey> seen = new HashSet<>();
    return keys.stream().filter(key -> !seen.add(key)).findFirst().orElse(null);
  }

  /** What to compare with, as it was typed, or null. */
  @Nullable String base() {
    return base;
  }

  /** Understands keys. */
  static final class Key implements ITypeConverter<RankingKey> {
    @Override
    public RankingKey convert(String id) {
      try {
        return RankingKey.of(id);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            String.valueOf(e.getMessage()).replace(" Maybe ", "\n  Maybe ").strip());
      }
    }
  }
}
