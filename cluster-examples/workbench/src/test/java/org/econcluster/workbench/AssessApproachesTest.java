package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three approaches in every cell of a table, through the command. */
final class AssessApproachesTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void printsTheAgreementMatrix() {
    assertThat(
            Run.of(
                "assess",
                "--table",
                jobs(),
                "--approaches",
                "--flows",
                flows(),
                "--cases",
                cases()))
        .isEqualTo(
            new Run(
                0,
                """
                6 cells: 2 regions, 3 industries; flows for 3 of them; cases for 1 cell

                Approach         Finds a cluster  Finds none  Open
                ---------------  ---------------  ----------  ----
                agglomeration    1                0           5
                competitiveness  1                0           5
                techno-economic  6                0           0

                Pair                                 Both find one  Both find none  Disagree  Open
                -----------------------------------  -------------  --------------  --------  ----
                agglomeration and competitiveness    1              0               0         5
                agglomeration and techno-economic    1              0               0         5
                competitiveness and techno-economic  1              0               0         5

                Approaches that find a cluster  Cells
                ------------------------------  -----
                1 to 3                          5
                3                               1

                Left open by     Gate                                                                    Cells
                ---------------  ----------------------------------------------------------------------  -----
                agglomeration    At least one coefficient reaches the cut-off [any-coefficient-signals]  3
                agglomeration    The resource base is complete [resource-base]                           2
                competitiveness  Four of the five criteria of a potential cluster hold [four-criteria]   5

                Stars, at least  Cells
                ---------------  -----
                3                0
                2                0
                1                0
                0                6

                Quadrant      Cells
                ------------  -----
                transforming  0
                emerging      0
                mature        0
                star          0
                open          6
                """,
                ""));
  }

  @Test
  void writesALineForEachCell() {
    Path out = folder.resolve("cells.csv");

    assertThat(
            Run.of(
                    "assess",
                    "--table",
                    jobs(),
                    "--approaches",
                    "--flows",
                    weakFlows(),
                    "--cases",
                    cases(),
                    "--format",
                    "csv",
                    "--out",
                    out)
                .out())
        .isEqualTo("Written to " + out + "\n");
    assertThat(out)
        .content()
        .startsWith(
            """
            region,industry,agglomeration,competitiveness,techno_economic,agreement_low,agreement_high,\
            gate,reason,passed,because,open_at,stars,quadrant
            NORTH,DAIRY,found,found,not found,2,2,strong-component,\
            industries connected by strong pairs 2 industries (needed: at least 3 industries),\
            any-coefficient-signals; resource-base; control|four-criteria,\
            strongest coefficient 2.4 or more (needed: at least 1); \
            use of capacity 80 % (needed: at least 70 %); \
            change of the share of investment 10 % (needed: above 0 %); \
            change of the share of labour 10 % (needed: above 0 %); \
            wage relative to the reference industry 1.2 (needed: above 1); \
            share sold outside the region 50 % (needed: above 0 %); \
            suppliers 1 company (needed: at least 1 company); \
            location quotient upstream 1.5 (needed: at least 1); \
            body of the cluster yes (needed: yes); \
            strategy of the cluster yes (needed: yes); \
            motivated participants yes (needed: yes); \
            productivity relative to the nation 1.1 (needed: at least 1); \
            strategic potential 5 (needed: at least 4)|\
            competitive enterprises 5 (needed: at least 4); \
            advantages of the territory 5 (needed: at least 4); \
            location quotient 2.4 (needed: at least 1.25); \
            categories of members 3 categories (needed: at least 3 categories); \
            largest connected part without the core 100 % (needed: at least 50 %); \
            linked members 100 % (needed: at least 20 %),,,\
            mature|star
            NORTH,FARMS,open,open,not found,0,2,strong-component,\
            industries connected by strong pairs 2 industries (needed: at least 3 industries),,,\
            resource-base|four-criteria,,mature|star
            NORTH,STEEL,open,open,not found,0,2,strong-component,\
            industries connected by strong pairs 1 industry (needed: at least 3 industries),,,\
            any-coefficient-signals|four-criteria,,transforming|emerging
            """);
  }

  @Test
  void givesTheSameOnSeveralThreads() {
    assertThat(Run.of("assess", "--table", jobs(), "--approaches", "--threads", 2))
        .isEqualTo(Run.of("assess", "--table", jobs(), "--approaches"));
  }

  @Test
  void flowsAndCasesAlsoBearOnTheReportsOfCells() {
    assertThat(Run.of("assess", "--table", jobs(), "--cases", cases(), "--format", "json").out())
        .contains("\"northern dairy\"", "\"FARMS in NORTH\"")
        .doesNotContain("\"DAIRY in NORTH\"");
  }

  @Test
  void readsFlowsByTheNamesOfTheirColumns() {
    Path flows =
        Run.file(
            folder,
            "named.csv",
            "sector;DAIRY;FARMS;STEEL;scrap;Total output",
            "DAIRY;0;20,5;0;1;100",
            "FARMS;40;0;0;1;100",
            "STEEL;0;20;0;1;200",
            "subsidies;1;1;1;1;1");
    Object[] options = {
      "assess",
      "--table",
      jobs(),
      "--approaches",
      "--flows",
      flows,
      "--ignored-column",
      "scrap",
      "--ignored-column",
      "subsidies",
      "--decimal-mark",
      "comma"
    };

    assertThat(Run.of(options).out()).contains("flows for 3 of them");
  }

  @Test
  void refusesFlowsOfOtherIndustriesOrWithBadLines() {
    Path foreign = Run.file(folder, "foreign.csv", "industry,c1,output", "c1,1,3");
    assertThat(Run.of("assess", "--table", jobs(), "--flows", foreign))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-055 %s: The input-output table has no industry of the table, such as "DAIRY".
                  Maybe the two have codes of different classifications; its first one is "c1".
                """
                    .formatted(foreign)));
    Path bad = Run.file(folder, "bad.csv", "industry,DAIRY,output", "DAIRY,x,3");
    assertThat(Run.of("assess", "--table", jobs(), "--flows", bad).err())
        .startsWith("TABLE-120 " + bad + ", line 2, column 2: The value \"x\" is not a number.");
    Path none = folder.resolve("bade.csv");
    assertThat(Run.of("assess", "--table", jobs(), "--flows", none).err())
        .isEqualTo(
            "WORK-010 "
                + none
                + ": There is no such file or folder.\n  Maybe \"bad.csv\" was meant.\n");
  }

  @Test
  void refusesCasesThatAreOfNoCell() {
    Path many = folder.resolve("many");
    Run.file(many, "a.json", cell("a", "NORTH", "DARY"));
    Run.file(many, "b.json", cell("b", "EAST", "DAIRY"));
    Run.file(many, "c.json", cell("c", "NORTH", "DAIRY"));
    Run.file(many, "d.json", cell("d", "NORTH", "DAIRY"));
    Run.caseFile(many, "e");

    assertThat(Run.of("assess", "--table", jobs(), "--cases", many))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-056 %1$s: The case "a" is of the industry "DARY", which the table lacks.
                  Maybe "DAIRY" was meant.
                WORK-056 %1$s: The case "b" is of the region "EAST", which the table lacks.
                  Maybe one of these was meant: NORTH, SOUTH.
                WORK-056 %1$s: The case "d" is of the same cell as the case "c".
                  Maybe one of the two can be left out.
                WORK-056 %1$s: The case "e" is not of one region and one industry.
                  Maybe it can be assessed by itself, without --table.
                """
                    .formatted(many)));
  }

  @Test
  void tellsWhichOptionsGoTogether() {
    assertThat(Run.of("assess", cases(), "--approaches"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                --approaches, --flows and --cases go with --table; a case names its flows itself.
                Help: econcluster assess --help
                """));
    assertThat(Run.of("assess", "--table", jobs(), "--approaches", "--format", "html"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                Approaches are written as text, csv or json.
                  Maybe csv was meant.
                Help: econcluster assess --help
                """));
  }

  @Test
  void theHelpShowsAnExample() {
    assertThat(Run.of("assess", "--help").out())
        .contains("econcluster assess --table jobs.csv --approaches --flows io.csv");
  }

  @Test
  void theWorkedPageOfColoradoShowsWhatTheCommandPrints() throws IOException {
    Path colorado = Path.of("..", "cases", "colorado");
    String printed =
        Run.of(
                "assess",
                "--table",
                colorado.resolve("employment.csv"),
                "--reference",
                colorado.resolve("us-shares.csv"),
                "--total-industry",
                10,
                "--approaches")
            .out();

    assertThat(Path.of("..", "..", "docs", "cases", "colorado.md"))
        .content()
        .contains(printed.indent(4).replace("    \n", "\n"));
  }

  private Path jobs() {
    return Run.file(
        folder,
        "jobs.csv",
        "region,industry,period,value",
        "NORTH,DAIRY,2024,40",
        "NORTH,FARMS,2024,40",
        "NORTH,STEEL,2024,20",
        "SOUTH,DAIRY,2024,10",
        "SOUTH,FARMS,2024,40",
        "SOUTH,STEEL,2024,150");
  }

  private Path flows() {
    return Run.file(
        folder,
        "flows.csv",
        "industry,DAIRY,FARMS,STEEL,exports,output",
        "DAIRY,0,20,0,5,100",
        "FARMS,40,0,0,5,100",
        "STEEL,0,20,0,5,200",
        "value_added,60,60,200,,");
  }

  /** Steel sells farms less than a tenth of their inputs. */
  private Path weakFlows() {
    return Run.file(
        folder,
        "weak.csv",
        "industry,DAIRY,FARMS,STEEL,output",
        "DAIRY,0,20,0,100",
        "FARMS,40,0,0,100",
        "STEEL,0,9,0,200");
  }

  /** A folder with one case: all that agglomeration and competitiveness ask for. */
  private Path cases() {
    Path cases = folder.resolve("clusters");
    Run.file(
        cases,
        "dairy.json",
        """
        {"schema": "econcluster.case.v1", "id": "northern-dairy", "name": "Northern dairy",
         "cluster": {"name": "northern dairy", "regions": ["NORTH"], "industries": ["DAIRY"],
           "actors": [
             {"id": "plant", "name": "Plant", "category": "CORE_COMPANY", "core": true},
             {"id": "farm", "name": "Farm", "category": "SUPPLIER_SERVICE"},
             {"id": "school", "name": "School", "category": "RESEARCH_EDUCATION"}],
           "linkages": [
             {"from": "plant", "to": "farm", "kind": "VERTICAL"},
             {"from": "farm", "to": "school", "kind": "HORIZONTAL"}],
           "actorsComplete": true, "linkagesComplete": true},
         "indicators": [""",
        String.join(
            ", ",
            Run.indicator("capacity-utilisation", 0.8),
            Run.indicator("investment-share-of-nation-change", 0.1),
            Run.indicator("labour-share-of-region-change", 0.1),
            Run.indicator("relative-wage", 1.2),
            Run.indicator("sold-outside-share", 0.5),
            Run.indicator("cluster-body", 1),
            Run.indicator("cluster-strategy", 1),
            Run.indicator("participants-motivated", 1),
            Run.indicator("relative-productivity", 1.1),
            Run.indicator("strategic-potential", 5),
            Run.indicator("competitive-enterprises", 5),
            Run.indicator("territorial-advantage", 5)),
        "]}");
    return cases;
  }

  private static String cell(String id, String region, String industry) {
    return "{\"schema\": \"econcluster.case.v1\", \"id\": \""
        + id
        + "\", \"name\": \"x\", \"cluster\": {\"name\": \"x\", \"regions\": [\""
        + region
        + "\"], \"industries\": [\""
        + industry
        + "\"]}}";
  }
}
