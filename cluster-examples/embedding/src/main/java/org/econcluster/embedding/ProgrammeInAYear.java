package org.econcluster.embedding;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.econcluster.casefile.CaseFile;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.profile.ClusterCase;
import org.econcluster.programme.SpecialEconomicZone;
import org.econcluster.programme.ZoneActivity;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Verdicts;
import org.econcluster.rules.finding.ZoneAdvice;
import org.econcluster.rules.finding.ZoneWarning;

/**
 * Looks at a programme of zones in a year: which zones operate, which merge with their cluster,
 * which clusters have none, and which regions no corporation covers.
 *
 * <p>Each answer comes from the rules: a zone is a case of its own, and so are each cluster with
 * the zones that the programme merges with it, and each region with the corporations.
 */
public final class ProgrammeInAYear {

  private final Assessor assessor = Assessor.standard();
  private final ClusterCase programme;
  private final List<ClusterCase> zones;
  private final Year year;
  private final PrintStream out;

  private ProgrammeInAYear(
      ClusterCase programme, List<ClusterCase> zones, Year year, PrintStream out) {
    this.programme = programme;
    this.zones = zones;
    this.year = year;
    this.out = out;
  }

  /** Runs the example on the folder of the shipped cases and the year that are named. */
  public static void main(String[] arguments) {
    run(Path.of(arguments[0]), Year.parse(arguments[1]), System.out);
  }

  static void run(Path cases, Year year, PrintStream out) {
    String name = "programme-kazakhstan";
    new ProgrammeInAYear(
            CaseFile.read(cases.resolve(name).resolve(name + ".json")), zoneCases(cases), year, out)
        .print();
  }

  private static List<ClusterCase> zoneCases(Path cases) {
    try (Stream<Path> folders = Files.list(cases)) {
      return folders
          .map(Path::getFileName)
          .map(Path::toString)
          .filter(name -> name.startsWith("zone-"))
          .sorted()
          .map(name -> CaseFile.read(cases.resolve(name).resolve(name + ".json")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print() {
    out.println("Programme of " + programme.cluster().name() + " in " + year);
    for (ZoneActivity activity : ZoneActivity.values()) {
      String names =
          programme.zones().stream()
              .filter(zone -> zone.activeOn(year) == activity)
              .map(SpecialEconomicZone::name)
              .collect(Collectors.joining(", "));
      out.println(activity.label() + ": " + (names.isEmpty() ? "none" : names));
    }
    out.println("merge: " + zonesThatMerge(true));
    out.println("may merge: " + zonesThatMerge(false));
    out.println("clusters without a zone: " + clustersWithoutZone(true));
    out.println("clusters that may be without: " + clustersWithoutZone(false));
    out.println("regions in no corporation: " + regionsLeftOut());
  }

  /** The zones of which a merger is certain, or those of which it is only possible. */
  private List<String> zonesThatMerge(boolean certain) {
    return zones.stream()
        .map(zone -> zone.asOf(year))
        .map(assessor::assess)
        .filter(
            zone ->
                isSo(
                    zone.verdicts(FindingKind.ZONE_ADVICE, ZoneAdvice.class),
                    ZoneAdvice.MERGE,
                    certain))
        .map(Assessment::subject)
        .toList();
  }

  private List<String> clustersWithoutZone(boolean certain) {
    Map<String, ClusterCase.Builder> clusters = new TreeMap<>();
    for (SpecialEconomicZone zone : programme.zones()) {
      zone.cluster()
          .ifPresent(
              name -> clusters.computeIfAbsent(name, this::withAllZonesNamed).addZones(zone));
    }
    return clusters.values().stream()
        .map(cluster -> assessor.assess(cluster.build()))
        .filter(cluster -> isSo(warnings(cluster), ZoneWarning.NO_LIVE_ZONE, certain))
        .map(Assessment::subject)
        .toList();
  }

  private ClusterCase.Builder withAllZonesNamed(String name) {
    return ClusterCase.builder()
        .id(name)
        .cluster(Cluster.builder().name(name).build())
        .describedYear(year)
        .zonesComplete(programme.zonesComplete());
  }

  private List<RegionCode> regionsLeftOut() {
    return programme.cluster().regions().stream()
        .filter(
            region ->
                isSo(
                    warnings(assessor.assess(ofRegion(region))),
                    ZoneWarning.REGION_NOT_COVERED,
                    true))
        .toList();
  }

  private ClusterCase ofRegion(RegionCode region) {
    return ClusterCase.builder()
        .id(region.value())
        .cluster(Cluster.builder().name(region.value()).addRegions(region).build())
        .addAllCorporations(programme.corporations())
        .corporationsComplete(programme.corporationsComplete())
        .build();
  }

  private static Verdicts<ZoneWarning> warnings(Assessment assessment) {
    return assessment.verdicts(FindingKind.ZONE_WARNING, ZoneWarning.class);
  }

  private static <E extends Enum<E>> boolean isSo(Verdicts<E> verdicts, E value, boolean certain) {
    boolean sure = verdicts.certain().contains(value);
    return certain ? sure : verdicts.possible().contains(value) && !sure;
  }
}
