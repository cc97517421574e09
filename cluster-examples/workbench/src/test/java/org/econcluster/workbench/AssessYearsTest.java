package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.econcluster.casefile.CaseFile;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.report.AssessmentRecord;
import org.econcluster.rules.report.HtmlDevelopment;
import org.econcluster.rules.report.PortfolioJson;
import org.econcluster.rules.report.TextDevelopment;
import org.econcluster.rules.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One case over years, and the case of one year. */
final class AssessYearsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void printsTheYearsOfTheEvidenceAndWhatChanged() {
    Path file = dairy();
    String expected =
        TextDevelopment.write(List.of(Assessor.standard().assessYears(CaseFile.read(file))));

    assertThat(expected).startsWith("dairy, 2004 to 2006\n");
    assertThat(Run.of("assess", file, "--years")).isEqualTo(new Run(0, expected, ""));
    assertThat(Run.of("assess", "--years", file)).isEqualTo(new Run(0, expected, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2004-2005 | dairy, 2004 to 2005",
        "2004,2006 | dairy, 2004 to 2006",
        "2006 | dairy, 2006",
        "2001-2002,2009 | dairy, 2001 to 2009"
      })
  void takesTheYearsThatAreNamed(String years, String title) {
    assertThat(Run.of("assess", dairy(), "--years", years).out()).startsWith(title + "\n");
    assertThat(Run.of("assess", dairy(), "--years=" + years).out()).startsWith(title + "\n");
  }

  @Test
  void writesJsonHtmlAndCsv() {
    Path file = dairy();
    var developments = List.of(Assessor.standard().assessYears(CaseFile.read(file)));

    assertThat(Run.of("assess", file, "--years", "--format", "json").out())
        .isEqualTo(PortfolioJson.developments(developments));
    assertThat(Run.of("assess", file, "--years", "--format", "html").out())
        .isEqualTo(HtmlDevelopment.write("Clusters over years", developments));
    assertThat(Run.of("assess", file, "--years", "--format", "csv").out())
        .startsWith("case,year,conclusion,value,certainty,movement,rules\n")
        .contains("dairy,2004,SPEC.market,FULL,certain,,SPEC-040\n")
        .contains("dairy,2005,SPEC.market,NONE,certain,down,SPEC-042\n")
        .contains("dairy,2006,SPEC.market,FULL,certain,up,SPEC-040\n");
  }

  @Test
  void assessesTheCaseAsItStoodInAYear() {
    Path file = dairy();
    AssessmentRecord of2005 =
        AssessmentRecord.of(Assessor.standard().assess(CaseFile.read(file).asOf(Year.of(2005))));

    assertThat(Run.of("assess", file, "--year", "2005"))
        .isEqualTo(new Run(0, TextReport.write(List.of(of2005)), ""));
  }

  @Test
  void tellsThatACaseHasNothingOfAYear() {
    Run run = Run.of("assess", dairy(), "--year", "1999");

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err())
        .isEqualTo(
            """
            The case dairy has no evidence of 1999.
              Maybe a year of these was meant: 2004, 2005, 2006.
            """);
  }

  @Test
  void refusesCasesWithoutAnyYearAndNamesThemAll() {
    Path one = Run.caseFile(folder, "one", Run.indicator("location-quotient", 1.5));
    Path two = Run.caseFile(folder, "two");

    assertThat(Run.of("assess", one, two, "--years"))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-046 one: No table, no indicator and no description of the case has a year.
                  Maybe the years can be named, as in --years 2004-2006.
                WORK-046 two: No table, no indicator and no description of the case has a year.
                  Maybe the years can be named, as in --years 2004-2006.
                """));
    assertThat(Run.of("assess", one, "--years", "2004").status()).isEqualTo(0);
  }

  @Test
  void endsAtTheLimitOfYears() {
    assertThat(Run.of("assess", dairy(), "--years", "1800-2000"))
        .isEqualTo(
            new Run(
                4,
                "",
                """
                At most 200 years are assessed together, and there are 201.
                  Maybe fewer years can be named.
                """));
  }

  @Test
  void refusesWordsThatAreNoYears() {
    assertThat(Run.of("assess", "x.json", "--years=yes").err())
        .isEqualTo(
            """
            Invalid value for option '--years': "yes" is not a year from 1 to 9999.
              Maybe it should be written like 2006, 2004-2006 or 2004,2006.
            Help: econcluster assess --help
            """);
    assertThat(Run.of("assess", "x.json", "--years", "2006-2004").err())
        .contains("The years \"2006-2004\" end before they begin.\n  Maybe 2004-2006 was meant.");
    assertThat(Run.of("assess", "x.json", "--year", "0").err())
        .contains("\"0\" is not a year from 1 to 9999.");
  }

  @Test
  void refusesOptionsThatDoNotGoTogether() {
    assertThat(Run.of("assess", "x.json", "--years", "--ranking").err())
        .startsWith("Only one of --years, --ranking and --stability can be asked for at once.\n");
    assertThat(Run.of("assess", "x.json", "--years", "--year", "2004").err())
        .startsWith("Either --year or --years can be given, not both.\n");
    assertThat(Run.of("assess", "--table", "x.csv", "--years").err())
        .startsWith("--year, --years, --ranking and --stability go with cases.\n");
    assertThat(Run.of("assess", "x.json", "--years", "--report", "r.html").err())
        .startsWith("--report goes with plain assessments.\n");
    assertThat(Run.of("assess", "x.json", "--years", "--ranking").status()).isEqualTo(2);
  }

  private Path dairy() {
    return Run.caseFile(
        folder, "dairy", quotients(2004, 1.2), quotients(2005, 0.8), quotients(2006, 1.5));
  }

  private static String quotients(int year, double value) {
    return String.join(
        ", ",
        List.of("location-quotient", "output-quotient", "per-capita-quotient").stream()
            .map(id -> Run.indicator(id, value).replace("}", ", \"year\": " + year + "}"))
            .toList());
  }
}
