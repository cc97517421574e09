package org.econcluster.observation.csv;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.LimitException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Suggestion;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.ActivityTableBuilder;
import org.econcluster.observation.Bounds;
import org.econcluster.observation.Cell;
import org.econcluster.observation.CellStatus;

/**
 * Gathers the cells of a text in any order and makes tables of them, one for each year, all with
 * the same regions and industries in the order of their codes.
 */
final class CellCollector {

  /** An official total and where it was read. */
  private record Total(double value, Place place, int line) {}

  private final CsvInput source;
  private final CsvOptions options;
  private final BadLines bad;
  // Codes get numbers by first appearance; their order is only known at the end.
  private final SortedMap<RegionCode, Integer> regions = new TreeMap<>();
  private final SortedMap<IndustryCode, Integer> industries = new TreeMap<>();
  private final SortedMap<Year, Map<RegionCode, Total>> totals = new TreeMap<>();

  private final Set<IndustryCode> others = new HashSet<>(); // while the total is not met
  private boolean hasTotalIndustry;
  private int size;
  private int[] region = new int[64];
  private int[] industry = new int[64];
  private int[] year = new int[64];
  private int[] line = new int[64];
  private int[] column = new int[64];
  private CellStatus[] status = new CellStatus[64];
  private double[] low = new double[64];
  private double[] high = new double[64];

  CellCollector(CsvInput source, CsvOptions options, BadLines bad) {
    this.source = source;
    this.options = options;
    this.bad = bad;
  }

  /** Takes note that the text has an industry, whatever else is wrong with its cells. */
  void mention(IndustryCode industry) {
    hasTotalIndustry |= options.totalIndustry().map(industry::equals).orElse(false);
    if (options.totalIndustry().isPresent() && !hasTotalIndustry) {
      others.add(industry);
    }
  }

  /** Takes a cell, or a region's official total if the industry says so, and where it was read. */
  void add(RegionCode of, IndustryCode in, Year when, Cell cell, Row row, int index) {
    totals.computeIfAbsent(when, key -> new HashMap<>());
    int regionNumber = number(regions, of);
    if (options.totalIndustry().map(in::equals).orElse(false)) {
      addTotal(of, when, cell, row, index);
      return;
    }
    if (size == options.maxCells()) {
      throw tooMany(size + 1L);
    }
    if (size == region.length) {
      grow();
    }
    region[size] = regionNumber;
    industry[size] = number(industries, in);
    year[size] = when.getValue();
    line[size] = row.line();
    column[size] = index + 1;
    status[size] = cell.status();
    low[size] = cell.bounds().low();
    high[size] = cell.bounds().high();
    size++;
  }

  private void addTotal(RegionCode of, Year when, Cell cell, Row row, int index) {
    if (cell.value().isEmpty()) {
      return; // a total that nobody published bounds nothing
    }
    Total total = new Total(cell.value().getAsDouble(), row.place(index), row.line());
    Total earlier = totals.getOrDefault(when, Map.of()).get(of);
    if (earlier == null) {
      totals.computeIfAbsent(when, key -> new HashMap<>()).put(of, total);
    } else {
      reportDuplicate(
          row.place(index), "The total of region \"" + of + "\" in " + when, earlier.line());
    }
  }

  /** Returns the tables, earliest first, unless anything was wrong with the text. */
  ImmutableList<ActivityTable> tables() {
    if (!others.isEmpty() && !hasTotalIndustry) {
      String code = options.totalIndustry().map(IndustryCode::value).orElse("");
      bad.add(
          InputFailure.TABLE_CODE_UNKNOWN,
          Place.of(source.name()),
          "The file has no industry \"" + code + "\" for totals.",
          Suggestion.closest(code, others.stream().map(IndustryCode::value).toList())
              .map(close -> "Maybe \"" + close + "\" was meant.")
              .orElse("Maybe the option totalIndustry (--total-industry) can be left out."));
    }
    if (size == 0) {
      if (bad.count() == 0) {
        bad.add(
            InputFailure.TABLE_NO_ROWS,
            Place.of(source.name()),
            "The file has a header but no cells below it.",
            "Maybe it was cut off, or another file was meant.");
      }
      bad.throwIfAny();
    }
    ImmutableList<RegionCode> rows = ImmutableList.copyOf(regions.keySet());
    ImmutableList<IndustryCode> columns = ImmutableList.copyOf(industries.keySet());
    int cells = checkSize((long) rows.size() * columns.size());
    int[] rowOf = ranks(regions);
    int[] columnOf = ranks(industries);

    Map<Year, int[]> entries = new TreeMap<>(); // one more than the entry of each cell, or 0
    totals.keySet().forEach(when -> entries.put(when, new int[cells]));
    for (int k = 0; k < size; k++) {
      int[] ofYear = entries.getOrDefault(Year.of(year[k]), new int[0]);
      int at = rowOf[region[k]] * columns.size() + columnOf[industry[k]];
      if (ofYear[at] == 0) {
        ofYear[at] = k + 1;
      } else {
        reportDuplicate(
            Place.ofCell(source.name(), line[k], column[k]),
            "The cell of region \""
                + rows.get(rowOf[region[k]])
                + "\" and industry \""
                + columns.get(columnOf[industry[k]])
                + "\" in "
                + year[k],
            line[ofYear[at] - 1]);
      }
    }
    entries.forEach((when, ofYear) -> checkTotals(when, ofYear, rows, columns));
    bad.throwIfAny();
    return entries.entrySet().stream()
        .map(entry -> table(entry.getKey(), entry.getValue(), rows, columns))
        .collect(ImmutableList.toImmutableList());
  }

  private void checkTotals(
      Year when, int[] entries, List<RegionCode> rows, List<IndustryCode> columns) {
    Map<RegionCode, Total> ofYear = totals.getOrDefault(when, Map.of());
    for (int r = 0; r < rows.size(); r++) {
      Total total = ofYear.get(rows.get(r));
      if (total == null) {
        continue;
      }
      double sum = 0;
      int largest = -1;
      for (int i = 0; i < columns.size(); i++) {
        int entry = entries[r * columns.size() + i] - 1;
        if (entry >= 0) {
          sum += low[entry];
          largest = largest < 0 || low[entry] > low[largest] ? entry : largest;
        }
      }
      if (largest >= 0 && !ActivityTableBuilder.fitsTotal(low[largest], total.value())) {
        reportTotal(
            total,
            rows.get(r),
            "the cell " + Numbers.text(low[largest]) + " on line " + line[largest]);
      } else if (!ActivityTableBuilder.fitsTotal(sum, total.value())) {
        reportTotal(total, rows.get(r), "the sum " + Numbers.text(sum) + " of its known cells");
      }
    }
  }

  private ActivityTable table(
      Year when, int[] entries, List<RegionCode> rows, List<IndustryCode> columns) {
    ActivityTableBuilder table = ActivityTable.builder(options.statistic(), when, rows, columns);
    Cell absent =
        switch (options.absentCells()) {
          case ZERO -> Cell.observed(0);
          case NOT_APPLICABLE -> Cell.notApplicable();
          default -> Cell.missing();
        };
    for (int at = 0; at < entries.length; at++) {
      int entry = entries[at] - 1;
      Cell cell = entry < 0 ? absent : new Cell(status[entry], new Bounds(low[entry], high[entry]));
      table.set(at / columns.size(), at % columns.size(), cell);
    }
    totals
        .getOrDefault(when, Map.of())
        .forEach((code, total) -> table.regionTotal(code, total.value())); // any order will do
    return table.build();
  }

  private void reportDuplicate(Place place, String what, int earlierLine) {
    bad.add(
        InputFailure.TABLE_DUPLICATE,
        place,
        what + " is on line " + earlierLine + " already.",
        "Maybe one of the two lines has a wrong code or year, or must go.");
  }

  private void reportTotal(Total total, RegionCode of, String smallerThan) {
    bad.add(
        InputFailure.TABLE_TOTAL,
        total.place(),
        "The total "
            + Numbers.text(total.value())
            + " of region \""
            + of
            + "\" is smaller than "
            + smallerThan
            + ".",
        "Maybe the two count in different units, such as jobs and thousands of jobs.");
  }

  private int checkSize(long cellsOfYear) {
    if (cellsOfYear * totals.size() > options.maxCells()) {
      throw tooMany(cellsOfYear * totals.size());
    }
    return (int) cellsOfYear;
  }

  private LimitException tooMany(long cells) {
    return new LimitException(
        "The tables of "
            + source.name()
            + " need "
            + cells
            + " cells or more, and the limit maxCells is "
            + options.maxCells()
            + ". Maybe read fewer years or industries; else raise maxCells in the options.");
  }

  private static <T> int number(SortedMap<T, Integer> numbers, T code) {
    Integer known = numbers.putIfAbsent(code, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** The place in the order of codes of each number given by first appearance. */
  private static int[] ranks(SortedMap<?, Integer> numbers) {
    int[] ranks = new int[numbers.size()];
    int rank = 0;
    for (int number : numbers.values()) {
      ranks[number] = rank++;
    }
    return ranks;
  }

  private void grow() {
    int larger = (int) Math.min(options.maxCells(), size * 2L);
    region = Arrays.copyOf(region, larger);
    industry = Arrays.copyOf(industry, larger);
    year = Arrays.copyOf(year, larger);
    line = Arrays.copyOf(line, larger);
    column = Arrays.copyOf(column, larger);
    status = Arrays.copyOf(status, larger);
    low = Arrays.copyOf(low, larger);
    high = Arrays.copyOf(high, larger);
  }
}
