package org.econcluster.benchmarks;

import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profiles;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.finding.Agreement;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Quadrant;
import org.econcluster.rules.finding.Star;

/**
 * Assesses every region in every industry of made-up statistics: jobs of two years, output,
 * regional product and population. Prints time and memory, the time without any rule, and what was
 * concluded on stars, quadrants and the three approaches.
 */
final class Portfolio {

  private static final int REGIONS = 1_000;
  private static final int INDUSTRIES = 100;
  private static final long SEED = 20261122;
  private static final Year EARLIER = Year.of(2019);
  private static final Year LATER = Year.of(2024);
  private static final double MEGABYTE = 1 << 20;

  private final Random random = new Random(SEED);
  private final ImmutableList<RegionCode> regions = codes(REGIONS, "R%04d", RegionCode::of);
  private final ImmutableList<IndustryCode> industries =
      codes(INDUSTRIES, "I%03d", IndustryCode::of);
  private final ImmutableList<ActivityPanel> panels;
  private final ImmutableList<RegionSeries> series;

  private Portfolio() {
    double[] before = activity();
    double[] after = grown(before);
    Statistic jobs = statistic(Measure.EMPLOYMENT, "jobs");
    Statistic output = statistic(Measure.OUTPUT, "million");
    this.panels =
        ImmutableList.of(
            ActivityPanel.of(
                ImmutableList.of(table(jobs, EARLIER, before), table(jobs, LATER, after))),
            ActivityPanel.of(ImmutableList.of(table(output, LATER, grown(after)))));
    this.series =
        ImmutableList.of(
            series(Measure.GROSS_REGIONAL_PRODUCT, "million"),
            series(Measure.POPULATION, "persons"));
  }

  /** Takes the number of threads, by default that of the processors. */
  public static void main(String[] arguments) {
    int threads =
        arguments.length > 0
            ? Integer.parseInt(arguments[0])
            : Runtime.getRuntime().availableProcessors();
    System.out.printf(
        Locale.ROOT,
        "java %s, %d threads, %,d cells, seed %d%n",
        System.getProperty("java.version"),
        threads,
        REGIONS * INDUSTRIES,
        SEED);
    Portfolio portfolio = new Portfolio();
    portfolio.report("profiles alone, one thread", portfolio::makeProfiles);
    portfolio.report("assessments", () -> portfolio.assess(threads));
  }

  private void report(String what, Runnable work) {
    OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long cpu = process.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, %.1f s of processor time, at most %.0f MB of heap%n",
        what,
        (System.nanoTime() - wall) / 1e9,
        (process.getProcessCpuTime() - cpu) / 1e9,
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum()
            / MEGABYTE);
  }

  private void makeProfiles() {
    long known = cells().mapToLong(cell -> Profiles.of(cell).values().size()).sum();
    System.out.printf(Locale.ROOT, "%,d values%n", known);
  }

  private void assess(int threads) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    try (Stream<Assessment> all = Assessor.standard().withThreads(threads).assessAll(cells())) {
      all.forEachOrdered(
          assessment -> {
            count(assessment, FindingKind.SPEC_STAR, Star.class, counts);
            count(assessment, FindingKind.SPEC_QUADRANT, Quadrant.class, counts);
            count(assessment, FindingKind.AGRE_APPROACH, IdentificationApproach.class, counts);
            count(assessment, FindingKind.AGRE_AGREEMENT, Agreement.class, counts);
          });
    }
    counts.forEach((conclusion, cells) -> System.out.printf("  %s: %,d%n", conclusion, cells));
  }

  private static <E extends Enum<E>> void count(
      Assessment assessment, FindingKind kind, Class<E> type, TreeMap<String, Integer> counts) {
    for (E value : assessment.verdicts(kind, type).certain()) {
      counts.merge(kind.label() + " " + value, 1, Integer::sum);
    }
  }

  private Stream<ClusterCase> cells() {
    return regions.stream()
        .flatMap(region -> industries.stream().map(industry -> cell(region, industry)));
  }

  private ClusterCase cell(RegionCode region, IndustryCode industry) {
    return ClusterCase.builder()
        .id(region + "-" + industry)
        .cluster(
            Cluster.builder()
                .name(industry + " in " + region)
                .addRegions(region)
                .addIndustries(industry)
                .build())
        .addAllPanels(panels)
        .addAllSeries(series)
        .build();
  }

  /** Whole numbers, skewed as real ones are, six cells of ten empty. */
  private double[] activity() {
    return random
        .doubles(REGIONS * INDUSTRIES)
        .map(u -> u < 0.6 ? 0 : Math.ceil(Math.exp(4 + 2 * random.nextGaussian())))
        .toArray();
  }

  private double[] grown(double[] before) {
    return Arrays.stream(before)
        .map(value -> Math.round(value * (0.8 + 0.5 * random.nextDouble())))
        .toArray();
  }

  private ActivityTable table(Statistic statistic, Year year, double[] values) {
    return ActivityTable.copyOf(statistic, year, regions, industries, values);
  }

  private RegionSeries series(Measure measure, String unit) {
    RegionSeries.Builder built = RegionSeries.builder(statistic(measure, unit));
    regions.forEach(
        region -> built.put(region, LATER, Math.ceil(1e6 * (0.1 + random.nextDouble()))));
    return built.build();
  }

  private static Statistic statistic(Measure measure, String unit) {
    return Statistic.of(measure, unit, Provenance.of("made up"));
  }

  private static <T> ImmutableList<T> codes(int count, String form, Function<String, T> code) {
    return IntStream.range(0, count)
        .mapToObj(i -> code.apply(String.format(Locale.ROOT, form, i)))
        .collect(ImmutableList.toImmutableList());
  }
}
