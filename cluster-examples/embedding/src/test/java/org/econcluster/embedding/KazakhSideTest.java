package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import org.econcluster.casefile.CaseFile;
import org.econcluster.classification.RegionCode;
import org.econcluster.crossborder.RegionComparison;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.finding.EconomicStanding;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.RankStability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the economies of Russia's Kazakh neighbours stand among the regions of Kazakhstan. */
final class KazakhSideTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  /** The wages of the regions that the table leaves out since their product per head is missing. */
  private static final ImmutableMap<String, Double> LEFT_OUT =
      ImmutableMap.of(
          "Abai", 258941.0,
          "Jetisu", 229760.0,
          "Turkistan", 237189.0,
          "Ulytau", 402561.0,
          "Shymkent", 234729.0);

  @ParameterizedTest
  @CsvSource({
    "astrakhan-atyrau, 1, LEADER, STABLE",
    "samara-west-kazakhstan, 5, MIDDLE, UNSTABLE",
    "omsk-pavlodar, 8, MIDDLE, STABLE",
    "orenburg-aktobe, 9, MIDDLE, STABLE",
    "chelyabinsk-kostanay, 10, MIDDLE, STABLE",
    "tyumen-north-kazakhstan, 14, TRAILING, STABLE",
  })
  void aNeighbourWithUnchangedBoundsIsRankedAmongFifteenRegions(
      String name, int rank, EconomicStanding standing, RankStability stability) {
    ClusterCase pair = CaseFile.read(Cases.file(name));
    Assessment assessment = ASSESSOR.assess(pair);

    assertThat(kazakh(pair).rank(partner(pair))).isEqualTo(rank);
    assertThat(kazakh(pair).values()).hasSize(15);
    assertThat(
            assessment.verdicts(FindingKind.XBOR_PARTNER_ECONOMY, EconomicStanding.class).certain())
        .containsExactly(standing);
    assertThat(
            assessment
                .verdicts(FindingKind.XBOR_PARTNER_ECONOMIC_RANK, RankStability.class)
                .certain())
        .containsExactly(stability);
    assertThat(assessment.profile().find("partner-economic-composite").orElseThrow().year())
        .hasValue(2022);
    assertThat(assessment.profile().find("home-economic-composite").orElseThrow().year())
        .hasValue(2015);
  }

  @ParameterizedTest
  @ValueSource(strings = {"altai-krai-east-kazakhstan", "altai-republic-east-kazakhstan"})
  void eastKazakhstanWasSplitAndIsNotRanked(String name) {
    Assessment assessment = ASSESSOR.assess(CaseFile.read(Cases.file(name)));

    assertThat(assessment.profile().reasonFor("partner-economic-composite"))
        .isEqualTo(GapReason.NOT_COVERED);
    assertThat(
            assessment
                .verdicts(FindingKind.XBOR_PARTNER_ECONOMY, EconomicStanding.class)
                .possible())
        .containsExactly(EconomicStanding.values());
  }

  /** More regions with a higher product can only lower a rank, so the two ends are enough. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "astrakhan-atyrau",
        "samara-west-kazakhstan",
        "omsk-pavlodar",
        "orenburg-aktobe",
        "chelyabinsk-kostanay",
        "tyumen-north-kazakhstan"
      })
  void noStandingHangsOnTheProductOfTheRegionsThatAreLeftOut(String name) {
    ClusterCase pair = CaseFile.read(Cases.file(name));

    assertThat(standing(pair, kazakh(pair)))
        .isEqualTo(standing(pair, withLeftOut(kazakh(pair), 0)))
        .isEqualTo(standing(pair, withLeftOut(kazakh(pair), 1e9)));
  }

  private static RegionComparison withLeftOut(RegionComparison compared, double product) {
    Map<RegionCode, ImmutableList<Double>> values = new TreeMap<>(compared.values());
    LEFT_OUT.forEach(
        (region, wage) -> values.put(RegionCode.of(region), ImmutableList.of(wage, product)));
    return RegionComparison.builder()
        .potential(compared.potential())
        .year(compared.year())
        .addAllIndicators(compared.indicators())
        .values(ImmutableSortedMap.copyOf(values))
        .source(compared.source())
        .build();
  }

  private static EconomicStanding standing(ClusterCase pair, RegionComparison compared) {
    Assessment assessment =
        ASSESSOR.assess(
            ClusterCase.builder()
                .id(pair.id())
                .subject(pair.subject())
                .cluster(pair.cluster())
                .addIndicators(
                    StatedIndicator.of(
                        "partner-economic-composite",
                        compared.composite(partner(pair)),
                        "supposed"))
                .build());
    return assessment
        .verdicts(FindingKind.XBOR_PARTNER_ECONOMY, EconomicStanding.class)
        .certain()
        .asList()
        .get(0);
  }

  private static RegionCode partner(ClusterCase pair) {
    return pair.borderPairs().get(0).partner();
  }

  private static RegionComparison kazakh(ClusterCase pair) {
    return pair.comparisons().stream()
        .filter(comparison -> comparison.has(partner(pair)))
        .findFirst()
        .orElseThrow();
  }
}
