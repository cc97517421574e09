package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * What is written of developments, rankings, stabilities and identifications reads back as the
 * equal record.
 */
final class PortfolioJsonLawsTest {

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aDevelopmentReadsBackEqual(@ForAll long seed) {
    DevelopmentRecord record = new RandomRecords(seed).development();
    String json = PortfolioJson.writeDevelopments(List.of(record));
    List<DevelopmentRecord> read = PortfolioJson.readDevelopments("d.json", utf8(json));

    assertThat(read).containsExactly(record);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aRankingReadsBackEqual(@ForAll long seed) {
    RankingRecord record = new RandomRecords(seed).ranking();
    String json = PortfolioJson.writeRanking(record);
    RankingRecord read = PortfolioJson.readRanking("r.json", utf8(json));

    assertThat(read).isEqualTo(record);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void stabilitiesReadBackEqual(@ForAll long seed) {
    RandomRecords records = new RandomRecords(seed);
    List<StabilityRecord> several = List.of(records.stability(), records.stability());
    String json = PortfolioJson.writeStabilities(several);
    List<StabilityRecord> read = PortfolioJson.readStabilities("s.json", utf8(json));

    assertThat(read).isEqualTo(several);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void anIdentificationReadsBackEqual(@ForAll long seed) {
    IdentificationRecord record = new RandomRecords(seed).identification();
    String json = PortfolioJson.writeIdentification(record);
    IdentificationRecord read = PortfolioJson.readIdentification("i.json", utf8(json));

    assertThat(read).isEqualTo(record);
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
