package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portfolio of cases in an order, and what changed. */
final class AssessRankingTest {

  private static final String KEYS = "SPEC.market,location-quotient";

  @TempDir private Path folder = Path.of("");

  @Test
  void printsRanksKeysAndWhatHoldsEachThere() {
    assertThat(Run.of("assess", cases(), "--ranking", "--rank-by", KEYS, "--year", "2004"))
        .isEqualTo(
            new Run(
                0,
                """
                Rank  Case      Market specialisation  Location quotient
                ----  --------  ---------------------  -----------------
                1     dairy     fully specialised      1.2
                2     textiles  not specialised        0.9
                Order: SPEC.market, location-quotient

                What holds each there
                  1 dairy: nothing ranks higher
                  2 textiles: below dairy by market specialisation: not specialised, there fully \
                specialised; market specialisation, next, partly specialised: strongest \
                coefficient 0.9 → at least 1
                """,
                ""));
  }

  @Test
  void ranksByTheStandardOrderUnlessToldOtherwise() {
    assertThat(Run.of("assess", cases(), "--ranking").out())
        .contains("Order: LIFE.type, LIFE.stage, SPEC.star, SPEC.market, location-quotient\n");
  }

  @Test
  void ranksBordersByAnOrderOfTheirOwn() {
    Run run = Run.of("assess", border("one"), border("other"), "--ranking");

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out())
        .contains(
            "Order: XBOR.level, XBOR.potential, XBOR.home-economy, XBOR.partner-economy,"
                + " XBOR.permeability\n")
        .doesNotContain("Not ranked");
  }

  @Test
  void tellsWhatAnOrderDoesNotRank() {
    assertThat(Run.of("assess", cases(), border("one"), "--ranking").out())
        .contains(
            "Not ranked, for the rules do not conclude all of these keys on them: one. Maybe they"
                + " should be ranked by keys of their own.");
  }

  @Test
  void refusesToRankWhatHasNoGrades() {
    assertThat(Run.of("assess", subject("territory", "REGION"), "--ranking"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                Nothing that is concluded on these cases is graded, so nothing ranks them.
                  Maybe --rank-by helps, with an indicator.
                Help: econcluster assess --help
                """));
  }

  private Path border(String id) {
    return subject(id, "BORDER");
  }

  private Path subject(String id, String kind) {
    return Run.file(
        folder,
        id + ".json",
        """
        {"schema": "econcluster.case.v1", "id": "%s", "name": "%s", "subject": "%s", "cluster": {"name": "%s"}}"""
            .formatted(id, id, kind, id));
  }

  @Test
  void comparesWithAYearOfTheEvidence() {
    Run run =
        Run.of(
            "assess",
            cases(),
            "--ranking",
            "--rank-by",
            KEYS,
            "--year",
            "2005",
            "--compare-with",
            "2004");

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out())
        .contains("Compared with 2004\n  textiles: 2 → 1\n")
        .contains("  dairy: 1 → 2\n")
        .contains("market specialisation, down: fully specialised → not specialised\n");
  }

  @Test
  void comparesWithAnotherDayOfTheParameters() {
    Path dated =
        Run.file(
            folder,
            "dated.csv",
            "id,value,valid_from",
            "spec.cutoff,0.85,2000-01-01",
            "spec.cutoff,1,2020-01-01");

    String out =
        Run.of(
                "assess",
                cases(),
                "--ranking",
                "--rank-by",
                KEYS,
                "--year",
                "2004",
                "--parameters",
                dated,
                "--compare-with",
                "2010-01-01")
            .out();

    assertThat(out)
        .contains("Compared with parameters as of 2010-01-01\n")
        .contains("market specialisation, down: fully specialised → not specialised\n")
        .contains(
            "met → unmet: strongest coefficient 0.9 → 0.9, needed at least 0.85 → at least 1"
                + " [spec.cutoff]\n");
  }

  @Test
  void comparesWithAFileOfParametersAndWithAFolderOfRules() {
    Path parameters = Run.file(folder, "mine.csv", "id,value", "spec.cutoff,0.85");
    Path pack = folder.resolve("pack");
    Run.of("new", "pack", pack);

    assertThat(
            Run.of(
                    "assess",
                    cases(),
                    "--ranking",
                    "--rank-by",
                    KEYS,
                    "--year",
                    "2004",
                    "--compare-with",
                    parameters)
                .out())
        .contains("Compared with the parameters of " + parameters + "\n")
        .contains("needed at least 0.85 → at least 1");
    assertThat(Run.of("assess", cases(), "--ranking", "--compare-with", pack).out())
        .contains("Compared with the rules of " + pack + "\n");
  }

  @Test
  void writesJsonHtmlAndCsv() {
    assertThat(Run.of("assess", cases(), "--ranking", "--format", "json").out())
        .startsWith("{\n  \"schema\": \"econcluster.ranking.v1\",\n");
    assertThat(
            Run.of("assess", cases(), "--ranking", "--format", "html", "--compare-with", "2004")
                .out())
        .contains("<h2>Compared with 2004</h2>");
    assertThat(
            Run.of(
                    "assess",
                    cases(),
                    "--ranking",
                    "--rank-by",
                    KEYS,
                    "--year",
                    "2005",
                    "--compare-with",
                    "2004",
                    "--format",
                    "csv")
                .out())
        .isEqualTo(
            """
            case,best_rank,worst_rank,best_rank_before,worst_rank_before,SPEC.market_low,\
            SPEC.market_high,location-quotient_low,location-quotient_high
            textiles,1,1,2,2,0,0,0.94999999999999996,0.94999999999999996
            dairy,2,2,1,1,0,0,0.80000000000000004,0.80000000000000004
            """);
  }

  @Test
  void refusesTwoCasesOfOneId() {
    Path one = Run.caseFile(folder.resolve("a"), "dairy");
    Path other = Run.caseFile(folder.resolve("b"), "dairy");

    assertThat(Run.of("assess", one, other, "--ranking"))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-047 dairy: Two of the cases that are to be ranked have this id.
                  Maybe a file was named twice, or one of the ids should be another.
                """));
  }

  @Test
  void refusesToCompareWithWhatIsNotThere() {
    assertThat(Run.of("assess", cases(), "--ranking", "--compare-with", "nowhere"))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-048 --compare-with: "nowhere" is no year, no day, no folder and no file.
                  Maybe a year such as 2006, a day such as 2026-01-31, a folder of rules or a file \
                of parameters was meant.
                """));
    assertThat(Run.of("assess", cases(), "--ranking", "--compare-with", "2010-02-30").err())
        .startsWith("WORK-048 --compare-with: \"2010-02-30\" is not a date.\n");
    assertThat(Run.of("assess", cases(), "--ranking", "--compare-with", "1999-12-31").err())
        .startsWith("WORK-045 --compare-with: Parameter spec.cutoff has no value on 1999-12-31");
  }

  @Test
  void refusesKeysThatDoNotRank() {
    assertThat(Run.of("assess", "x.json", "--ranking", "--rank-by", "LIFE.tpye").err())
        .isEqualTo(
            """
            Invalid value for option '--rank-by' (KEY): There is no conclusion and no indicator \
            "LIFE.tpye".
              Maybe "LIFE.type" was meant.
            Help: econcluster assess --help
            """);
    assertThat(Run.of("assess", "x.json", "--ranking", "--rank-by", "LIFE.type,LIFE.type").err())
        .startsWith("The key LIFE.type is given twice.\n");
    assertThat(Run.of("assess", "x.json", "--rank-by", "LIFE.type").err())
        .startsWith("--rank-by and --compare-with go with --ranking.\n");
  }

  /** A folder with two cases: dairy falls below the cut-off, textiles rise and stay below. */
  private Path cases() {
    Path cases = folder.resolve("cases");
    Run.caseFile(cases, "dairy", quotients(2004, 1.2), quotients(2005, 0.8));
    Run.caseFile(cases, "textiles", quotients(2004, 0.9), quotients(2005, 0.95));
    return cases;
  }

  private static String quotients(int year, double value) {
    return String.join(
        ", ",
        Stream.of("location-quotient", "output-quotient", "per-capita-quotient")
            .map(id -> Run.indicator(id, value).replace("}", ", \"year\": " + year + "}"))
            .toList());
  }
}
