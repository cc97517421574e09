package org.econcluster.profile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.econcluster.profile.DairyLand.COUNTRY;
import static org.econcluster.profile.DairyLand.DAIRY;
import static org.econcluster.profile.DairyLand.INDUSTRIES;
import static org.econcluster.profile.DairyLand.NORTH;
import static org.econcluster.profile.DairyLand.REGIONS;
import static org.econcluster.profile.DairyLand.STEEL;
import static org.econcluster.profile.DairyLand.actors;
import static org.econcluster.profile.DairyLand.caseOf;
import static org.econcluster.profile.DairyLand.jobs;
import static org.econcluster.profile.DairyLand.profile;
import static org.econcluster.profile.DairyLand.statistic;
import static org.econcluster.profile.DairyLand.value;
import static org.econcluster.profile.DairyLand.withheld;

import java.time.Year;
import java.util.List;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Cell;
import org.econcluster.observation.Measure;
import org.econcluster.observation.ReferenceTotals;
import org.junit.jupiter.api.Test;

/** What a profile says of a case as a whole: values, gaps and how values were come by. */
final class ProfilesTest {

  @Test
  void aCaseOfANameAloneHasNothingButGaps() {
    Profile profile = Profiles.of(ClusterCase.of(Cluster.builder().name("x").build()));

    assertThat(profile.values()).isEmpty();
    assertThat(profile.gaps()).allMatch(gap -> gap.reason() == GapReason.NOT_STATED);
  }

  @Test
  void aTableWithoutTheRegionIsRefused() {
    ClusterCase clusterCase =
        ClusterCase.builder()
            .id("x")
            .cluster(Cluster.builder().name("x").addRegions(COUNTRY).addIndustries(DAIRY).build())
            .addPanels(ActivityPanel.of(List.of(jobs(2020, 30, 10, 10, 50))))
            .build();

    assertThatThrownBy(() -> Profiles.of(clusterCase))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("LAND");
  }

  @Test
  void aKnownLowerBoundOutlivesATableThatKnowsLess() {
    ActivityTable plants =
        ActivityTable.builder(statistic(Measure.ESTABLISHMENTS), Year.of(2020), REGIONS, INDUSTRIES)
            .set(NORTH, DAIRY, Cell.suppressed(1, 40))
            .build();
    ClusterCase clusterCase =
        ClusterCase.builder()
            .id("x")
            .cluster(actors().addRegions(NORTH).addIndustries(DAIRY).build())
            .addPanels(ActivityPanel.of(List.of(plants)))
            .build();
    IndicatorValue companies = Profiles.of(clusterCase).find("company-count").orElseThrow();

    assertThat(companies.low()).isEqualTo(2); // the plant and the farm that the case names
    assertThat(companies.high()).isEqualTo(40);
    assertThat(companies.source()).isEqualTo("actors of the case; made up for this test");
  }

  @Test
  void aStatedQuotientGoesBeforeTheComputedOneOfItsYear() {
    ClusterCase clusterCase =
        caseOf(jobs(2006, 30, 10, 10, 50))
            .addIndicators(StatedIndicator.of("location-quotient", 3, 2006, "Suinisheva2010"))
            .addIndicators(StatedIndicator.of("location-quotient", 2, 2004, "Suinisheva2010"))
            .build();
    Profile profile = Profiles.of(clusterCase);

    assertThat(value(profile, "location-quotient")).isEqualTo(3);
    assertThat(value(profile, "location-quotient-first")).isEqualTo(2);
  }

  @Test
  void statedAndComputedQuotientsMakeOneSeries() {
    ClusterCase clusterCase =
        caseOf(jobs(2004, 20, 20, 20, 40), jobs(2006, 30, 10, 10, 50))
            .addIndicators(StatedIndicator.of("location-quotient", 1.5, 2003, "Suinisheva2010"))
            .addIndicators(StatedIndicator.of("location-quotient", 7, "Suinisheva2010"))
            .build();
    Profile profile = Profiles.of(clusterCase);

    assertThat(value(profile, "location-quotient-first")).isEqualTo(1.5);
    assertThat(value(profile, "location-quotient")).isCloseTo(0.75 / 0.4, within(1e-15));
  }

  @Test
  void aGapSaysWhatIsTheMatter() {
    ActivityTable table = jobs(2020, 30, 10, 10, 50);
    ReferenceTotals otherIndustry =
        ReferenceTotals.builder()
            .statistic(statistic(Measure.EMPLOYMENT))
            .period(Year.of(2020))
            .area(COUNTRY)
            .putByIndustry(STEEL, 100)
            .total(1000)
            .build();
    Profile unlisted = Profiles.of(caseOf(table).addReferences(otherIndustry).build());
    Profile empty = profile(jobs(2020, 0, 10, 0, 50));
    Profile withheld = profile(withheld(0, Double.POSITIVE_INFINITY));

    assertThat(unlisted.reasonFor("location-quotient")).isEqualTo(GapReason.NOT_COVERED);
    assertThat(unlisted.reasonFor("size-rank-share")).isEqualTo(GapReason.NOT_COVERED);
    assertThat(empty.reasonFor("location-quotient")).isEqualTo(GapReason.UNDEFINED);
    assertThat(empty.reasonFor("heterogeneity-change")).isEqualTo(GapReason.NOT_COVERED);
    assertThat(withheld.reasonFor("employment")).isEqualTo(GapReason.SUPPRESSED);
    assertThat(withheld.reasonFor("output-quotient")).isEqualTo(GapReason.NOT_STATED);
  }

  @Test
  void theEvidenceOfEveryComputedValueNamesItsParts() {
    ClusterCase clusterCase =
        caseOf(jobs(2019, 20, 20, 20, 40), jobs(2020, 30, 10, 10, 50))
            .addIndicators(StatedIndicator.of("entry-rate", 0.1, "Suinisheva2010"))
            .build();
    var evidence = Profiles.evidence(clusterCase);
    Evidence quotient = requireNonNull(evidence.get("location-quotient"));

    assertThat(evidence.keySet()).isEqualTo(Profiles.of(clusterCase).values().keySet());
    assertThat(quotient.parts())
        .extracting(Evidence.Part::name)
        .containsExactly(
            "DAIRY in NORTH (observed)",
            "all industries of the regions",
            "DAIRY in the 2 regions of the table",
            "all industries in the 2 regions of the table");
    assertThat(quotient.parts()).allMatch(part -> part.source().equals("made up for this test"));
    assertThat(evidence).containsEntry("entry-rate", Evidence.of("stated by the source"));
  }
}
