package org.econcluster.benchmarks;

import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;
import org.econcluster.profile.CellCases;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Judgement;
import org.econcluster.profile.Judgements;
import org.econcluster.profile.Profiles;
import org.econcluster.rules.AgreementMatrix;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.IdentificationSummary;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.ApproachOutcome;
import org.econcluster.rules.finding.Quadrant;
import org.econcluster.rules.parameter.Parameter;

/**
 * Says of every region and industry of made-up statistics which of the three approaches find a
 * cluster: jobs of two years, output, regional product, population, an input-output table, and
 * cases with all that the approaches ask for in one cell of a thousand. Prints time and memory of a
 * first run in this virtual machine, what was concluded, and where the time goes once it is warm.
 */
final class Portfolio {

  private static final int REGIONS = 1_000;
  private static final int INDUSTRIES = 100;
  private static final long SEED = 20261122;
  private static final Year EARLIER = Year.of(2019);
  private static final Year LATER = Year.of(2024);
  private static final double MEGABYTE = 1 << 20;
  private static final String MADE_UP = "made up";

  private final Random random = new Random(SEED);
  private final ImmutableList<RegionCode> regions = codes(REGIONS, "R%04d", RegionCode::of);
  private final ImmutableList<IndustryCode> industries =
      codes(INDUSTRIES, "I%03d", IndustryCode::of);
  private final CellCases cells;
  private final Judgements judgements =
      Judgements.of(
          RulePack.standard().parameters().stream()
              .filter(parameter -> Judgement.of(parameter.id()).isPresent())
              .collect(
                  toMap(
                      parameter -> Judgement.of(parameter.id()).orElseThrow(), Parameter::value)));

  private Portfolio() {
    double[] before = activity();
    double[] after = grown(before);
    Statistic jobs = statistic(Measure.EMPLOYMENT, "jobs");
    Statistic output = statistic(Measure.OUTPUT, "million");
    this.cells =
        CellCases.builder()
            .addPanels(
                ActivityPanel.of(
                    ImmutableList.of(table(jobs, EARLIER, before), table(jobs, LATER, after))),
                ActivityPanel.of(ImmutableList.of(table(output, LATER, grown(after)))))
            .addSeries(
                series(Measure.GROSS_REGIONAL_PRODUCT, "million"),
                series(Measure.POPULATION, "persons"))
            .inputOutput(flows(output))
            .addAllCases(knownCases())
            .build();
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
    portfolio.firstRun(threads);
    portfolio.breakdown();
  }

  private void firstRun(int threads) {
    Assessor assessor = Assessor.standard().withThreads(threads);
    AtomicReference<IdentificationSummary> summary = new AtomicReference<>();
    report("three approaches, stars and quadrants, first run", () -> summary.set(run(assessor)));
    print(Objects.requireNonNull(summary.get()));
  }

  private IdentificationSummary run(Assessor assessor) {
    return assessor.identify(cells, cell -> {});
  }

  /** Each stage holds those before it; the differences are what each of them takes. */
  private void breakdown() {
    System.out.println("warm, on one thread:");
    run(Assessor.standard());
    Assessor assessor = Assessor.standard();
    double cases = report("  cases", () -> cells.stream().forEach(cell -> {}));
    double profiles =
        report(
            "  cases and profiles",
            () -> cells.stream().forEach(cell -> Profiles.of(cell, judgements)));
    double fired = report("  assessments that fire rules for new states", () -> assess(assessor));
    double recalled = report("  assessments in states that are remembered", () -> assess(assessor));
    double all = report("  three approaches, stars and quadrants", () -> run(assessor));
    System.out.printf(
        Locale.ROOT,
        "of the processor time: cases %.1f s, profiles %.1f s, evaluation %.1f s, rules %.1f s,"
            + " reading and summing up %.1f s%n",
        cases,
        profiles - cases,
        recalled - profiles,
        fired - recalled,
        all - recalled);
  }

  private void assess(Assessor assessor) {
    try (Stream<Assessment> all = assessor.assessAll(cells.stream())) {
      all.forEachOrdered(assessment -> {});
    }
  }

  /** Prints what some work takes and returns its processor time in seconds. */
  private static double report(String what, Runnable work) {
    OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long cpu = process.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    double seconds = (process.getProcessCpuTime() - cpu) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, %.1f s of processor time, at most %.0f MB of heap%n",
        what,
        (System.nanoTime() - wall) / 1e9,
        seconds,
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum()
            / MEGABYTE);
    return seconds;
  }

  private static void print(IdentificationSummary summary) {
    AgreementMatrix agreement = summary.agreement();
    for (IdentificationApproach approach : IdentificationApproach.values()) {
      System.out.printf(
          Locale.ROOT,
          "  %s: found %,d, not found %,d, open %,d%n",
          approach.label(),
          agreement.count(approach, ApproachOutcome.FOUND),
          agreement.count(approach, ApproachOutcome.NOT_FOUND),
          agreement.count(approach, ApproachOutcome.OPEN));
    }
    for (int certainly = 0; certainly <= 3; certainly++) {
      for (int possibly = certainly; possibly <= 3; possibly++) {
        System.out.printf(
            Locale.ROOT,
            "  %d to %d approaches: %,d%n",
            certainly,
            possibly,
            agreement.agreeing(certainly, possibly));
      }
    }
    for (int stars = 0; stars <= 3; stars++) {
      System.out.printf(
          Locale.ROOT, "  %d stars or more: %,d%n", stars, summary.cellsWithStars(stars));
    }
    for (Quadrant quadrant : Quadrant.values()) {
      System.out.printf(
          Locale.ROOT, "  %s: %,d%n", quadrant.label(), summary.cellsIn(Optional.of(quadrant)));
    }
  }

  /** Each industry buys up to a fifth of its inputs from about one other, so that few cluster. */
  private InputOutputTable flows(Statistic statistic) {
    double[] output = random.doubles(INDUSTRIES, 1e3, 1e5).toArray();
    double[] flows = new double[INDUSTRIES * INDUSTRIES];
    for (int seller = 0, cell = 0; seller < INDUSTRIES; seller++) {
      double sales = 0;
      for (int buyer = 0; buyer < INDUSTRIES; buyer++, cell++) {
        boolean buys = random.nextDouble() < 0.01;
        flows[cell] = buys ? Math.floor(0.2 * random.nextDouble() * output[buyer]) : 0;
        sales += flows[cell];
      }
      output[seller] = Math.max(output[seller], sales);
    }
    for (int buyer = 0; buyer < INDUSTRIES; buyer++) {
      double purchases = 0;
      for (int seller = 0; seller < INDUSTRIES; seller++) {
        purchases += flows[seller * INDUSTRIES + buyer];
      }
      output[buyer] = Math.max(output[buyer], 1.1 * purchases);
    }
    return InputOutputTable.copyOf(statistic, industries, flows, output).observedIn(LATER);
  }

  /** In every tenth region one industry of which everything is known. */
  private ImmutableList<ClusterCase> knownCases() {
    return IntStream.range(0, REGIONS / 10)
        .mapToObj(i -> knownCase(regions.get(10 * i), industries.get(i % INDUSTRIES)))
        .collect(ImmutableList.toImmutableList());
  }

  private ClusterCase knownCase(RegionCode region, IndustryCode industry) {
    ClusterCase.Builder known = ClusterCase.builder();
    known
        .id(region + "-" + industry)
        .cluster(
            Cluster.builder()
                .name("known " + industry + " in " + region)
                .addRegions(region)
                .addIndustries(industry)
                .build());
    for (String share :
        List.of(
            "capacity-utilisation",
            "sold-outside-share",
            "linked-share",
            "connected-share-without-core")) {
      known.addIndicators(StatedIndicator.of(share, random.nextDouble(), MADE_UP));
    }
    for (String change :
        List.of("investment-share-of-nation-change", "labour-share-of-region-change")) {
      known.addIndicators(StatedIndicator.of(change, random.nextDouble() - 0.2, MADE_UP));
    }
    for (String yesOrNo : List.of("cluster-body", "cluster-strategy", "participants-motivated")) {
      known.addIndicators(StatedIndicator.of(yesOrNo, random.nextDouble() < 0.8 ? 1 : 0, MADE_UP));
    }
    for (String ratio : List.of("relative-wage", "relative-productivity")) {
      known.addIndicators(StatedIndicator.of(ratio, 0.8 + random.nextDouble(), MADE_UP));
    }
    for (String score :
        List.of("strategic-potential", "competitive-enterprises", "territorial-advantage")) {
      known.addIndicators(StatedIndicator.of(score, 2 + 5 * random.nextDouble(), MADE_UP));
    }
    known.addIndicators(
        StatedIndicator.of("supplier-count", random.nextInt(5), MADE_UP),
        StatedIndicator.of("category-count", 1 + random.nextInt(6), MADE_UP));
    return known.build();
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
    RegionCode country = RegionCode.of("LAND");
    RegionSeries.Builder built = RegionSeries.builder(statistic(measure, unit)).country(country);
    double sum = 0;
    for (RegionCode region : regions) {
      double value = Math.ceil(1e6 * (0.1 + random.nextDouble()));
      built.put(region, LATER, value);
      sum += value;
    }
    return built.put(country, LATER, sum).build();
  }

  private static Statistic statistic(Measure measure, String unit) {
    return Statistic.of(measure, unit, Provenance.of(MADE_UP));
  }

  private static <T> ImmutableList<T> codes(int count, String form, Function<String, T> code) {
    return IntStream.range(0, count)
        .mapToObj(i -> code.apply(String.format(Locale.ROOT, form, i)))
        .collect(ImmutableList.toImmutableList());
  }
}
