package org.econcluster.rules.law;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;
import org.econcluster.profile.ClusterCase;

/**
 * Jobs and output of regions by industry in two years, in whole numbers, so that sums are exact.
 *
 * <p>The cluster is the first industry in the first region. Output is that of the last year's jobs;
 * the regions' product is their jobs, and their population is given.
 *
 * @param regions the names of the rows
 * @param industries the names of the columns
 * @param first jobs in the first year, row by row
 * @param last jobs in the last year
 * @param population inhabitants of the regions
 */
record Grid(
    List<String> regions,
    List<String> industries,
    List<List<Integer>> first,
    List<List<Integer>> last,
    List<Integer> population) {

  private static final RegionCode COUNTRY = RegionCode.of("country");

  static Grid random(Random random) {
    int rows = 2 + random.nextInt(5);
    int columns = 2 + random.nextInt(4);
    int largest = 2 << random.nextInt(12);
    return new Grid(
        names("region-", rows),
        names("industry-", columns),
        cells(rows, columns, largest, random),
        cells(rows, columns, largest, random),
        IntStream.range(0, rows).mapToObj(row -> 1 + random.nextInt(1000)).toList());
  }

  private static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(number -> prefix + number).toList();
  }

  private static List<List<Integer>> cells(int rows, int columns, int largest, Random random) {
    List<List<Integer>> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      cells.add(
          IntStream.range(0, columns).mapToObj(column -> 1 + random.nextInt(largest)).toList());
    }
    return cells;
  }

  /** All jobs times a whole number, as if counted in another unit. */
  Grid times(int factor) {
    return new Grid(regions, industries, times(first, factor), times(last, factor), population);
  }

  private static List<List<Integer>> times(List<List<Integer>> cells, int factor) {
    return cells.stream().map(row -> row.stream().map(cell -> factor * cell).toList()).toList();
  }

  /** Rows and columns in another order. */
  Grid ordered(List<Integer> rows, List<Integer> columns) {
    return new Grid(
        pick(regions, rows),
        pick(industries, columns),
        pick(first, rows).stream().map(row -> pick(row, columns)).toList(),
        pick(last, rows).stream().map(row -> pick(row, columns)).toList(),
        pick(population, rows));
  }

  private static <T> List<T> pick(List<T> all, List<Integer> positions) {
    return positions.stream().map(all::get).toList();
  }

  /** One more row. */
  Grid withRegion(String name, List<Integer> before, List<Integer> after, int inhabitants) {
    return new Grid(
        plus(regions, name),
        industries,
        plus(first, before),
        plus(last, after),
        plus(population, inhabitants));
  }

  private static <T> List<T> plus(List<T> all, T one) {
    List<T> longer = new ArrayList<>(all);
    longer.add(one);
    return List.copyOf(longer);
  }

  /** The first row alone, with everything twice; what two equal first rows merge to. */
  Grid withFirstRegionDoubled() {
    return new Grid(
        regions,
        industries,
        plusFirst(first),
        plusFirst(last),
        IntStream.range(0, population.size())
            .mapToObj(row -> (row == 0 ? 2 : 1) * population.get(row))
            .toList());
  }

  private static List<List<Integer>> plusFirst(List<List<Integer>> cells) {
    List<List<Integer>> doubled = new ArrayList<>(cells);
    doubled.set(0, cells.get(0).stream().map(cell -> 2 * cell).toList());
    return doubled;
  }

  /** More jobs in the cluster itself in the last year. */
  Grid withMoreJobs(int more) {
    List<Integer> row = new ArrayList<>(last.get(0));
    row.set(0, row.get(0) + more);
    List<List<Integer>> cells = new ArrayList<>(last);
    cells.set(0, row);
    return new Grid(regions, industries, first, cells, population);
  }

  ClusterCase toCase() {
    return toCase("region-0");
  }

  /** The case of the first industry in a region. */
  ClusterCase toCase(String region) {
    return ClusterCase.builder()
        .id("grid")
        .cluster(
            Cluster.builder()
                .name("grid")
                .addRegions(RegionCode.of(region))
                .addIndustries(IndustryCode.of("industry-0"))
                .build())
        .addPanels(
            ActivityPanel.of(
                List.of(
                    table(Measure.EMPLOYMENT, 2000, first), table(Measure.EMPLOYMENT, 2003, last))))
        .addPanels(ActivityPanel.of(List.of(table(Measure.OUTPUT, 2003, last))))
        .addSeries(
            series(
                Measure.GROSS_REGIONAL_PRODUCT,
                last.stream().map(row -> row.stream().mapToInt(Integer::intValue).sum()).toList()))
        .addSeries(series(Measure.POPULATION, population))
        .build();
  }

  private ActivityTable table(Measure measure, int year, List<List<Integer>> cells) {
    return ActivityTable.copyOf(
        statistic(measure),
        Year.of(year),
        regions.stream().map(RegionCode::of).toList(),
        industries.stream().map(IndustryCode::of).toList(),
        cells.stream()
            .flatMapToDouble(row -> row.stream().mapToDouble(Integer::doubleValue))
            .toArray());
  }

  private RegionSeries series(Measure measure, List<Integer> values) {
    RegionSeries.Builder series = RegionSeries.builder(statistic(measure)).country(COUNTRY);
    int total = 0;
    for (int row = 0; row < values.size(); row++) {
      series.put(RegionCode.of(regions.get(row)), Year.of(2003), values.get(row));
      total += values.get(row);
    }
    return series.put(COUNTRY, Year.of(2003), total).build();
  }

  private static Statistic statistic(Measure measure) {
    return Statistic.of(measure, "units", Provenance.of("generated"));
  }
}
