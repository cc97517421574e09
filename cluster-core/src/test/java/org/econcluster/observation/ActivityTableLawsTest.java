package org.econcluster.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;

/** What holds of every table. */
final class ActivityTableLawsTest {

  private static final int TRIES = 10_000;

  @Property(tries = TRIES)
  void reorderingAndOrderingAgainChangesNothing(
      @ForAll("tables") ActivityTable table, @ForAll long seed) {
    List<RegionCode> regions = new ArrayList<>(table.regions());
    List<IndustryCode> industries = new ArrayList<>(table.industries());
    Collections.shuffle(regions, new Random(seed));
    Collections.shuffle(industries, new Random(seed + 1));

    ActivityTable shuffled = table.rows(regions).columns(industries);

    assertThat(shuffled.inCodeOrder()).isEqualTo(table).hasSameHashCodeAs(table);
    for (RegionCode region : regions) {
      for (IndustryCode industry : industries) {
        assertThat(
                shuffled.publishedCell(
                    shuffled.regionIndex(region), shuffled.industryIndex(industry)))
            .isEqualTo(
                table.publishedCell(table.regionIndex(region), table.industryIndex(industry)));
      }
    }
  }

  @Property(tries = TRIES)
  void aPartIsMadeOfTheSameCells(@ForAll("tables") ActivityTable table, @ForAll int seed) {
    int row = Math.floorMod(seed, table.regionCount());
    int column = Math.floorMod(seed, table.industryCount());

    ActivityTable part =
        table.rows(row, table.regionCount()).columns(column, table.industryCount());

    assertThat(part.sharesCellsWith(table)).isTrue();
    for (int r = 0; r < part.regionCount(); r++) {
      for (int i = 0; i < part.industryCount(); i++) {
        assertThat(part.publishedCell(r, i)).isEqualTo(table.publishedCell(row + r, column + i));
      }
    }
  }

  @Property(tries = TRIES)
  void officialTotalsOnlyNarrow(@ForAll("tables") ActivityTable table) {
    for (int r = 0; r < table.regionCount(); r++) {
      for (int i = 0; i < table.industryCount(); i++) {
        assertThat(table.cellLow(r, i)).isEqualTo(table.publishedCell(r, i).bounds().low());
        assertThat(table.cellHigh(r, i))
            .isLessThanOrEqualTo(table.publishedCell(r, i).bounds().high())
            .isGreaterThanOrEqualTo(table.cellLow(r, i));
      }
    }
  }

  @Provide
  Arbitrary<ActivityTable> tables() {
    return TableArbitraries.tables();
  }
}
