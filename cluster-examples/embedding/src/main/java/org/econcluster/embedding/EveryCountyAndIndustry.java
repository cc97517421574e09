package org.econcluster.embedding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.econcluster.casefile.CaseFile;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.CellStatus;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.finding.MarketSpecialisation;
import org.econcluster.rules.finding.SpecialisationSignal;
import org.econcluster.rules.finding.Verdicts;

/**
 * Assesses every cell of a table: each county in each industry is a case of its own.
 *
 * <p>Employment gives the location quotient only. One coefficient says whether the county is
 * specialised by it; the verdict on market specialisation needs two and stays open.
 */
public final class EveryCountyAndIndustry {

  private static final int HIGHEST_SHOWN = 10;

  private EveryCountyAndIndustry() {}

  /** Runs the example on the case file whose table is meant, such as {@code colorado.json}. */
  public static void main(String[] arguments) {
    run(Path.of(arguments[0]), System.out);
  }

  static void run(Path caseFile, PrintStream out) {
    ClusterCase whole = CaseFile.read(caseFile);
    Assessor assessor = Assessor.standard().withThreads(Runtime.getRuntime().availableProcessors());
    ImmutableList<Assessment> assessments;
    try (Stream<Assessment> all = assessor.assessAll(cells(whole))) {
      assessments = all.collect(ImmutableList.toImmutableList());
    }
    out.println(assessments.size() + " counties and industries");
    print("by the location quotient", assessments, EveryCountyAndIndustry::byQuotient, out);
    print("market specialisation", assessments, EveryCountyAndIndustry::market, out);
    out.println("highest quotients");
    assessments.stream()
        .filter(assessment -> exactQuotient(assessment).isPresent())
        .sorted(Comparator.comparing(assessment -> -exactQuotient(assessment).orElse(0.0)))
        .limit(HIGHEST_SHOWN)
        .forEach(
            assessment ->
                out.println(
                    "  "
                        + assessment.subject()
                        + ": "
                        + Math.round(100 * exactQuotient(assessment).orElse(0.0)) / 100.0));
  }

  /** Returns a case for each cell that the publisher lists, withheld or not. */
  static Stream<ClusterCase> cells(ClusterCase whole) {
    ActivityTable jobs = whole.panels().get(0).latest();
    return jobs.regions().stream()
        .flatMap(
            county ->
                jobs.industries().stream()
                    .filter(industry -> jobs.cell(county, industry).status() != CellStatus.MISSING)
                    .map(industry -> cell(whole, county, industry)));
  }

  private static ClusterCase cell(ClusterCase whole, RegionCode county, IndustryCode industry) {
    String name = "industry " + industry + " in county " + county;
    return ClusterCase.builder()
        .id(county + "-" + industry)
        .cluster(Cluster.builder().name(name).addRegions(county).addIndustries(industry).build())
        .addAllPanels(whole.panels())
        .addAllReferences(whole.references())
        .build();
  }

  private static void print(
      String title,
      ImmutableList<Assessment> assessments,
      Function<Assessment, String> conclusion,
      PrintStream out) {
    out.println(title);
    Map<String, Long> counts =
        assessments.stream().collect(groupingBy(conclusion, TreeMap::new, counting()));
    counts.forEach((words, number) -> out.println("  " + words + ": " + number));
  }

  private static String byQuotient(Assessment assessment) {
    Verdicts<SpecialisationSignal> signals = assessment.specialisation().signals();
    if (signals.certain().contains(SpecialisationSignal.LOCATION)) {
      return "specialised";
    }
    return signals.possible().contains(SpecialisationSignal.LOCATION)
        ? "open, since jobs are withheld"
        : "not specialised";
  }

  private static String market(Assessment assessment) {
    return assessment
        .specialisation()
        .market()
        .certain()
        .map(MarketSpecialisation::label)
        .orElse("open");
  }

  static Optional<Double> exactQuotient(Assessment assessment) {
    return assessment
        .profile()
        .find("location-quotient")
        .filter(IndicatorValue::isExact)
        .map(IndicatorValue::low);
  }
}
