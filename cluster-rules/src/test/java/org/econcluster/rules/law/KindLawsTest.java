package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of the sets KIND and TERR. */
final class KindLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  private static final ImmutableList<String> SHARES =
      ImmutableList.of(
          "manufacturing-share",
          "technology-share",
          "education-share",
          "export-share",
          "service-share");

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void withFullEvidenceThereIsOneCategoryOfEachTypologyAndMixedUnlessOneShareAlonePredominates(
      @ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);
    long predominant =
        SHARES.stream().filter(share -> profile.find(share).orElseThrow().low() >= 0.5).count();

    assertThat(Conclusions.of(assessment, FindingKind.KIND_CATEGORY).possible()).hasSize(1);
    assertThat(Conclusions.of(assessment, FindingKind.KIND_AUSTRIAN).possible()).hasSize(1);
    assertThat(
            Conclusions.of(assessment, FindingKind.KIND_AUSTRIAN)
                .possible()
                .equals(ImmutableSet.of("MIXED")))
        .isEqualTo(predominant != 1);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void withFullEvidenceNoModelOfATerritoryIsLeftOpen(@ForAll("full") Profile profile) {
    Conclusions models = Conclusions.of(ASSESSOR.assess(profile), FindingKind.TERR_MODEL);

    assertThat(models.possible()).isEqualTo(models.certain());
  }

  @Provide
  Arbitrary<Profile> full() {
    return ClusterArbitraries.fullProfiles(RulePack.standard());
  }
}
