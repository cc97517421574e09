package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.Linkage;
import org.econcluster.cluster.LinkageKind;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.explanation.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither threads nor surroundings bear on an assessment. */
final class BatchTest {

  private static final int CASES = 1234; // more than two batches of a hundred, and a rest
  private static final int BATCH = 100;

  private final Assessor assessor = Assessor.standard();

  @Test
  void theNumberOfThreadsChangesNeitherConclusionsNorOrder() {
    List<ClusterCase> cases = cases(CASES);
    List<Explanation> expected =
        cases.stream().map(assessor::assess).map(Assessment::explanation).toList();

    for (int threads : List.of(1, 2, 4)) {
      try (Stream<Assessment> all = assessor.withThreads(threads).assessAll(cases.stream())) {
        assertThat(all.map(Assessment::explanation).toList()).as("%s", threads).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void casesAreReadAheadByABoundedNumberOnly(int threads) {
    AtomicInteger read = new AtomicInteger();
    ClusterCase one = cases(1).get(0);
    Stream<ClusterCase> endless =
        Stream.generate(
            () -> {
              read.incrementAndGet();
              return one;
            });

    try (Stream<Assessment> all = assessor.withThreads(threads).assessAll(endless)) {
      assertThat(all.iterator().next().subject()).isEqualTo("cluster");
    }
    assertThat(read.get()).isLessThanOrEqualTo(BATCH * (threads + 1));
  }

  @Test
  void nothingIsReadBeforeAnAssessmentIsAskedFor() {
    AtomicInteger read = new AtomicInteger();
    Stream<ClusterCase> cases = cases(3).stream().peek(each -> read.incrementAndGet());

    try (Stream<Assessment> all = assessor.assessAll(cases)) {
      assertThat(read.get()).isZero();
      assertThat(all.count()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void whatGoesWrongWithOneCaseReachesTheCaller(int threads) {
    Grid grid = Grid.random(new Random(1));
    List<ClusterCase> cases = new ArrayList<>(Collections.nCopies(250, grid.toCase()));
    cases.add(grid.toCase("nowhere"));

    try (Stream<Assessment> all = assessor.withThreads(threads).assessAll(cases.stream())) {
      assertThatThrownBy(() -> all.forEach(each -> {}))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("nowhere");
    }
  }

  @Test
  void closingTheStreamClosesItsSource() {
    AtomicBoolean closed = new AtomicBoolean();
    Stream<ClusterCase> source = cases(500).stream().onClose(() -> closed.set(true));

    try (Stream<Assessment> all = assessor.withThreads(2).assessAll(source)) {
      assertThat(all.iterator().next().subject()).isEqualTo("cluster");
    }
    assertThat(closed).isTrue();
  }

  @Test
  void neitherLocaleNorTimeZoneMatters() {
    List<ClusterCase> cases = cases(200);
    List<String> expected = explained(cases);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String language : List.of("tr-TR", "ar-EG", "de-DE", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        assertThat(explained(cases)).as(language).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private List<String> explained(List<ClusterCase> cases) {
    return cases.stream()
        .map(assessor::assess)
        .map(assessment -> assessment.explanation() + assessment.explanation().summary())
        .toList();
  }

  private static List<ClusterCase> cases(int count) {
    Random random = new Random(7);
    List<ClusterCase> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ClusterCase grid = Grid.random(random).toCase();
      cases.add(
          ClusterCase.builder()
              .id("case-" + i)
              .cluster(
                  cluster(random)
                      .addAllRegions(grid.cluster().regions())
                      .addAllIndustries(grid.cluster().industries())
                      .build())
              .addAllPanels(grid.panels())
              .addAllSeries(grid.series())
              .build());
    }
    return cases;
  }

  /** Returns a cluster of a few actors and ties. */
  static Cluster.Builder cluster(Random random) {
    int size = 1 + random.nextInt(12);
    Cluster.Builder cluster = Cluster.builder().name("cluster");
    ActorCategory[] categories = ActorCategory.values();
    for (int i = 0; i < size; i++) {
      cluster.addActors(
          Actor.builder()
              .id("actor-" + i)
              .name("Actor " + i)
              .category(categories[random.nextInt(categories.length)])
              .core(random.nextInt(5) == 0)
              .inside(random.nextInt(6) > 0)
              .owner("owner-" + random.nextInt(4))
              .build());
    }
    for (int i = 0; i < size - 1; i++) {
      for (int j = i + 1; j < size; j++) {
        if (random.nextInt(size) == 0) {
          cluster.addLinkages(
              Linkage.builder()
                  .from("actor-" + i)
                  .to("actor-" + j)
                  .kind(random.nextBoolean() ? LinkageKind.VERTICAL : LinkageKind.HORIZONTAL)
                  .build());
        }
      }
    }
    return cluster;
  }
}
