package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetricsCommandTest {

  private static final String HEADER = "measure,variant,key1,key2,value\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void writesTheLocationQuotientOfEveryCell() {
    Path table = Run.file(folder, "t.csv", "region,A,B", "R1,30,70", "R2,10,290", "R3,0,0");

    assertThat(Run.of("metrics", "location-quotient", "--table", table))
        .isEqualTo(
            new Run(
                0,
                HEADER
                    + """
                    location-quotient,plain,R1,A,3
                    location-quotient,plain,R1,B,0.77777777777777779
                    location-quotient,plain,R2,A,0.33333333333333331
                    location-quotient,plain,R2,B,1.0740740740740742
                    location-quotient,plain,R3,A,NaN
                    location-quotient,plain,R3,B,NaN
                    """,
                ""));
  }

  @Test
  void readsColumnsUnderOtherNamesAndLeavesOutTheRest() {
    Path table =
        Run.file(
            folder,
            "t.csv",
            "year,code,name,branch,jobs",
            "2023,R1,One,A,1",
            "2024,R1,One,A,30",
            "2024,R1,One,B,30",
            "2024,R2,Two,A,10",
            "2024,R2,Two,B,10");

    assertThat(
            Run.of(
                    "metrics",
                    "location-quotient",
                    "--table",
                    table,
                    "--region",
                    "code",
                    "--industry",
                    "branch",
                    "--value",
                    "jobs",
                    "--period-column",
                    "year",
                    "--period",
                    2024)
                .out())
        .isEqualTo(
            HEADER
                + """
                location-quotient,plain,R1,A,1
                location-quotient,plain,R1,B,1
                location-quotient,plain,R2,A,1
                location-quotient,plain,R2,B,1
                """);
  }

  @Test
  void dividesByTheBasesOfTheRegions() {
    Path table = Run.file(folder, "t.csv", "region,A", "R1,32", "R2,32");
    Path people =
        Run.file(folder, "p.csv", "region,year,value", "R1,2024,16", "R2,2024,48", "C,2024,128");
    Path product = Run.file(folder, "g.csv", "region,year,value", "R1,2024,8", "R2,2024,8");

    assertThat(
            Run.of(
                    "metrics",
                    "per-capita-quotient",
                    "output-quotient",
                    "--table",
                    table,
                    "--population",
                    people,
                    "--product",
                    product)
                .out())
        .isEqualTo(
            HEADER
                + """
                per-capita-quotient,reference=table,R1,A,2
                per-capita-quotient,reference=table,R2,A,0.66666666666666663
                output-quotient,reference=table,R1,A,1
                output-quotient,reference=table,R2,A,1
                """);
    assertThat(
            Run.of(
                    "metrics",
                    "per-capita-quotient",
                    "--table",
                    table,
                    "--population",
                    people,
                    "--country",
                    "C")
                .out())
        .isEqualTo(
            HEADER
                + """
                per-capita-quotient,reference=country,R1,A,4
                per-capita-quotient,reference=country,R2,A,1.3333333333333333
                """);
  }

  @Test
  void boundsTheQuotientsOfATableWithWithheldCells() {
    Path table =
        Run.file(
            folder,
            "t.csv",
            "region,industry,period,value,status,low,high",
            "R1,A,2024,,suppressed,10,30",
            "R1,B,2024,30,,,",
            "R2,A,2024,10,,,",
            "R2,B,2024,10,,,");

    assertThat(Run.of("metrics", "location-quotient", "--table", table).out().lines())
        .hasSize(9)
        .anyMatch(line -> line.matches("location-quotient,plain; bound=low,R1,A,0\\.75"))
        .anyMatch(line -> line.matches("location-quotient,plain; bound=high,R1,A,1"));
  }

  @Test
  void leavesOutAVariantThatDoesNotExistForTheData() {
    Path table = Run.file(folder, "t.csv", "region,A,B,C", "R1,4,5,7", "R2,9,0,1", "R3,8,9,2");

    Run run = Run.of("metrics", "fitness", "--table", table);

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("fitness,rounds=100,R1,").doesNotContain("change=1e-9");
    assertThat(run.err()).startsWith("fitness, change=1e-9, is left out: ");
    assertThat(Run.of("metrics", "fitness", "--table", table, "--variant", "change=1e-9").err())
        .startsWith("METRIC-020 " + table + ", fitness: ");
  }

  @Test
  void namesWhatTheFirstVariantLacksWhenThereIsNone() {
    Path plants = Run.file(folder, "p.csv", "region,industry,size", "North,Toys,3", "South,Toys,4");

    assertThat(Run.of("metrics", "ellison-glaeser-coagglomeration", "--table", plants).err())
        .contains("METRIC-020")
        .doesNotContain("totals");
  }

  @Test
  void computesTheDisparityOfIncomesOfATableWithoutIndustries() {
    Path table =
        Run.file(
            folder,
            "y.csv",
            "region,gdp1992,gdppc,inhabitants",
            "West,60,30,2",
            "North,60,20,3",
            "East,NA,10,1");

    // The mean is 130 / 6; the squares of the distances from it, weighted, are 425 / 9.
    assertThat(
            Run.of(
                    "metrics",
                    "disparity",
                    "--table",
                    table,
                    "--income",
                    "gdppc",
                    "--population",
                    "inhabitants",
                    "--variant",
                    "index=williamson")
                .out()
                .lines()
                .skip(1)
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1))))
        .singleElement(as(DOUBLE))
        .isCloseTo(Math.sqrt(425.0 / 9) / (130.0 / 6), within(1e-15));
  }

  @Test
  void givesAPairOfIndustriesUnderBothOfItsNames() {
    Path plants =
        Run.file(
            folder,
            "q.csv",
            "region,industry,size",
            "North,Toys,3",
            "South,Toys,4",
            "North,Clocks,5",
            "South,Clocks,1");

    assertThat(
            Run.of(
                    "metrics",
                    "ellison-glaeser-coagglomeration",
                    "--table",
                    plants,
                    "--variant",
                    "group=pair, regions=plants")
                .out())
        .contains(",Toys-Clocks,,")
        .contains(",Clocks-Toys,,");
  }

  @Test
  void tellsWhichColumnsOfAWideTableAreNoIndustriesAndDoesNotUseTotalsThatCannotBe() {
    Path table = Run.file(folder, "t.csv", "region,A,B,Total", "R1,30,70,100", "R2,10,290,20");

    assertThat(Run.of("metrics", "specialisation-coefficient", "--table", table))
        .isEqualTo(
            new Run(
                0,
                HEADER
                    + """
                    specialisation-coefficient,plain,R1,,0.19999999999999996
                    specialisation-coefficient,plain,R2,,0.066666666666666666
                    """,
                """
                The column "Total" is read as the region total of the regions, and not as an industry.
                The region total of "R2" is 20.0 and its industries add up to 300.0, so region totals are not used. --region-total names a column in any case.
                """));
  }

  @Test
  void tellsOfARowOrColumnThatAllOthersAddUpTo() {
    Path totals =
        Run.file(folder, "t.csv", "region,A,B,A-B", "R1,1,2,3", "R2,5,4,9", "Land,6,6,12");
    Path parts = Run.file(folder, "p.csv", "region,A,B,C", "R1,1,2,3", "R2,5,4,8", "R3,7,6,11");

    assertThat(Run.of("metrics", "ubiquity", "--table", totals).err())
        .isEqualTo(
            """
            The industry "A-B" is what all others add up to, and counts beside them. Maybe it is a total: --total-industry leaves it out.
            The region "Land" is what all others add up to, and counts beside them. Maybe it is a total, and its lines must go.
            """);
    assertThat(Run.of("metrics", "ubiquity", "--table", parts).err()).isEmpty();
  }

  @Test
  void writesIntoAFolder() {
    Path table = Run.file(folder, "t.csv", "region,A", "R1,30");

    assertThat(Run.of("metrics", "location-quotient", "--table", table, "--out", folder).out())
        .isEqualTo("Written to " + folder.resolve("metrics.csv") + "\n");
    assertThat(folder.resolve("metrics.csv"))
        .content()
        .isEqualTo(HEADER + "location-quotient,plain,R1,A,1\n");
  }

  @Test
  void listsEveryVariantWithKindFormulaAndReference() {
    Run list = Run.of("metrics", "--list");

    assertThat(list.status()).isEqualTo(0);
    assertThat(list.err()).isEmpty();
    assertThat(list.out().lines())
        .startsWith("measure,variant,kind,formula,reference")
        .contains(
            "location-quotient,plain,activity,(x_ri / x_r) / (x_i / N),ODonoghueGleave2004",
            "output-quotient,needs --product,activity,(x_ri / GRP_r) / (x_i / GRP),"
                + "ODonoghueGleave2004");
  }

  @Test
  void refusesMeasuresItDoesNotKnowAndBasesItIsNotGiven() {
    assertThat(Run.of("metrics", "locaton-quotient", "--table", "t.csv"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                There is no measure "locaton-quotient".
                  Maybe "location-quotient" was meant.
                Help: econcluster metrics --help
                """));
    assertThat(Run.of("metrics", "output-quotient", "--table", "t.csv").err())
        .isEqualTo(
            """
            The output-quotient needs the regions' product.
              Maybe --product FILE was forgotten.
            Help: econcluster metrics --help
            """);
    assertThat(Run.of("metrics", "location-quotient").err())
        .startsWith("The table is missing.\n  Maybe --table FILE was forgotten.\n");
    assertThat(Run.of("metrics").err()).startsWith("A measure is missing.\n");
    assertThat(Run.of("metrics", "location-quotient", "--table", "t.csv", "--kind", "points").err())
        .isEqualTo(
            """
            The measure location-quotient is computed from regions by industries at one time, not from establishments with coordinates.
              Maybe --kind activity was meant; it can also be left out.
            Help: econcluster metrics --help
            """);
    assertThat(Run.of("metrics", "location-quotient", "--table", "t.csv", "--kind", "point").err())
        .startsWith("There is no kind of data \"point\".\n  Maybe \"points\" was meant.\n");
    assertThat(
            Run.of("metrics", "location-quotient", "--table", "t.csv", "--variant", "plan").err())
        .startsWith(
            "The measure location-quotient has no variant \"plan\".\n"
                + "  Maybe \"plain\" was meant.\n");
    assertThat(
            Run.of("metrics", "location-quotient", "--table", "t.csv", "--dialect", "destat").err())
        .startsWith("There is no dialect \"destat\".\n  Maybe \"destatis\" was meant.\n");
    assertThat(Run.of("metrics", "location-quotient", "--table", "t.csv", "--unknown", "one").err())
        .startsWith("Unknown cells cannot be \"one\".\n  Maybe --unknown zero was meant.\n");
  }

  @Test
  void refusesABaseWithoutARegion() {
    Path table = Run.file(folder, "t.csv", "region,A", "R1,30", "R2,10");
    Path people = Run.file(folder, "p.csv", "region,year,value", "R1,2024,100");

    assertThat(Run.of("metrics", "per-capita-quotient", "--table", table, "--population", people))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-053 %s: There is no value of region "R2" in 2024.
                  Maybe --period chooses a year that the file has.
                """
                    .formatted(people)));
  }

  @Test
  void refusesAYearThatIsNotThereAndSeveralWhereOneIsNeeded() {
    Path table =
        Run.file(folder, "t.csv", "region,industry,period,value", "R,A,2023,1", "R,A,2024,1");

    assertThat(Run.of("metrics", "location-quotient", "--table", table))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-052 %s: The table has 2 years, and one is needed.
                  Maybe one of these was meant with --period: 2023, 2024.
                """
                    .formatted(table)));
    assertThat(Run.of("metrics", "location-quotient", "--table", table, "--period", 2022).err())
        .startsWith("WORK-052 " + table + ": The table has no year 2022.\n");
  }

  @Test
  void refusesFilesThatAreMissingOrEmptyOrFolders() {
    Path empty = Run.file(folder, "empty.csv");
    Path missing = folder.resolve("emptx.csv");

    assertThat(Run.of("metrics", "location-quotient", "--table", missing))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-010 %s: There is no such file or folder.
                  Maybe "empty.csv" was meant.
                """
                    .formatted(missing)));
    assertThat(Run.of("metrics", "location-quotient", "--table", empty))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                FILE-020 %s: The file is empty.
                  Maybe it was never filled, or another file was meant.
                """
                    .formatted(empty)));
    assertThat(Run.of("metrics", "location-quotient", "--table", folder).err())
        .startsWith("FILE-010 " + folder + ": This is a folder, not a file.\n");
  }
}
