package org.econcluster.observation.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.ActivityTableBuilder;
import org.econcluster.observation.TableArbitraries;
import org.junit.jupiter.api.Test;

/** What holds of the CSV form of every table. */
final class ActivityCsvLawsTest {

  private static final int TRIES = 10_000;

  /** A code that no generated industry has, for it is too long. */
  private static final IndustryCode TOTAL = IndustryCode.of("ALL INDUSTRIES");

  @Property(tries = TRIES)
  void aTableReadsBackAsItWas(
      @ForAll("tables") ActivityTable table, @ForAll("options") CsvOptions.Builder any) {
    CsvOptions options = any.totalIndustry(total(table)).build();
    String text = ActivityCsv.toText(table, options);

    assertThat(ActivityCsv.readTable(CsvInput.ofText("table.csv", text), options))
        .isEqualTo(table)
        .hasSameHashCodeAs(table);
  }

  @Property(tries = TRIES)
  void theOrderOfTheLinesDoesNotMatter(@ForAll("tables") ActivityTable table, @ForAll long seed) {
    CsvOptions options = CsvOptions.builder().statistic(table.statistic()).build();
    ActivityTable plain = withPlainCodes(table);
    List<String> lines = ActivityCsv.toText(plain, options).lines().toList();
    List<String> shuffled = new ArrayList<>(lines.subList(1, lines.size()));
    Collections.shuffle(shuffled, new Random(seed));
    String text = lines.get(0) + "\n" + String.join("\n", shuffled);

    assertThat(ActivityCsv.readTable(CsvInput.ofText("table.csv", text), options)).isEqualTo(plain);
  }

  @Test
  void neitherLocaleNorTimeZoneMatters() {
    String text = "region,industry,period,value,status\nI,ı,2006,1.5,\nİ,i,2006,,missing\n";
    ActivityTable expected = ActivityCsv.readTable(CsvInput.ofText("t", text), CsvTexts.OPTIONS);
    String written = ActivityCsv.toText(expected, CsvTexts.OPTIONS);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(ActivityCsv.readTable(CsvInput.ofText("t", text), CsvTexts.OPTIONS))
          .isEqualTo(expected);
      assertThat(ActivityCsv.toText(expected, CsvTexts.OPTIONS)).isEqualTo(written);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** The code of totals, where the table has any: a file without them must not be told of one. */
  private static Optional<IndustryCode> total(ActivityTable table) {
    return table.regions().stream().anyMatch(region -> table.officialTotal(region).isPresent())
        ? Optional.of(TOTAL)
        : Optional.empty();
  }

  @Provide
  Arbitrary<ActivityTable> tables() {
    return TableArbitraries.tables();
  }

  @Provide
  Arbitrary<CsvOptions.Builder> options() {
    return Combinators.combine(Arbitraries.of(',', ';', '\t'), Arbitraries.of('.', ','))
        .as(
            (separator, mark) ->
                CsvOptions.builder()
                    .statistic(CsvTexts.JOBS)
                    .separator(separator)
                    .decimalMark(mark));
  }

  /** The same cells under codes without line ends, so that lines can be shuffled. */
  private static ActivityTable withPlainCodes(ActivityTable table) {
    ActivityTableBuilder plain =
        ActivityTable.builder(
            table.statistic(),
            table.period(),
            IntStream.range(0, table.regionCount()).mapToObj(r -> RegionCode.of("R" + r)).toList(),
            IntStream.range(0, table.industryCount())
                .mapToObj(i -> IndustryCode.of("I" + i))
                .toList());
    for (int r = 0; r < table.regionCount(); r++) {
      for (int i = 0; i < table.industryCount(); i++) {
        plain.set(r, i, table.publishedCell(r, i));
      }
    }
    return plain.build();
  }
}
