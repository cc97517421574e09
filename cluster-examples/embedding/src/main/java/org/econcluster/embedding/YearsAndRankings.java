package org.econcluster.embedding;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.econcluster.casefile.CaseFile;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.Development;
import org.econcluster.rules.RankedSubject;
import org.econcluster.rules.Ranking;
import org.econcluster.rules.RankingComparison.Shift;
import org.econcluster.rules.RankingKey;
import org.econcluster.rules.Stability;
import org.econcluster.rules.Variation;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Trend;
import org.econcluster.rules.report.PortfolioJson;
import org.econcluster.rules.report.RankingRecord;

/**
 * Looks at a cluster over years, ranks it beside another one, and asks how much its conclusions
 * hang on single numbers.
 *
 * <p>The parts between markers are those of the guide {@code docs/years-and-rankings.md}.
 */
public final class YearsAndRankings {

  private YearsAndRankings() {}

  /** Runs the example on the two case files that are named; writes into the folder named third. */
  public static void main(String[] arguments) throws IOException {
    run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), System.out);
  }

  static void run(Path first, Path second, Path folder, PrintStream out) throws IOException {
    Assessor assessor = Assessor.standard();
    ClusterCase styria = CaseFile.read(first);
    ClusterCase almaty = CaseFile.read(second);

    // [years]
    Development development = assessor.assessYears(styria);
    for (Development.Step step : development.steps()) {
      for (Change change : step.changes()) {
        out.println(step.to() + " " + change.kind().label() + " " + change.movement().label());
        out.println("  because of " + change.reasons().get(0).rule());
      }
    }
    // [end]

    // [ranking]
    List<RankingKey> order =
        List.of(RankingKey.grade(FindingKind.SPEC_MARKET), RankingKey.of("location-quotient"));
    Ranking ranking = Ranking.of(List.of(assessor.assess(styria), assessor.assess(almaty)), order);
    for (RankedSubject row : ranking.rows()) {
      out.println(row.best() + " to " + row.worst() + " " + row.id());
    }
    // [end]

    // [comparison]
    Ranking of2009 =
        Ranking.of(
            List.of(
                assessor.assess(styria.asOf(Year.of(2009))),
                assessor.assess(almaty.asOf(Year.of(2006)))),
            order);
    for (Shift shift : ranking.comparedWith(of2009).shifts()) {
      out.println(shift.id() + " moved: " + shift.isMoved() + ", other " + shift.standings());
    }
    // [end]

    // [stability]
    Stability stability =
        assessor
            .assess(almaty)
            .stability(Variation.builder().putErrors("location-quotient", 0.05).build());
    out.println(stability.share(FindingKind.SPEC_TREND, Trend.FALLING));
    // [end]

    // [read]
    Path kept = Files.writeString(folder.resolve("ranking.json"), PortfolioJson.ranking(ranking));
    RankingRecord read = PortfolioJson.readRanking(kept);
    out.println(read.equals(RankingRecord.of(ranking)) + ", " + read.rows().get(0).id());
    // [end]
  }
}
