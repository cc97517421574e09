package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.econcluster.rules.report.AssessmentJson;
import org.econcluster.rules.report.AssessmentRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AssessTableTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void printsALineForEachRegionAndIndustry() {
    assertThat(Run.of("assess", "--table", jobs()))
        .isEqualTo(
            new Run(
                0,
                """
                Region  Industry  Quotient  Specialised           Stars  Trend  Stage
                ------  --------  --------  --------------------  -----  -----  -----
                NORTH   DAIRY     4         by location quotient  none   open   open
                NORTH   OTHER     0.5714    no sign               none   open   open
                SOUTH   DAIRY     0         no sign               none   open   open
                SOUTH   OTHER     1.143     by location quotient  none   open   open
                """,
                ""));
  }

  @Test
  void writesTheSameCellsAsCsv() {
    Path out = folder.resolve("cells.csv");

    assertThat(Run.of("assess", "--table", jobs(), "--format", "csv", "--out", out).out())
        .isEqualTo("Written to " + out + "\n");
    assertThat(out)
        .content()
        .startsWith(
            """
            region,industry,quotient_low,quotient_high,specialised,stars,trend,stage
            NORTH,DAIRY,4,4,by location quotient,,""");
  }

  @Test
  void writesTheCellsOfASmallTableAsAssessments() {
    Path out = folder.resolve("cells.json");

    assertThat(Run.of("assess", "--table", jobs(), "--format", "json", "--out", out).status())
        .isEqualTo(0);
    assertThat(AssessmentJson.read(out))
        .extracting(AssessmentRecord::subject)
        .containsExactly("DAIRY in NORTH", "OTHER in NORTH", "DAIRY in SOUTH", "OTHER in SOUTH");
  }

  @Test
  void followsCellsOverTheYearsThatHaveThem() {
    Path table =
        Run.file(
            folder,
            "years.csv",
            "region,industry,period,value",
            "NORTH,DAIRY,2023,20",
            "NORTH,OTHER,2023,80",
            "SOUTH,OTHER,2023,300",
            "SOUTH,DAIRY,2023,10",
            "NORTH,DAIRY,2024,30",
            "NORTH,OTHER,2024,70",
            "SOUTH,OTHER,2024,290",
            "SOUTH,DAIRY,2024,10",
            "NORTH,MINING,2024,1");

    assertThat(Run.of("assess", "--table", table, "--format", "csv").out().lines())
        .anyMatch(line -> line.startsWith("NORTH,MINING,"))
        .anyMatch(line -> line.startsWith("NORTH,DAIRY,") && line.contains("falling"));
  }

  @Test
  void givesTheSameOnSeveralThreads() {
    Path table = manyRegions(251);

    assertThat(Run.of("assess", "--table", table, "--threads", 2))
        .isEqualTo(Run.of("assess", "--table", table));
  }

  @Test
  void writesNoMoreReportsThanTheLimit() {
    assertThat(Run.of("assess", "--table", manyRegions(251), "--format", "html"))
        .isEqualTo(
            new Run(
                4,
                "",
                """
                The table has 502 cells, and at most 500 are written as html.
                  Maybe --format text or csv will do, or a table with fewer regions or industries.
                """));
  }

  @Test
  void comparesWithAReferenceAreaWhereOneIsNamed() {
    Path reference =
        Run.file(
            folder,
            "country.csv",
            "region,industry,period,value",
            "LAND,DAIRY,2024,160",
            "LAND,OTHER,2024,480");

    assertThat(
            Run.of("assess", "--table", jobs(), "--reference", reference, "--format", "csv").out())
        .contains("NORTH,DAIRY,2,2,", "NORTH,OTHER,0.66666666666666663,0.66666666666666663,");
  }

  @Test
  void refusesAReferenceWithoutTheYear() {
    Path reference =
        Run.file(folder, "country.csv", "region,industry,period,value", "LAND,DAIRY,2023,10");

    assertThat(Run.of("assess", "--table", jobs(), "--reference", reference))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-050 %s: The reference has no year 2024.
                  Maybe --period leaves only the years that both tables have.
                """
                    .formatted(reference)));
  }

  @Test
  void boundsTheQuotientsOfWithheldCells() {
    Path table =
        Run.file(
            folder,
            "withheld.csv",
            "region,industry,period,value,status,low,high",
            "NORTH,DAIRY,2024,,suppressed,10,20",
            "NORTH,ALL,2024,100,,,",
            "SOUTH,DAIRY,2024,50,,,",
            "SOUTH,ALL,2024,300,,,");
    Path reference =
        Run.file(
            folder,
            "country.csv",
            "region,industry,period,value",
            "LAND,DAIRY,2024,100",
            "LAND,ALL,2024,1000");

    assertThat(
            Run.of(
                    "assess",
                    "--table",
                    table,
                    "--reference",
                    reference,
                    "--total-industry",
                    "ALL",
                    "--format",
                    "csv")
                .out())
        .contains("NORTH,DAIRY,1,2,by location quotient,");
  }

  @Test
  void refusesAReferenceThatIsSmallerThanTheRegionsUnlessItHasShares() {
    Path reference =
        Run.file(
            folder,
            "country.csv",
            "region,industry,period,value",
            "LAND,DAIRY,2024,40",
            "LAND,OTHER,2024,160");
    Path shares =
        Run.file(
            folder,
            "s.csv",
            "region,industry,period,value",
            "L,DAIRY,2024,0.2",
            "L,OTHER,2024,0.8");
    String cure =
        "  Maybe the two files count in different units; shares of all jobs may be given instead,"
            + " where all industries have 1.\n";

    assertThat(Run.of("assess", "--table", jobs(), "--reference", reference))
        .isEqualTo(
            new Run(
                3,
                "",
                "WORK-054 "
                    + reference
                    + ": The total 160 of industry \"OTHER\" in \"LAND\" in 2024 is smaller than the"
                    + " sum 224 of its regions.\n"
                    + cure
                    + "WORK-054 "
                    + reference
                    + ": The total 200 of all industries in \"LAND\" in 2024 is smaller than the sum"
                    + " 256 of its regions.\n"
                    + cure));
    assertThat(Run.of("assess", "--table", jobs(), "--reference", shares).status()).isZero();
  }

  @Test
  void refusesATotalIndustryThatTheTableLacks() {
    Path table = jobs();

    assertThat(Run.of("assess", "--table", table, "--total-industry", "OTHR"))
        .isEqualTo(
            new Run(
                3,
                "",
                "TABLE-230 "
                    + table
                    + ": The file has no industry \"OTHR\" for totals.\n"
                    + "  Maybe \"OTHER\" was meant.\n"));
  }

  @Test
  void takesTheMarksOfTheFileFromTheCommandLine() {
    Path table =
        Run.file(
            folder,
            "marks.csv",
            "region;note;DAIRY;OTHER",
            "NORTH;x;32,0;32",
            "SOUTH;y;-;192",
            "EAST;z;;1");

    assertThat(
            Run.of(
                    "assess",
                    "--table",
                    table,
                    "--decimal-mark",
                    "comma",
                    "--ignored-column",
                    "note",
                    "--status-token",
                    "-=zero",
                    "--empty-value",
                    "zero",
                    "--period",
                    2024,
                    "--format",
                    "csv")
                .out())
        .contains("NORTH,DAIRY,4.015625,4.015625,", "SOUTH,DAIRY,0,0,");
    assertThat(Run.of("assess", "--table", table, "--empty-value", "estimated").err())
        .isEqualTo(
            """
            An empty value cannot be estimated: no number would be known.
              Maybe zero or missing was meant.
            Help: econcluster assess --help
            """);
    assertThat(Run.of("assess", "--table", table, "--decimal-mark", "coma").err())
        .isEqualTo(
            """
            Invalid value for option '--decimal-mark': "coma" is not known here.
              Maybe "comma" was meant.
            Help: econcluster assess --help
            """);
  }

  private Path jobs() {
    return Run.file(
        folder,
        "jobs.csv",
        "region,industry,period,value",
        "NORTH,DAIRY,2024,32",
        "NORTH,OTHER,2024,32",
        "SOUTH,DAIRY,2024,0",
        "SOUTH,OTHER,2024,192");
  }

  private Path manyRegions(int count) {
    List<String> lines = new ArrayList<>(List.of("region,DAIRY,OTHER"));
    for (int i = 0; i < count; i++) {
      lines.add("R" + (1000 + i) + "," + (i + 1) + "," + (1000 - i));
    }
    return Run.file(folder, "wide.csv", lines.toArray(new String[0]));
  }
}
