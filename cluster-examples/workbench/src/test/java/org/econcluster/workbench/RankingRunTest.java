package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.econcluster.cluster.Cluster;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.Ranking;
import org.econcluster.rules.RankingKey;
import org.junit.jupiter.api.Test;

/** What a long ranking tells while it works. */
final class RankingRunTest {

  private static final Assessor ASSESSOR = Assessor.standard();
  private static final ComparisonBase NOW = new ComparisonBase("now", ASSESSOR, Optional.empty());
  private static final ComparisonBase THEN =
      new ComparisonBase("2009", ASSESSOR, Optional.of(Year.of(2009)));
  private static final ImmutableList<RankingKey> ORDER = Ranking.standardOrder();
  private static final List<ClusterCase> CASES =
      Stream.of("a", "b", "c")
          .map(name -> ClusterCase.of(Cluster.builder().name(name).build()))
          .toList();

  private final List<Long> told = new ArrayList<>();

  @Test
  void eachCaseIsToldWhenItIsAssessed() {
    RankingRun.of(CASES, NOW, ORDER, told::add);

    assertThat(told).containsExactly(1L, 2L, 3L);
  }

  @Test
  void inAComparisonEachCaseIsToldTwice() {
    RankingRun.of(CASES, NOW, THEN, ORDER, told::add);

    assertThat(told).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void explanationsAreToldWhereTheyAreNeeded() {
    RankingRun run = RankingRun.of(CASES, NOW, ORDER, done -> {});

    run.write(Format.CSV, told::add);
    assertThat(told).isEmpty();
    run.write(Format.TEXT, told::add);
    assertThat(told).containsExactly(1L, 2L, 3L);
    assertThat(run.size()).isEqualTo(3);
  }
}
