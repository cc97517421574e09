package org.econcluster.embedding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.econcluster.Labelled;
import org.econcluster.casefile.CaseFile;
import org.econcluster.classification.RegionCode;
import org.econcluster.crossborder.RegionComparison;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.finding.BorderPotential;
import org.econcluster.rules.finding.CooperationBottleneck;
import org.econcluster.rules.finding.CooperationReached;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.GrowthPoint;
import org.econcluster.rules.finding.ReadinessClass;

/**
 * Prints a table of a whole border: one line for each pair of neighbours.
 *
 * <p>A conclusion that the evidence leaves open is printed as what is left of it: {@code 4 of 8}
 * classes, or a growth point with a question mark. The ranks are those of the two sides' economies,
 * each among the regions that it is compared with, with the share of draws of weights in which it
 * keeps that rank.
 */
public final class BorderTable {

  private BorderTable() {}

  /** Runs the example on a folder of pairs and the name of the file in it that all include. */
  public static void main(String[] arguments) {
    run(Path.of(arguments[0]), arguments[1], System.out);
  }

  static void run(Path folder, String included, PrintStream out) {
    Assessor assessor = Assessor.standard();
    print(
        out,
        "pair",
        "level",
        "bottleneck",
        "potential",
        "readiness",
        "home economy",
        "partner's",
        "growth points");
    for (Path file : caseFiles(folder, included)) {
      ClusterCase pair = CaseFile.read(file);
      Assessment assessment = assessor.assess(pair);
      print(
          out,
          pair.cluster().name().replace(" across the border", ""),
          one(assessment, FindingKind.XBOR_LEVEL, CooperationReached.class),
          one(assessment, FindingKind.XBOR_BOTTLENECK, CooperationBottleneck.class),
          one(assessment, FindingKind.XBOR_POTENTIAL, BorderPotential.class),
          left(assessment, FindingKind.XBOR_READINESS, ReadinessClass.class),
          rank(pair, pair.borderPairs().get(0).home()),
          rank(pair, pair.borderPairs().get(0).partner()),
          growthPoints(assessment));
    }
  }

  private static ImmutableList<Path> caseFiles(Path folder, String included) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && !file.endsWith(included))
          .sorted()
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <E extends Enum<E> & Labelled> String one(
      Assessment assessment, FindingKind kind, Class<E> type) {
    ImmutableSet<E> certain = assessment.verdicts(kind, type).certain();
    return certain.isEmpty() ? "open" : certain.asList().get(0).label().replace(" potential", "");
  }

  private static <E extends Enum<E> & Labelled> String left(
      Assessment assessment, FindingKind kind, Class<E> type) {
    ImmutableSet<E> possible = assessment.verdicts(kind, type).possible();
    return possible.size() == 1
        ? possible.asList().get(0).label()
        : possible.size() + " of " + type.getEnumConstants().length;
  }

  private static String growthPoints(Assessment assessment) {
    var points = assessment.verdicts(FindingKind.XBOR_GROWTH_POINT, GrowthPoint.class);
    return points.possible().stream()
        .map(point -> point.label() + (points.certain().contains(point) ? "" : "?"))
        .collect(Collectors.joining(", "));
  }

  private static String rank(ClusterCase pair, RegionCode region) {
    return pair.comparisons().stream()
        .filter(comparison -> comparison.has(region))
        .findFirst()
        .map(comparison -> rank(comparison, region))
        .orElse("open");
  }

  private static String rank(RegionComparison comparison, RegionCode region) {
    return String.format(
        Locale.ROOT,
        "%d of %d, %.2f",
        comparison.rank(region),
        comparison.values().size(),
        comparison.stability(region));
  }

  private static void print(PrintStream out, Object... cells) {
    out.printf(Locale.ROOT, "%-34s %-5s %-10s %-9s %-9s %-14s %-14s %s%n", cells);
  }
}
