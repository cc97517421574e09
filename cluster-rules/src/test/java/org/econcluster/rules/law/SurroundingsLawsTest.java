package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profile;
import org.econcluster.profile.Profiles;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

@Label("No assessment depends on where, when or beside what it is made")
final class SurroundingsLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();
  private static final List<Locale> LOCALES =
      List.of(
          Locale.ROOT,
          Locale.forLanguageTag("tr-TR"),
          Locale.forLanguageTag("ar-EG-u-nu-arab"),
          Locale.forLanguageTag("hi-IN"),
          Locale.forLanguageTag("kk-KZ"));
  private static final List<String> TIME_ZONES =
      List.of("UTC", "Asia/Almaty", "America/St_Johns", "Pacific/Kiritimati");

  @Property(tries = 10_000)
  void localeAndTimeZoneChangeNothing(
      @ForAll("profiles") Profile profile,
      @ForAll @IntRange(min = 1, max = 4) int locale,
      @ForAll @IntRange(min = 1, max = 3) int zone) {
    String expected = ASSESSOR.assess(profile).explanation().summary();
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(LOCALES.get(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(TIME_ZONES.get(zone)));

      assertThat(ASSESSOR.assess(profile).explanation().summary()).isEqualTo(expected);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  @Property(tries = 10_000)
  void theNumberOfThreadsChangesNothing(
      @ForAll @Size(min = 1, max = 4) List<@From("profiles") Profile> profiles,
      @ForAll @IntRange(min = 1, max = 4) int threads) {
    List<ClusterCase> cases = profiles.stream().map(SurroundingsLawsTest::caseOf).toList();
    List<Object> expected = cases.stream().map(each -> conclusions(ASSESSOR.assess(each))).toList();

    try (Stream<Assessment> all = ASSESSOR.withThreads(threads).assessAll(cases.stream())) {
      assertThat(all.map(SurroundingsLawsTest::conclusions).toList()).isEqualTo(expected);
    }
  }

  @Property(tries = 10_000)
  void theOrderOfStatementsChangesNothing(@ForAll("profiles") Profile profile, @ForAll long seed) {
    ClusterCase clusterCase = caseOf(profile);
    List<StatedIndicator> shuffled = new ArrayList<>(clusterCase.indicators());
    Collections.shuffle(shuffled, new Random(seed));
    ClusterCase other =
        ClusterCase.builder()
            .id(clusterCase.id())
            .cluster(clusterCase.cluster())
            .addAllIndicators(shuffled)
            .build();

    assertThat(Profiles.of(other)).isEqualTo(Profiles.of(clusterCase));
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return ClusterArbitraries.partialProfiles(RulePack.standard());
  }

  private static ClusterCase caseOf(Profile profile) {
    ClusterCase.Builder builder = ClusterCase.builder();
    builder.id("x").cluster(Cluster.builder().name(profile.subject()).build());
    profile
        .values()
        .forEach(
            (indicator, value) -> {
              StatedIndicator.Builder stated = StatedIndicator.builder();
              stated.indicator(indicator).source("made up for this test");
              if (value.isExact()) {
                stated.value(value.low());
              } else {
                if (!Double.isInfinite(value.low())) {
                  stated.low(value.low());
                }
                if (!Double.isInfinite(value.high())) {
                  stated.high(value.high());
                }
              }
              builder.addIndicators(stated.build());
            });
    return builder.build();
  }

  private static Object conclusions(Assessment assessment) {
    return List.of(
        assessment.specialisation().market(),
        assessment.lifeCycle().type(),
        assessment.lifeCycle().stage(),
        assessment.policy().model(),
        assessment.policy().instruments());
  }
}
