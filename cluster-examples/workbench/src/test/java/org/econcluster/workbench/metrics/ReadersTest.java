package org.econcluster.workbench.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.econcluster.failure.InputException;
import org.econcluster.metric.Metric;
import org.econcluster.metric.Metrics;
import org.econcluster.metric.PanelData;
import org.econcluster.metric.PlantData;
import org.econcluster.metric.PointData;
import org.econcluster.metric.SeriesData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is read of files in the shapes that analysts have them in. */
final class ReadersTest {

  @TempDir private Path folder = Path.of("");

  private final StringWriter err = new StringWriter();
  private final Notes notes = new Notes(new PrintWriter(err, true));

  @Command
  private static final class Holder {
    @Mixin private MetricsOptions options = new MetricsOptions();
  }

  /** Options for a file of some lines. */
  private MetricsOptions options(List<String> lines, Object... more) {
    List<String> words = new ArrayList<>(List.of("--table", file("t.csv", lines).toString()));
    Arrays.stream(more).map(Object::toString).forEach(words::add);
    Holder holder = new Holder();
    new CommandLine(holder).parseArgs(words.toArray(String[]::new));
    holder.options.check();
    return holder.options;
  }

  private Path file(String name, List<String> lines) {
    try {
      return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Slice slice(List<String> lines, Object... more) {
    return new TableReader(options(lines, more), notes).slice();
  }

  @Test
  void aLongTableIsFoundByItsUsualColumnsAndCodesGoBeforeNames() {
    Slice slice =
        slice(
            List.of(
                "year,region_code,region,ind_code,ind_name,firms,emp_all,pop,area_sqkm",
                "2015,N,North,A,Farms,3,10,100,7",
                "2015,N,North,B,Mines,1,20,100,7",
                "2015,S,South,A,Farms,2,30,50,9",
                "2015,S,South,B,Mines,5,40,50,9"));

    assertThat(slice.regions()).containsExactly("N", "S");
    assertThat(slice.industries()).containsExactly("A", "B");
    assertThat(slice.cells()).containsExactly(10, 20, 30, 40);
    assertThat(slice.firms()).hasValueSatisfying(f -> assertThat(f).containsExactly(3, 1, 2, 5));
    assertThat(slice.attribute(Role.POPULATION))
        .hasValueSatisfying(p -> assertThat(p).startsWith(100, 50));
    assertThat(slice.attribute(Role.AREA)).isPresent();
    assertThat(slice.year()).isEqualTo(2015);
  }

  @Test
  void aWideTableTakesEveryOtherColumnAsAnIndustry() {
    Slice slice = slice(List.of("region;I1;I2;population", "R1;1;2;10", "R2;3;4;20"));

    assertThat(slice.industries()).containsExactly("I1", "I2");
    assertThat(slice.cells()).containsExactly(1, 2, 3, 4);
    assertThat(slice.attribute(Role.POPULATION)).isPresent();
  }

  @Test
  void byteOrderMarksLineEndsSeparatorsAndDecimalCommasAreUnderstood() {
    Slice slice =
        slice(List.of("\uFEFFregion;I1;I2\r", "R1;1,5;-\r", "R2;.;4\r"), "--dialect", "destatis");

    assertThat(slice.regions()).containsExactly("R1", "R2");
    assertThat(slice.cells()).containsExactly(1.5, 0, Double.NaN, 4);
  }

  @Test
  void theBulkFilesOfEurostatAreTakenApart() {
    Slice slice =
        slice(
            List.of(
                "nace_r2,indic_sb,geo\\time\t2015 \t2014 ",
                "B,V16110,AT1\t123 b\t: c",
                "C,V16110,AT1\t: \t45 ",
                "B,V16110,AT2\t7 \t8 ",
                "C,V16110,AT2\t9 \t10 u"),
            "--dialect",
            "eurostat",
            "--period",
            2014);

    assertThat(slice.regions()).containsExactly("AT1", "AT2");
    assertThat(slice.industries()).containsExactly("B", "C");
    assertThat(slice.cells()).containsExactly(Double.NaN, 45, 8, 10);
  }

  @Test
  void theLargerOfTwoEconomiesIsTheReferenceWhichIsSaid() {
    List<String> lines =
        List.of(
            "industry,e_Town2008,e_Town2014,note_0814,e_Land2008,e_Land2014",
            "A,1,2,0.5,100,110",
            "B,3,4,0.5,200,220");

    Slice slice = slice(lines);

    assertThat(slice.regions()).containsExactly("");
    assertThat(slice.cells()).containsExactly(2, 4);
    assertThat(slice.reference()).hasValueSatisfying(r -> assertThat(r).containsExactly(110, 220));
    assertThat(slice.referenceTotal()).isEqualTo(330);
    assertThat(err.toString())
        .isEqualTo(
            """
            The reference is taken to be e_Land2008, e_Land2014, which is the larger in every row.
            Of the years e_Town2014 is taken; --period takes another.
            """);
    PanelData panel = new TableReader(options(lines), notes).panel();
    assertThat(panel.years()).containsExactly(2008, 2014);
    Slice named = slice(lines, "--value", "e_Town2008", "--reference", "e_Land2008");
    assertThat(named.cells()).containsExactly(1, 3);
    assertThat(named.referenceTotal()).isEqualTo(300);
    PanelData given =
        new TableReader(
                options(
                    lines,
                    "--value",
                    "e_Town2008",
                    "--reference",
                    "e_Land2008",
                    "--later-value",
                    "e_Town2014",
                    "--later-reference",
                    "e_Land2014"),
                notes)
            .panel();
    assertThat(given.years()).containsExactly(2008, 2014);
  }

  @Test
  void twoEconomiesOfWhichNoneIsTheLargerEverywhereAreNotGuessedAt() {
    assertThatThrownBy(() -> slice(List.of("industry,a2014,b2014", "A,1,2", "B,4,3")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("WORK-060")
        .hasMessageContaining("Maybe --value names the one, and --reference the other.");
  }

  @Test
  void aPanelComesFromALaterFileOrAColumnOfYears() {
    Path later = file("later.csv", List.of("region,I1,I2", "R1,1,2", "R2,3,4"));
    PanelData two =
        new TableReader(
                options(List.of("region,I1,I2", "R1,1,2", "R2,3,4"), "--later", later), notes)
            .panel();
    PanelData three =
        new TableReader(
                options(
                    List.of("geo,nace_r2,time,emp", "R1,A,2012,1", "R1,A,2010,2", "R1,A,2011,3")),
                notes)
            .panel();

    assertThat(two.years()).containsExactly(0, 1);
    assertThat(three.years()).containsExactly(2010, 2011, 2012);
    assertThatThrownBy(() -> new TableReader(options(List.of("region,I1", "R1,1")), notes).panel())
        .hasMessageContaining("METRIC-010")
        .hasMessageContaining("--later");
  }

  @Test
  void unknownCellsAreRefusedUnlessTheyAreToCountAsZero() {
    List<String> lines = List.of("region,industry,value", "R1,A,1", "R1,B,c", "R2,B,4");
    Slice slice = slice(lines);

    assertThatThrownBy(() -> new TableReader(options(lines), notes).table(slice))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2 cells of 4 are unknown, and the measure needs all: R1 B, R2 A.");
    assertThatThrownBy(
            () ->
                new TableReader(
                        options(
                            List.of("region,industry,jobs2010,jobs2011,jobs2012", "R1,A,NA,2,3")),
                        notes)
                    .panel())
        .hasMessageContaining("Maybe --period for years that have all; or --unknown zero");
    new TableReader(options(lines, "--unknown", "zero"), notes).table(slice);
    assertThat(err.toString()).isEqualTo("2 of 4 cells are unknown and count as zero.\n");
  }

  @Test
  void everyBadLineIsToldAtOnce() {
    assertThatThrownBy(() -> slice(List.of("region,I1,I2", "A,1,x", "B,-2,3", "B,1,1", "C,1")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("t.csv, line 2, column 3: The value \"x\" is not a number.")
        .hasMessageContaining("t.csv, line 3, column 2: The value -2 is negative.")
        .hasMessageContaining("t.csv, line 4, column 1: The region \"B\" is on line 3 already.")
        .hasMessageContaining("t.csv, line 5: The line has 2 fields, the header 3.");
  }

  @Test
  void plantsKnowTheTotalsOfTheirRegions() {
    PlantData plants =
        new PlantReader(
                options(
                    List.of(
                        "region,industry,firm,emp_firm,emp_region",
                        "1,Clocks,C1,10,100",
                        "2,Toys,T1,20,200")))
            .read();

    assertThat(plants.regions()).containsExactly("1", "2");
    assertThat(plants.industries()).containsExactly("Clocks", "Toys");
    assertThatThrownBy(
            () ->
                new PlantReader(
                        options(
                            List.of("region,industry,size,emp_region", "1,A,1,100", "1,A,2,101")))
                    .read())
        .hasMessageContaining("The total of region \"1\" is 101.0 here and 100.0 before.");
  }

  @Test
  void pointsNeedNoTypeNorWeight() {
    PointData points = new PointReader(options(List.of("id,x,y", "a,0,0", "b,3,4"))).read();

    assertThat(points.types()).containsExactly("all");
    assertThatThrownBy(
            () ->
                new PointReader(options(List.of("x,y", "1,1", "9,1"), "--window", "0:0:5:5"))
                    .read())
        .hasMessageContaining("line 3, column 1: The coordinate 9.0 lies outside of the window");
  }

  @Test
  void radiiAreTheDecimalsThatAreTyped() {
    List<String> lines = List.of("x,y", "0,0", "99,33");

    assertThat(radii(lines, "0:0.3:0.1")).containsExactly(0, 0.1, 0.2, 0.3);
    assertThat(radii(lines, "0.5:1:0.2")).containsExactly(0.5, 0.7, 0.9);
    assertThat(radii(lines, "0:0.29999:0.1")).containsExactly(0, 0.1, 0.2);
    assertThat(radii(lines, "1e-1:1e-1:7")).containsExactly(0.1);
    assertThat(options(lines).radii(new PointData.Window(0, 0, 99, 33)))
        .hasSize(34)
        .startsWith(0, 1)
        .endsWith(33);
  }

  @Test
  void radiiThatDoNotRiseAreRefused() {
    List<String> lines = List.of("x,y", "0,0", "99,33");

    for (String text : List.of("5:0:1", "-1:1:1", "0:1:0", "0:1:-1", "0:1000000:1")) {
      assertThatThrownBy(() -> radii(lines, text))
          .hasMessage(
              "The radii %s do not rise from 0 or more.\n  Maybe --radii 0:33:1 was meant.", text);
    }
    assertThat(radii(lines, "0:999999:1")).hasSize(1_000_000).endsWith(999_999);
    assertThatThrownBy(() -> radii(lines, "1e17:100000000000000009:1"))
        .hasMessage(
            "The radii 1e17:100000000000000009:1 do not rise, for their step is too small beside"
                + " 1.0E17.\n  Maybe a longer step was meant.");
  }

  @Test
  void radiiOfOtherThanThreeNumbersAreRefused() {
    List<String> lines = List.of("x,y", "0,0", "99,33");

    for (String part : List.of("a", "", "NaN", "1e999999999", "1e-999999999")) {
      assertThatThrownBy(() -> radii(lines, "0:" + part + ":1"))
          .hasMessage("--radii \"0:%s:1\" is not of numbers: \"%s\".", part, part);
    }
    assertThatThrownBy(() -> radii(lines, "0:1"))
        .hasMessage("--radii \"0:1\" must have 3 numbers with a colon in between.");
  }

  private double[] radii(List<String> lines, String text) {
    return options(lines, "--radii", text).radii(new PointData.Window(0, 0, 99, 33));
  }

  @Test
  void aLatticeHasNeighboursByRowAndColumnOrByAFile() {
    Path pairs = file("pairs.csv", List.of("region,neighbour", "a,b", "b,c", "c,zz"));

    assertThat(
            new LatticeReader(
                    options(List.of("cell,row,col,value", "a,0,0,-1", "b,0,1,2", "c,1,1,3")), notes)
                .read()
                .areas())
        .containsExactly("a", "b", "c");
    assertThat(
            new LatticeReader(
                    options(List.of("region,value", "a,1", "b,2", "c,3"), "--weights", pairs),
                    notes)
                .read()
                .areas())
        .hasSize(3);
    assertThat(err.toString())
        .isEqualTo(
            """
            %1$s has 1 area that the data do not have: zz. Their pairs are not used.
            %1$s gives 2 pairs one way and none both ways, so each is taken both ways.
            """
                .formatted(pairs));
    assertThatThrownBy(
            () -> new LatticeReader(options(List.of("region,value", "a,1")), notes).read())
        .hasMessageContaining("METRIC-010")
        .hasMessageContaining("Maybe --weights names the file of neighbouring pairs.");
  }

  @Test
  void everyAreaOfAGridHasAWholePlaceOfItsOwn() {
    List<String> lines =
        List.of("cell,row,col,value", "a,0,0,1", "b,0,0,2", "c,0.5,1,3", "d,2,,3", "e,2,1,");

    assertThatThrownBy(() -> new LatticeReader(options(lines), notes).read())
        .hasMessageContaining(
            "line 3, column 2: The area \"a\" is at this place of the grid already")
        .hasMessageContaining("line 4, column 2: The place on the grid (0.5) is not a whole number")
        .hasMessageContaining("line 5, column 3: The place on the grid is unknown")
        .hasMessageContaining("Maybe the areas form no grid, and --weights names the file")
        .hasMessageContaining("line 6, column 4: The value of \"value\" is unknown.")
        .hasMessageContaining("Maybe the line must go, and the area with it; or --unknown zero");
  }

  @Test
  void whatARegionHasOfEachSectorMakesItsCoefficients() {
    List<String> lines =
        List.of(
            "sector,a,b,final_demand,total_output,regional_output", "a,1,2,7,10,5", "b,3,4,3,10,1");
    Metric metric = Metrics.standard().get("regionalised-coefficients");
    List<Double> values = new ArrayList<>();
    Metrics.standard()
        .compute(
            metric,
            metric.variants().get(0),
            new FlowReader(options(lines), notes).read(),
            (qualifier, from, to, value) -> values.add(value));

    // The region has half of a and a tenth of b, so a's quotient is 5/3, and b's a third.
    assertThat(values.get(0)).isEqualTo(0.1);
    assertThat(values.get(1)).isEqualTo(0.2);
    assertThat(values.get(2)).isCloseTo(0.1, within(1e-15));
    assertThat(values.get(3)).isCloseTo(0.4 / 3, within(1e-15));
  }

  @Test
  void aRegionThatHasMoreThanTheNationIsToldLineByLine() {
    List<String> lines =
        List.of(
            "sector,a,b,final_demand,regional_employment,national_employment",
            "a,1,2,7,5,4",
            "b,3,4,3,1,9");

    assertThatThrownBy(() -> new FlowReader(options(lines), notes).read())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("t.csv, line 2, column 5: The region's 5.0 exceed the nation's 4.0.")
        .hasMessageContaining("Maybe the two columns are in different units.");
  }

  @Test
  void flowsAreTheSquareOfLinesAndColumns() {
    List<String> lines =
        List.of(
            "industry,c1,c2,final_domestic,exports,output",
            "c1,1,2,3,4,10",
            "c2,5,6,7,2,20",
            "value_added,4,12,,,");

    assertThat(new FlowReader(options(lines), notes).read().sectors()).containsExactly("c1", "c2");
    assertThat(err.toString())
        .isEqualTo(
            """
            Final demand is taken to be the sum of final_domestic, exports.
            Lines that are no column are not read: value_added.
            """);
    assertThatThrownBy(
            () ->
                new FlowReader(options(List.of("sector,s1,s2", "s1,1,2", "s2,3,4")), notes).read())
        .hasMessageContaining("METRIC-010");
    assertThatThrownBy(
            () ->
                new FlowReader(
                        options(List.of("sector,s1,s3,output", "s1,1,2,9", "s2,3,4,9")), notes)
                    .read())
        .hasMessageContaining("The column \"s3\" is no sector")
        .hasMessageContaining("Maybe \"s1\" was meant.");
  }

  @Test
  void seriesAreWideByYearOrLong() {
    SeriesData wide =
        new SeriesReader(
                options(
                    List.of("region,gdp2010,gdp2011,pop2010,pop2011", "A,1,2,5,6", "B,3,4,7,8")),
                notes)
            .read();
    SeriesData bare =
        new SeriesReader(
                options(List.of("county,2010,2011", "A,1,NA", "B,3,4"), "--period", 2010), notes)
            .read();
    SeriesData longForm =
        new SeriesReader(options(List.of("region,year,value", "A,2011,1", "A,2010,2")), notes)
            .read();

    assertThat(wide.years()).containsExactly(2010, 2011);
    assertThat(bare.years()).containsExactly(2010);
    assertThat(bare.regions()).containsExactly("A", "B");
    assertThat(longForm.years()).containsExactly(2010, 2011);
    assertThatThrownBy(
            () ->
                new SeriesReader(options(List.of("region,gdp2010,debt2010", "A,1,2")), notes)
                    .read())
        .hasMessageContaining("Maybe --value names one of: gdp, debt.");
    assertThatThrownBy(
            () -> new SeriesReader(options(List.of("region,2010,2011", "A,1,NA")), notes).read())
        .hasMessageContaining("line 2, column 3: The value of \"2011\" is unknown.")
        .hasMessageContaining(
            "Maybe --period for years that have all, or the line must go; or --unknown zero");
  }
}
