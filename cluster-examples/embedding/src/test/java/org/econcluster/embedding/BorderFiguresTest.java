package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.econcluster.casefile.CaseFile;
import org.econcluster.crossborder.BorderRegionPair;
import org.econcluster.crossborder.RegionComparison;
import org.econcluster.failure.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the tables beside the case of the whole border show of themselves, and why no rule reads
 * them.
 */
final class BorderFiguresTest {

  private static final String BORDER = "kazakhstan-russia-border";
  private static final Path FOLDER = Cases.FOLDER.resolve(BORDER);
  private static final List<NamedCsvRecord> TRADE = rows("trade.csv");

  @ParameterizedTest
  @CsvSource({
    "RU, 2016, 0.0", "RU, 2017, 0.0", "RU, 2018, 0.0",
    "RU-border, 2016, 324.9", "RU-border, 2017, 263.0", "RU-border, 2018, 223.9",
  })
  void exportsAndImportsExceedThePrintedTurnoverOfTheTwelveRegionsOnly(
      String area, String year, BigDecimal excess) {
    assertThat(
            trade(area, year, "exports")
                .add(trade(area, year, "imports"))
                .subtract(trade(area, year, "turnover")))
        .isEqualByComparingTo(excess);
  }

  @ParameterizedTest
  @CsvSource({"2016, 25.9", "2017, 25.1", "2018, 24.9"})
  void theTwelveRegionsHaveAboutAQuarterOfTheTradeOfRussia(String year, BigDecimal share) {
    BigDecimal millionsInPercent = BigDecimal.TEN; // 1,000 million a billion, in hundredths

    assertThat(
            trade("RU-border", year, "turnover")
                .divide(
                    trade("RU", year, "turnover").multiply(millionsInPercent),
                    1,
                    RoundingMode.HALF_UP))
        .isEqualByComparingTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    "turnover, 2016, 1.28, 1.3",
    "turnover, 2017, 1.65, 1.6", // rounds to 1.7
    "exports, 2016, 1.21, 1.2",
    "imports, 2016, 1.44, 1.4",
  })
  void theFallsOfTheTextFollowFromTheTable(
      String flow, String since, BigDecimal fall, String printed) {
    assertThat(
            trade("RU-border", since, flow)
                .divide(trade("RU-border", "2018", flow), 2, RoundingMode.HALF_UP))
        .isEqualByComparingTo(fall);
    assertThat(CaseFile.readDocument(Cases.file(BORDER)).summary().orElseThrow())
        .contains(printed + " times");
  }

  @Test
  void theTurnoverOfRussiaAddsUpToThatOfTheText() {
    assertThat(
            trade("RU", "2016", "turnover")
                .add(trade("RU", "2017", "turnover"))
                .add(trade("RU", "2018", "turnover")))
        .isEqualByComparingTo("41.3");
  }

  @Test
  void theListsRankRegionsOfTheBorderByTheirShares() {
    ImmutableSet<String> home =
        CaseFile.readDocument(Cases.file(BORDER)).borderPairs().stream()
            .map(BorderRegionPair::home)
            .map(Object::toString)
            .collect(ImmutableSet.toImmutableSet());
    Map<String, List<NamedCsvRecord>> flows = new TreeMap<>();
    rows("trade-ranks.csv")
        .forEach(
            row -> flows.computeIfAbsent(row.getField("flow"), f -> new ArrayList<>()).add(row));

    assertThat(flows).containsOnlyKeys("exports", "imports");
    assertThat(flows.values())
        .allSatisfy(
            rows -> {
              assertThat(rows).allMatch(row -> home.contains(row.getField("region")));
              assertThat(rows.stream().map(row -> Integer.parseInt(row.getField("rank"))))
                  .isSorted()
                  .allMatch(rank -> rank <= 10);
              assertThat(rows.stream().map(row -> new BigDecimal(row.getField("share")).negate()))
                  .isSorted();
            });
  }

  @Test
  void theSharesOfSmallEnterpriseRankOnlyWithALineForEachRegion(@TempDir Path folder)
      throws IOException {
    Path table = folder.resolve("small-enterprise.csv");
    Files.copy(FOLDER.resolve("small-enterprise.csv"), table);
    Path comparing = Files.writeString(folder.resolve("ranked.json"), RANKED);

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> CaseFile.read(comparing))
        .withMessageContaining("a line of one region only for 2017; ranks need two regions");

    Files.writeString(table, Files.readString(table) + "RU-SUPPOSED,2017,1,1,1,1\n");
    RegionComparison compared = CaseFile.read(comparing).comparisons().get(0);
    assertThat(compared.values().keySet().stream().map(compared::rank)).containsExactly(2, 1);
  }

  private static final String RANKED =
      """
      {
        "schema": "econcluster.case.v1",
        "id": "ranked",
        "name": "Ranked",
        "subject": "BORDER",
        "cluster": {"name": "Ranked"},
        "regionComparisons": [
          {
            "potential": "ENTREPRENEURIAL",
            "file": "small-enterprise.csv",
            "year": 2017,
            "source": "BorderPotential",
            "indicators": [
              {"column": "NUMBER", "name": "number", "unit": "%"},
              {"column": "EMPLOYEES", "name": "employees", "unit": "%"},
              {"column": "TURNOVER", "name": "turnover", "unit": "%"},
              {"column": "FIXED_INVESTMENT", "name": "investment", "unit": "%"}
            ]
          }
        ],
        "sources": [{"key": "BorderPotential", "citation": "The paper."}]
      }
      """;

  private static BigDecimal trade(String area, String year, String flow) {
    return TRADE.stream()
        .filter(row -> row.getField("area").equals(area) && row.getField("year").equals(year))
        .map(row -> new BigDecimal(row.getField(flow)))
        .findFirst()
        .orElseThrow();
  }

  private static List<NamedCsvRecord> rows(String file) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
