package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures that do not exist for the data, beside others that do. */
final class MetricsUndefinedTest {

  private static final String HEADER = "measure,variant,key1,key2,value\n";

  @TempDir private Path folder = Path.of("");

  /** Two regions that share no industry in which they are specialised. */
  private Path apart() {
    return Run.file(folder, "t.csv", "region,A,B", "R1,1,2", "R2,3,3");
  }

  /** A long table that lacks two of its cells. */
  private Path sparse() {
    return Run.file(
        folder, "t.csv", "region,industry,jobs", "R1,A,5", "R1,B,3", "R2,A,2", "R3,B,4");
  }

  @Test
  void whatIsDefinedIsWrittenAndTheRestIsToldWithStatusThree() {
    Path table = apart();

    Run run = Run.of("metrics", "eci-eigen", "location-quotient", "prody", "--table", table);

    assertThat(run)
        .isEqualTo(
            new Run(
                3,
                HEADER
                    + """
                    location-quotient,plain,R1,A,0.75
                    location-quotient,plain,R1,B,1.2
                    location-quotient,plain,R2,A,1.125
                    location-quotient,plain,R2,B,0.90000000000000002
                    """,
                """
                METRIC-020 %1$s, eci-eigen: The regions fall into 2 parts that share no industry with a location quotient of 1 or more, so that complexity cannot be compared between them. The smallest part is R1.
                  Maybe leave that part out, or merge industries until it shares one with the others.
                METRIC-010 %1$s, prody: The measure needs the income per head of the regions, and the data do not have it.
                  Maybe --income names the column or file that has it.
                """
                    .formatted(table)));
  }

  @Test
  void measuresOfFlowsPlantsAndSeriesAreToldAsWell() {
    Path flows = Run.file(folder, "f.csv", "sector,a,b,output", "a,5,5,5", "b,5,5,5");
    Path plants = Run.file(folder, "p.csv", "region,industry,size", "N,Toys,3", "S,Toys,4");
    Path series = Run.file(folder, "s.csv", "region,gdp_2001,gdp_2002", "A,10,11", "B,0,21");

    assertWritesFirstAndTells(
        Run.of("metrics", "technical-coefficients", "hypothetical-extraction", "--table", flows),
        "technical-coefficients,",
        "METRIC-020 " + flows + ", hypothetical-extraction: Sectors use up all that they make");
    assertWritesFirstAndTells(
        Run.of("metrics", "ellison-glaeser", "ellison-glaeser-coagglomeration", "--table", plants),
        "ellison-glaeser,",
        "METRIC-020 " + plants + ", ellison-glaeser-coagglomeration: The measure compares");
    assertWritesFirstAndTells(
        Run.of("metrics", "rank-correlation", "sigma-convergence", "--table", series),
        "rank-correlation,",
        "METRIC-020 " + series + ", sigma-convergence: The logarithm of 0 does not exist");
  }

  private static void assertWritesFirstAndTells(Run run, String measure, String told) {
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith(measure));
    assertThat(run.err()).contains(told).contains("\n  Maybe ");
  }

  @Test
  void aTableOfOneTimeHasItsMeasuresThoughNoneOfChange() {
    Path table = apart();

    Run run = Run.of("metrics", "growth-table", "ubiquity", "growth-region", "--table", table);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).contains("\nubiquity,").doesNotContain("growth");
    assertThat(run.err().lines().filter(line -> line.startsWith("METRIC-010 ")))
        .containsExactly(
            "METRIC-010 "
                + table
                + ", growth-table: The measure needs two times, and the data have one.",
            "METRIC-010 "
                + table
                + ", growth-region: The measure needs two times, and the data have one.");
  }

  @Test
  void theFileHoldsWhatIsDefinedAndIsNotMadeForNothing() {
    Path table = apart();
    Path some = folder.resolve("some.csv");
    Path none = folder.resolve("none.csv");

    Run run = Run.of("metrics", "prody", "ubiquity", "--table", table, "--out", some);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("Written to " + some + "\n");
    assertThat(run.err()).startsWith("METRIC-010 " + table + ", prody: ");
    assertThat(some).content().startsWith(HEADER + "ubiquity,");
    assertThat(Run.of("metrics", "prody", "expy", "--table", table, "--out", none).out()).isEmpty();
    assertThat(none).doesNotExist();
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".partial"));
  }

  @Test
  void aVariantThatIsNamedAndCannotBeHadLeavesOtherMeasuresAsTheyAre() {
    Path table = Run.file(folder, "t.csv", "region,A,B,C", "R1,4,5,7", "R2,9,0,1", "R3,8,9,2");

    Run run = Run.of("metrics", "prody", "ubiquity", "--table", table, "--variant", "plain");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).startsWith(HEADER + "ubiquity,plain,");
    assertThat(run.err()).startsWith("METRIC-010 " + table + ", prody: ");
  }

  @Test
  void nothingIsWrittenWhereALineOrAHeaderIsWrong() {
    Path line = Run.file(folder, "t.csv", "region,A,B", "R1,x,2", "R2,3,3");
    Path later = Run.file(folder, "l.csv", "region,A,B", "R1,1,-2");
    Path good = Run.file(folder, "g.csv", "region,A,B", "R1,1,2", "R2,3,3");

    assertThat(Run.of("metrics", "location-quotient", "prody", "--table", line))
        .satisfies(run -> assertThat(run.out()).isEmpty())
        .satisfies(run -> assertThat(run.status()).isEqualTo(3))
        .satisfies(run -> assertThat(run.err()).startsWith("TABLE-120 " + line + ", line 2"));
    assertThat(Run.of("metrics", "ubiquity", "growth-table", "--table", good, "--later", later))
        .satisfies(run -> assertThat(run.out()).isEmpty())
        .satisfies(run -> assertThat(run.err()).startsWith("TABLE-140 " + later + ", line 2"));
    assertThat(Run.of("metrics", "ubiquity", "moran", "--table", good).out()).isEmpty();
  }

  @Test
  void whyALocationQuotientIsGivenAsBoundsIsTold() {
    Path table = sparse();

    Run run = Run.of("metrics", "location-quotient", "--table", table);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("plain; bound=low,R1,A,0.625\n");
    assertThat(run.err())
        .isEqualTo(
            "2 cells of 6 are unknown, so location-quotient gives bound=low and bound=high: R2 B,"
                + " R3 A. Maybe --unknown zero: it counts them as zero.\n");
    assertThat(Run.of("metrics", "location-quotient", "--table", table, "--unknown", "zero").out())
        .contains("location-quotient,plain,R1,A,1.25\n")
        .doesNotContain("bound");
  }

  @Test
  void boundsAreWrittenBesideAMeasureThatNeedsAllCells() {
    Path table = sparse();

    Run run = Run.of("metrics", "rca-binary", "location-quotient", "--table", table);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(13).allMatch(line -> !line.startsWith("rca"));
    assertThat(run.err())
        .endsWith(
            """
            WORK-062 %s, rca-binary: 2 cells of 6 are unknown, and the measure needs all: R2 B, R3 A.
              Maybe --unknown zero: it counts them as zero.
            """
                .formatted(table));
  }

  @Test
  void theCureOfNaNIsAnEmptyFieldOrNa() {
    Path notFinite = Run.file(folder, "n.csv", "region,A,B", "R1,NaN,2", "R2,3,4");
    Path marked = Run.file(folder, "m.csv", "region,A,B", "R1,NA,2", "R2,3,4");
    Path empty = Run.file(folder, "e.csv", "region,A,B", "R1,,2", "R2,3,4");

    assertThat(Run.of("metrics", "location-quotient", "--table", notFinite).err())
        .isEqualTo(
            """
            TABLE-150 %s, line 2, column 2: The value "NaN" is not a finite number.
              Maybe it stands for a missing value: leave the field empty, or write NA.
            """
                .formatted(notFinite));
    assertThat(Run.of("metrics", "location-quotient", "--table", marked))
        .isEqualTo(Run.of("metrics", "location-quotient", "--table", empty))
        .satisfies(run -> assertThat(run.err()).startsWith("1 cell of 4 is unknown, so "));
  }

  @Test
  void whiteSpaceAroundCodesOfLinesAndOfTheHeaderIsToGo() {
    Path line = Run.file(folder, "l.csv", "region,A,B", "R1 ,1,2", "R2,3,4");
    Path header = Run.file(folder, "h.csv", "region, A,B ", "R1,1,2", "R2,3,4");

    assertThat(Run.of("metrics", "location-quotient", "--table", line).err())
        .isEqualTo(
            """
            TABLE-100 %s, line 2, column 1: The "region" "R1 " has white space around it.
              Maybe "R1" was meant; white space beside a separator must go.
            """
                .formatted(line));
    assertThat(Run.of("metrics", "location-quotient", "--table", header).err())
        .isEqualTo(
            """
            TABLE-100 %1$s, line 1, column 2: The industry " A" has white space around it.
              Maybe "A" was meant; white space beside a separator must go.
            TABLE-100 %1$s, line 1, column 3: The industry "B " has white space around it.
              Maybe "B" was meant; white space beside a separator must go.
            """
                .formatted(header));
  }

  @Test
  void theHelpTellsWhatBecomesOfUndefinedMeasuresAndUnknownCells() {
    assertThat(Run.of("metrics", "--help").out())
        .contains("location-quotient --table sparse.csv --unknown zero")
        .contains("are told on standard error with\nstatus 3, and the others are written;")
        .contains(
            "If\n                               none is given both ways, each holds both ways;");
  }

  @Test
  void theKeysOfDistancesAreThoseThatWereTyped() {
    Path points = Run.file(folder, "p.csv", "x,y", "0,0", "0.2,0.2", "0.6,0.5", "1,1");

    assertThat(
            Run.of(
                    "metrics",
                    "ripley-k",
                    "--table",
                    points,
                    "--radii",
                    "0:0.3:0.1",
                    "--variant",
                    "edge=none")
                .out()
                .lines()
                .limit(5)
                .map(line -> line.split(",", -1)[2]))
        .containsExactly("key1", "0", "0.1", "0.2", "0.3");
  }
}
