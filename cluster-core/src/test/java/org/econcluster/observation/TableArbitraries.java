package org.econcluster.observation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;

/** Tables of all shapes, with awkward codes and cells of every status. */
public final class TableArbitraries {

  private static final Statistic JOBS =
      Statistic.of(Measure.EMPLOYMENT, "jobs", Provenance.of("Made up for tests"));

  /** The most regions and the most industries. */
  private static final int LONGEST = 4;

  private TableArbitraries() {}

  /** Texts that can be codes, many of them hard on a CSV writer. */
  public static Arbitrary<String> codes() {
    Arbitrary<String> awkward =
        Arbitraries.strings().withChars("aI1,;\t\"'\n\r =+-@#\\ıİßҚ\uFEFF\u00A0").ofMaxLength(5);
    Arbitrary<String> plain = Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(3);
    Arbitrary<String> anyText = Arbitraries.strings().ofMaxLength(4);
    return Arbitraries.oneOf(awkward, plain, anyText)
        .map(String::strip)
        .filter(text -> !text.isBlank())
        .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
  }

  /** Cells of every status. */
  public static Arbitrary<Cell> cells() {
    Arbitrary<Double> amounts =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 1000).map(Integer::doubleValue),
            Arbitraries.longs().between(0, 1L << 50).map(k -> k / 1024.0),
            Arbitraries.of(0.0, 0.1, Double.MIN_VALUE, 1e300, 0x1p53, 1e16));
    Arbitrary<Cell> suppressed =
        Combinators.combine(amounts, amounts, Arbitraries.of(true, false))
            .as(
                (a, b, bounded) ->
                    Cell.suppressed(
                        Math.min(a, b), bounded ? Math.max(a, b) : Double.POSITIVE_INFINITY));
    return Arbitraries.frequencyOf(
        Tuple.of(6, amounts.map(Cell::observed)),
        Tuple.of(2, suppressed),
        Tuple.of(1, amounts.map(Cell::estimated)),
        Tuple.of(1, Arbitraries.of(Cell.missing(), Cell.notApplicable())));
  }

  /** Tables whose codes stand in order; some with official totals. */
  public static Arbitrary<ActivityTable> tables() {
    Arbitrary<ImmutableList<String>> axis =
        codes().set().ofMinSize(1).ofMaxSize(LONGEST).map(ImmutableList::sortedCopyOf);
    return Combinators.combine(
            axis,
            axis,
            cells().list().ofSize(LONGEST * LONGEST), // the rest is not used
            Arbitraries.of(true, false),
            Arbitraries.of(1999, 2006))
        .as(
            (regions, industries, cells, official, year) -> {
              ActivityTable table = table(regions, industries, cells, Year.of(year));
              return official ? withTotals(table) : table;
            });
  }

  private static ActivityTable table(
      List<String> regions, List<String> industries, List<Cell> cells, Year year) {
    ActivityTableBuilder table =
        ActivityTable.builder(
            JOBS,
            year,
            regions.stream().map(RegionCode::of).toList(),
            industries.stream().map(IndustryCode::of).toList());
    for (int k = 0; k < regions.size() * industries.size(); k++) {
      table.set(k / industries.size(), k % industries.size(), cells.get(k));
    }
    return table.build();
  }

  private static ActivityTable withTotals(ActivityTable table) {
    ImmutableMap.Builder<RegionCode, Double> totals = ImmutableMap.builder();
    for (RegionCode region : table.regions()) {
      if (region.value().length() % 2 == 0) {
        totals.put(region, table.regionTotal(region).low() * 1.5 + 1);
      }
    }
    return table.withRegionTotals(totals.buildOrThrow());
  }
}
