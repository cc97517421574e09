package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.indicator.StatedIndicator;
import org.junit.jupiter.api.Test;

final class ProfileTest {

  @Test
  void aBuilderThatGoesOnLeavesWhatItBuiltAsItWas() {
    Profile.Builder builder =
        Profile.builder("sample")
            .put("linked-share", known(0.3))
            .gap("sme-share", GapReason.UNDEFINED);
    Profile first = builder.build();
    Profile second =
        builder
            .put("linked-share", known(0.4))
            .put("sme-share", known(0.5))
            .gap("firm-concentration", GapReason.UNDEFINED)
            .build();

    assertThat(first.find("linked-share")).contains(known(0.3));
    assertThat(first.find("sme-share")).isEmpty();
    assertThat(first.reasonFor("sme-share")).isEqualTo(GapReason.UNDEFINED);
    assertThat(first.reasonFor("firm-concentration")).isEqualTo(GapReason.NOT_STATED);
    assertThat(second.find("linked-share")).contains(known(0.4));
    assertThat(second.find("sme-share")).contains(known(0.5));
    assertThat(second.reasonFor("firm-concentration")).isEqualTo(GapReason.UNDEFINED);
  }

  @Test
  void aGapThatIsFilledLeavesNoTrace() {
    Profile filled =
        Profile.builder("sample")
            .gap("sme-share", GapReason.UNDEFINED)
            .put("sme-share", known(0.5))
            .build();

    assertThat(filled).isEqualTo(Profile.builder("sample").put("sme-share", known(0.5)).build());
  }

  @Test
  void profilesOfOneCaseAreEqualAndLeaveItsStatementsAsTheyAre() {
    ClusterCase clusterCase =
        ClusterCase.builder()
            .id("sample")
            .cluster(Cluster.builder().name("sample").build())
            .addIndicators(
                StatedIndicator.of("sme-share", 0.5, 2006, "test"),
                StatedIndicator.of("sme-share", 0.4, 2005, "test"))
            .build();

    Profile profile = Profiles.of(clusterCase);
    assertThat(profile.find("sme-share").orElseThrow().low()).isEqualTo(0.5);
    assertThat(Profiles.of(clusterCase)).isEqualTo(profile);
    assertThat(Profiles.evidence(clusterCase)).containsOnlyKeys("sme-share");
  }

  private static IndicatorValue known(double value) {
    return IndicatorValue.exact(value, Origin.STATED, "test");
  }
}
