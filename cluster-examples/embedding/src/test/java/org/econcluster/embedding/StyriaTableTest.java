package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.econcluster.casefile.CaseFile;
import org.econcluster.classification.IndustryCode;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.CellStatus;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.profile.ClusterCase;
import org.junit.jupiter.api.Test;

/** The table of the case of Styria adds up. */
final class StyriaTableTest {

  private final ClusterCase styria = CaseFile.read(Cases.file("styria-automotive"));

  @Test
  void everyYearHasNineRegionsAndTheCountry() {
    assertThat(styria.panels()).hasSize(1);
    assertThat(styria.panels().get(0).tables())
        .hasSize(8)
        .allSatisfy(table -> assertThat(table.regionCount()).isEqualTo(9));
    assertThat(styria.references()).hasSize(8);
  }

  @Test
  void theRegionsAddUpToTheCountryInEveryIndustryThatIsFullyPublished() {
    for (ReferenceTotals country : styria.references()) {
      ActivityTable regions =
          styria.panels().get(0).tables().stream()
              .filter(table -> table.period().equals(country.period()))
              .findFirst()
              .orElseThrow();
      country
          .byIndustry()
          .forEach(
              (industry, total) -> {
                if (regions.industryTotal(industry).isExact()) {
                  assertThat(regions.industryTotal(industry).low())
                      .as("%s in %s", industry, country.period())
                      .isEqualTo(total);
                } else {
                  assertThat(total)
                      .as("%s in %s", industry, country.period())
                      .isBetween(
                          regions.industryTotal(industry).low(),
                          regions.industryTotal(industry).high());
                }
              });
    }
  }

  @Test
  void onlySectionsOfMiningAndOfWaterAndWasteAreWithheld() {
    long withheld = 0;
    for (ActivityTable table : styria.panels().get(0).tables()) {
      for (int r = 0; r < table.regionCount(); r++) {
        for (IndustryCode industry : table.industries()) {
          if (table.cellStatus(r, table.industryIndex(industry)) == CellStatus.SUPPRESSED) {
            assertThat(industry.value()).isIn("B", "E");
            assertThat(table.regions().get(r).value()).isNotEqualTo("AT22");
            withheld++;
          }
        }
      }
    }
    assertThat(withheld).isEqualTo(22);
  }
}
