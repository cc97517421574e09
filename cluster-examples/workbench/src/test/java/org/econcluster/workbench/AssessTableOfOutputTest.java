package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output, gross product and population beside a table of employment. */
final class AssessTableOfOutputTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void eachBaseYieldsACoefficientOfItsOwn() {
    assertThat(assess("--output-table", output(), "--product", product()).out())
        .isEqualTo(
            """
            Region  Industry  Quotient  Specialised                      Stars  Trend  Stage
            ------  --------  --------  -------------------------------  -----  -----  -----
            NORTH   DAIRY     2.857     by output, by location quotient  none   open   open
            NORTH   STEEL     0.2778    no sign                          none   open   open
            SOUTH   DAIRY     0.5357    by output                        none   open   open
            SOUTH   STEEL     1.181     by output, by location quotient  none   open   open
            """);
    assertThat(assess("--output-table", output(), "--population", population()).out())
        .contains("NORTH   DAIRY     2.857     by location quotient ", "0.5357    per head ");
  }

  @Test
  void twoLowCoefficientsExcludeACellFromTheAgglomerationApproach() {
    assertThat(assess("--output-table", output(), "--product", product(), "--approaches").out())
        .startsWith(
            """
            4 cells: 2 regions, 2 industries; output beside gross regional product

            Approach         Finds a cluster  Finds none  Open
            ---------------  ---------------  ----------  ----
            agglomeration    0                1           3
            """);
  }

  @Test
  void theReportsOfCellsTellWhatTheCoefficientsAreMadeOf() {
    assertThat(assess("--output-table", output(), "--product", product(), "--format", "json").out())
        .contains(
            "\"output-quotient\"",
            "\"gross regional product of the regions\"",
            "\"DAIRY in NORTH (observed)\"");
  }

  @Test
  void aLineOfTheCountryCountsInPlaceOfTheSum() {
    Path ofLand = outputWith("OTHERS,DAIRY,2024,20", "LAND,DAIRY,2024,200", "LAND,STEEL,2024,300");
    Path product =
        lines("grp.csv", "region,period,value", "NORTH,2024,1", "SOUTH,2024,2", "LAND,2024,9");

    assertThat(assess("--output-table", ofLand, "--product", product, "--country", "LAND").out())
        .contains(
            "NORTH   DAIRY     2.857     by output, by location quotient",
            "SOUTH   DAIRY     0.5357    by output",
            "SOUTH   STEEL     1.181     by output, by location quotient");
  }

  @Test
  void theColumnsMarksAndYearsAreThoseOfTheTable() {
    Path jobs =
        lines("de.csv", "kreis;branche;jahr;wert", "N;D;2023;1", "N;D;2024;40,5", "N;S;2024;-");
    Path output = lines("de-out.csv", "kreis;branche;jahr;wert", "N;D;2024;4,5", "N;S;2024;-");
    Path product = lines("de-grp.csv", "kreis;jahr;wert;stand", "N;2024;7,5;vorläufig");

    assertThat(
            Run.of(
                "assess",
                "--table",
                jobs,
                "--output-table",
                output,
                "--product",
                product,
                "--region",
                "kreis",
                "--industry",
                "branche",
                "--period-column",
                "jahr",
                "--value",
                "wert",
                "--decimal-mark",
                "comma",
                "--status-token",
                "-=zero",
                "--period",
                2024))
        .isEqualTo(
            new Run(
                0,
                """
                Region  Industry  Quotient  Specialised                      Stars  Trend  Stage
                ------  --------  --------  -------------------------------  -----  -----  -----
                N       D         1         by output, by location quotient  none   open   open
                N       S         unknown   no sign                          none   open   open
                """,
                ""));
  }

  @Test
  void aSeriesMayCallItsYearYearAndItsNumbersAsItLikes() {
    Path product = lines("grp.csv", "region,year,grp", "NORTH,2024,150", "SOUTH,2024,150");

    assertThat(assess("--output-table", output(), "--product", product))
        .isEqualTo(assess("--output-table", output(), "--product", product()));
  }

  @Test
  void refusesOtherRegionsAndIndustries() {
    Path output =
        lines(
            "out.csv",
            "region,industry,period,value",
            "NRTH,DAIRY,2024,1",
            "SOUTH,DAIRY,2024,1",
            "LAND,DAIRY,2024,2");
    Path product = lines("grp.csv", "region,period,value", "SOUTH,2024,1", "LAND,2024,2");

    assertThat(assess("--output-table", output, "--product", product))
        .isEqualTo(
            badInput(
                "WORK-057 %1$s: The output has no industry \"STEEL\".",
                "  Maybe a line with the status missing can say that it is not known.",
                "WORK-057 %1$s: The output has no region \"NORTH\".",
                "  Maybe it stands there as \"NRTH\".",
                "WORK-057 %1$s: The output has the region \"LAND\", which the table lacks.",
                "  Maybe it is the whole country, and --country can name it.",
                "WORK-057 %1$s: The output has the region \"NRTH\", which the table lacks.",
                "  Maybe \"NORTH\" was meant.",
                "WORK-057 %2$s: The gross regional product has no region \"NORTH\".",
                "  Maybe a line with the status missing can say that it is not known.",
                "WORK-057 %2$s: The gross regional product has the region \"LAND\", which the table"
                    + " lacks.",
                "  Maybe it is the whole country, and --country can name it.",
                output,
                product));
  }

  @Test
  void refusesCodesOfAnotherClassificationAsOneProblem() {
    Path output =
        lines("out.csv", "region,industry,period,value", "NORTH,10,2024,1", "SOUTH,24,2024,1");
    Path population = lines("pop.csv", "region,period,value", "1,2024,5", "2,2024,6");

    assertThat(assess("--output-table", output, "--population", population))
        .isEqualTo(
            badInput(
                "WORK-057 %1$s: The output has no industry of the table, such as \"DAIRY\".",
                "  Maybe the two have codes of different classifications; its first one is \"10\".",
                "WORK-057 %2$s: The population has no region of the table, such as \"NORTH\".",
                "  Maybe the two have codes of different classifications; its first one is \"1\".",
                output,
                population));
  }

  @Test
  void refusesAnotherYear() {
    Path output = lines("out.csv", "region,industry,period,value", "NORTH,DAIRY,2020,1");
    Path product = lines("grp.csv", "region,period,value", "NORTH,2019,1", "SOUTH,2021,2");
    Path wide = lines("wide.csv", "region,DAIRY,STEEL", "NORTH,1,1", "SOUTH,1,1");

    assertThat(assess("--output-table", output, "--product", product))
        .isEqualTo(
            badInput(
                "WORK-058 %1$s: The output is of 2020, and the latest jobs of the table are of 2024.",
                "  Maybe --period chooses a year that both have; of a wide table it says the year.",
                "WORK-058 %2$s: The gross regional product is of 2019, 2021, and the latest jobs of"
                    + " the table are of 2024.",
                "  Maybe --period chooses a year that both have; of a wide table it says the year.",
                output,
                product));
    assertThat(
            Run.of("assess", "--table", wide, "--output-table", wide, "--product", product).err())
        .isEqualTo(
            """
            WORK-058 %s: The gross regional product is of 2019, 2021, and the latest jobs of the table are of no year.
              Maybe --period says the year of the table.
            """
                .formatted(product));
  }

  @Test
  void refusesACountryThatIsNotThereOrTooSmall() {
    Path small =
        lines(
            "small.csv",
            "region,industry,period,value",
            "NORTH,DAIRY,2024,40",
            "NORTH,STEEL,2024,20",
            "SOUTH,DAIRY,2024,50",
            "SOUTH,STEEL,2024,150",
            "LAND,DAIRY,2024,60",
            "LAND,STEEL,2024,170");
    Path product =
        lines("grp.csv", "region,period,value", "NORTH,2024,1", "SOUTH,2024,2", "LAND,2024,3");

    assertThat(assess("--output-table", output(), "--product", product, "--country", "LAND").err())
        .isEqualTo(
            """
            WORK-057 %s: The output has no region "LAND" for the country.
              Maybe its line can be added; without --country no file has one, and regions are added up.
            """
                .formatted(output()));
    Path ofLand = outputWith("LAND,DAIRY,2024,100", "LAND,STEEL,2024,120");
    assertThat(assess("--output-table", ofLand, "--product", product, "--country", "LADN").err())
        .isEqualTo(
            """
            TABLE-230 %s: The file has no region "LADN" for the country.
              Maybe "LAND" was meant.
            """
                .formatted(product));
    assertThat(assess("--output-table", small, "--product", product, "--country", "LAND").err())
        .isEqualTo(
            """
            WORK-054 %s: The total 60 of industry "DAIRY" in "LAND" in 2024 is smaller than the sum 90 of its regions.
              Maybe another line is the country, or units differ.
            WORK-054 %s: The total 230 of all industries in "LAND" in 2024 is smaller than the sum 260 of its regions.
              Maybe another line is the country, or units differ.
            """
                .formatted(small, small));
    assertThat(assess("--output-table", output(), "--product", product(), "--country", " ").err())
        .startsWith("Invalid value for option '--country': The region code is blank.");
  }

  @Test
  void refusesACountryOrASumThatIsNotKnown() {
    Path ofLand =
        lines(
            "out.csv",
            "region,industry,period,value",
            "NORTH,DAIRY,2024,40",
            "SOUTH,STEEL,2024,50",
            "LAND,DAIRY,2024,60",
            "LAND,STEEL,2024,:");
    Path withoutSouth = lines("grp.csv", "region,period,value", "NORTH,2024,1", "SOUTH,2024,:");
    Path withoutLand =
        lines("gdp.csv", "region,period,value", "NORTH,2024,1", "SOUTH,2024,1", "LAND,2024,:");
    Path landAlone = lines("land.csv", "region,period,value", "LAND,2024,7");

    assertThat(assess("--output-table", output(), "--product", withoutSouth).err())
        .isEqualTo(
            """
            WORK-053 %s: The gross regional product of "SOUTH" in 2024 is not known.
              Maybe --country can name a line of the whole country.
            """
                .formatted(withoutSouth));
    assertThat(
            assess("--output-table", ofLand, "--product", withoutLand, "--country", "LAND").err())
        .startsWith(
            "WORK-051 " + ofLand + ": The sum of STEEL in LAND is only known to lie between")
        .endsWith(
            """
            WORK-053 %s: The gross regional product of "LAND" in 2024 is not known.
              Maybe --period chooses a year in which it is.
            """
                .formatted(withoutLand));
    assertThat(assess("--output-table", ofLand, "--product", landAlone, "--country", "LAND").err())
        .endsWith(
            """
            WORK-057 %s: The gross regional product has no region of the table, such as "NORTH".
              Maybe it has lines of the country alone.
            """
                .formatted(landAlone));
  }

  @Test
  void tellsWhichOptionsGoTogether() {
    assertThat(assess("--output-table", output()).err())
        .isEqualTo(
            """
            --output-table says nothing alone.
              Maybe --product or --population was forgotten, which output is compared with.
            Help: econcluster assess --help
            """);
    assertThat(assess("--population", population()).err())
        .isEqualTo(
            """
            --product, --population and --country say nothing alone.
              Maybe --output-table was forgotten, which is compared with them.
            Help: econcluster assess --help
            """);
    assertThat(Run.of("assess", Run.dairy(folder), "--product", product()).err())
        .isEqualTo(
            """
            --output-table, --product, --population and --country go with --table; a case names its\
             tables itself.
            Help: econcluster assess --help
            """);
  }

  @Test
  void doesNotOverwriteWhatItReads() {
    Path product = product();

    assertThat(assess("--output-table", output(), "--product", product, "--out", product).err())
        .startsWith("WORK-022 " + product);
  }

  private Run assess(Object... options) {
    return Run.of(
        Stream.concat(Stream.of("assess", "--table", jobs()), Arrays.stream(options)).toArray());
  }

  /** What is printed of problems; the last words are the two files that they name. */
  private static Run badInput(Object... words) {
    Object[] files = Arrays.copyOfRange(words, words.length - 2, words.length);
    StringBuilder lines = new StringBuilder();
    Arrays.stream(words).limit(words.length - 2L).forEach(line -> lines.append(line).append('\n'));
    return new Run(3, "", lines.toString().formatted(files));
  }

  private Path lines(String name, String... lines) {
    return Run.file(folder, name, lines);
  }

  private Path jobs() {
    return lines(
        "jobs.csv",
        "region,industry,period,value",
        "NORTH,DAIRY,2024,40",
        "NORTH,STEEL,2024,10",
        "SOUTH,DAIRY,2024,30",
        "SOUTH,STEEL,2024,170");
  }

  private Path output() {
    return outputWith();
  }

  /** Regions make dairy alike, and the south three quarters of the steel. */
  private Path outputWith(String... more) {
    return Run.file(
        folder,
        "output.csv",
        Stream.concat(
                Stream.of(
                    "region,industry,period,value",
                    "NORTH,DAIRY,2024,50",
                    "NORTH,STEEL,2024,30",
                    "SOUTH,DAIRY,2024,50",
                    "SOUTH,STEEL,2024,90"),
                Arrays.stream(more))
            .toArray(String[]::new));
  }

  private Path product() {
    return lines("product.csv", "region,period,value", "NORTH,2024,150", "SOUTH,2024,150");
  }

  private Path population() {
    return lines("population.csv", "region,period,value", "NORTH,2024,30", "SOUTH,2024,10");
  }
}
