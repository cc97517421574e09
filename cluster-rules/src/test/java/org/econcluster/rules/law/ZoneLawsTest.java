package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of the set ZONE. */
final class ZoneLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aMergerIsAdvisedExactlyWhereAZoneOperatesFitsAndLiesNear(@ForAll("full") Profile profile) {
    boolean holds = yes(profile, "zone-active") && yes(profile, "specialisation-match");
    boolean near = yes(profile, "same-region") || yes(profile, "adjacent-region");

    Conclusions advice = of(profile, FindingKind.ZONE_ADVICE);
    assertThat(advice.certain().contains("MERGE")).isEqualTo(holds && near);
    assertThat(advice.certain().contains("MERGE_FIRST"))
        .isEqualTo(holds && near && yes(profile, "knowledge-based"));
    assertThat(advice.possible()).isEqualTo(advice.certain());
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void whatMergesFirstMerges(@ForAll("partial") Profile profile) {
    Conclusions advice = of(profile, FindingKind.ZONE_ADVICE);

    assertThat(!advice.certain().contains("MERGE_FIRST") || advice.certain().contains("MERGE"))
        .isTrue();
    assertThat(!advice.possible().contains("MERGE_FIRST") || advice.possible().contains("MERGE"))
        .isTrue();
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aConditionThatBecomesTrueTakesNoAdviceAway(
      @ForAll("partial") Profile profile, @ForAll long seed) {
    List<String> conditions =
        List.of("zone-active", "specialisation-match", "same-region", "adjacent-region");
    String condition = conditions.get(new Random(seed).nextInt(conditions.size()));
    Conclusions before = of(profile, FindingKind.ZONE_ADVICE);
    Conclusions after = of(with(profile, condition, 1), FindingKind.ZONE_ADVICE);

    assertThat(after.certain()).as(condition).containsAll(before.certain());
    assertThat(after.possible()).as(condition).containsAll(before.possible());
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void fewerYearsLeftNeverCalmAWarning(@ForAll("full") Profile profile, @ForAll long seed) {
    double years = profile.find("zone-years-left").orElseThrow().low();
    double fewer = years - 10 * new Random(seed).nextDouble();
    Conclusions before = of(profile, FindingKind.ZONE_WARNING);
    Conclusions after = of(with(profile, "zone-years-left", fewer), FindingKind.ZONE_WARNING);

    assertThat(urgency(after)).isGreaterThanOrEqualTo(urgency(before));
    assertThat(before.certain().containsAll(List.of("LAPSED", "LAPSING"))).isFalse();
  }

  @Provide
  Arbitrary<Profile> full() {
    return ClusterArbitraries.fullProfiles(RulePack.standard());
  }

  @Provide
  Arbitrary<Profile> partial() {
    return ClusterArbitraries.partialProfiles(RulePack.standard());
  }

  private static int urgency(Conclusions warnings) {
    if (warnings.certain().contains("LAPSED")) {
      return 2;
    }
    return warnings.certain().contains("LAPSING") ? 1 : 0;
  }

  private static boolean yes(Profile profile, String indicator) {
    return profile.find(indicator).orElseThrow().low() >= 1;
  }

  private static Profile with(Profile profile, String indicator, double value) {
    Profile.Builder changed = Profile.builder("changed");
    profile.values().forEach(changed::put);
    return changed.put(indicator, IndicatorValue.exact(value, Origin.STATED, "test")).build();
  }

  private static Conclusions of(Profile profile, FindingKind kind) {
    return Conclusions.of(ASSESSOR.assess(profile), kind);
  }
}
