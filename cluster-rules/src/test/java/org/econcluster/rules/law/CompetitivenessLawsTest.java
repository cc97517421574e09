package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.cluster.CompetitivenessStage;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.StageAgreement;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of the set COMP. */
final class CompetitivenessLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void withFullEvidenceThereIsOneStageAndRawExportsPullItDownByOneAtMost(
      @ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);
    int byIncome = Conclusions.lowestGrade(assessment, FindingKind.COMP_STAGE_BY_INCOME);
    int stage = Conclusions.lowestGrade(assessment, FindingKind.COMP_STAGE);
    boolean disagree =
        Conclusions.of(assessment, FindingKind.COMP_AGREEMENT).certain().contains("DISAGREE");

    assertThat(Conclusions.of(assessment, FindingKind.COMP_STAGE).possible()).hasSize(1);
    assertThat(Conclusions.of(assessment, FindingKind.COMP_AGREEMENT).possible()).hasSize(1);
    assertThat(stage).isEqualTo(disagree ? byIncome - 1 : byIncome);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void moreIncomeOrFewerRawExportsNeverLowerTheStage(
      @ForAll("full") Profile profile, @ForAll long seed) {
    Random random = new Random(seed);
    double income = profile.find("gdp-per-head").orElseThrow().low();
    double raw = profile.find("raw-export-share").orElseThrow().low();
    Profile better =
        with(
            with(profile, "gdp-per-head", income * (1 + random.nextDouble())),
            "raw-export-share",
            raw * random.nextDouble());

    assertThat(Conclusions.lowestGrade(ASSESSOR.assess(better), FindingKind.COMP_STAGE))
        .isGreaterThanOrEqualTo(
            Conclusions.lowestGrade(ASSESSOR.assess(profile), FindingKind.COMP_STAGE));
  }

  @Example
  void aCountryIsJudgedByItsOwnSets() {
    Profile.Builder country = Profile.builder("a country").kind(SubjectKind.COUNTRY);
    country.put("gdp-per-head", exact(6500));
    country.put("raw-export-share", exact(0.86));
    Assessment assessment = ASSESSOR.assess(country.build());

    assertThat(
            assessment
                .verdict(FindingKind.COMP_STAGE_BY_INCOME, CompetitivenessStage.class)
                .certain())
        .contains(CompetitivenessStage.EFFICIENCY_DRIVEN);
    assertThat(assessment.verdict(FindingKind.COMP_STAGE, CompetitivenessStage.class).certain())
        .contains(CompetitivenessStage.FACTOR_TO_EFFICIENCY);
    assertThat(assessment.verdict(FindingKind.COMP_AGREEMENT, StageAgreement.class).certain())
        .contains(StageAgreement.DISAGREE);
    assertThat(Conclusions.of(assessment, FindingKind.LIFE_STAGE).possible()).isEmpty();
  }

  @Example
  void withoutRawExportsTheStageIsThatOfIncomeOrTheOneBelow() {
    Profile.Builder country = Profile.builder("a country").kind(SubjectKind.COUNTRY);
    country.put("gdp-per-head", exact(7500));

    assertThat(Conclusions.of(ASSESSOR.assess(country.build()), FindingKind.COMP_STAGE).possible())
        .isEqualTo(ImmutableSet.of("FACTOR_TO_EFFICIENCY", "EFFICIENCY_DRIVEN"));
  }

  private static Profile with(Profile profile, String indicator, double value) {
    Profile.Builder changed = Profile.builder("changed");
    profile.values().forEach(changed::put);
    changed.put(indicator, exact(value));
    return changed.build();
  }

  private static IndicatorValue exact(double value) {
    return IndicatorValue.exact(value, Origin.STATED, "test");
  }

  @Provide
  Arbitrary<Profile> full() {
    return ClusterArbitraries.fullProfiles(RulePack.standard());
  }
}
