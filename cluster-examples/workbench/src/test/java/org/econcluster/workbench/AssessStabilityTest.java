package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.econcluster.casefile.CaseFile;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.Stability;
import org.econcluster.rules.Variation;
import org.econcluster.rules.report.HtmlStability;
import org.econcluster.rules.report.PortfolioJson;
import org.econcluster.rules.report.TextStability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In what share of draws conclusions hold. */
final class AssessStabilityTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void printsTheShareOfDrawsOfEachConclusion() {
    Path file = dairy();

    assertThat(
            Run.of(
                "assess",
                file,
                "--stability",
                "--draws",
                400,
                "--seed",
                7,
                "--errors",
                "location-quotient=0.2,output-quotient=0.1"))
        .isEqualTo(new Run(0, TextStability.write(List.of(stability(file))), ""));
  }

  @Test
  void drawsAreTheSameOnTwoThreads() {
    Path file = dairy();

    assertThat(
            Run.of(
                    "assess",
                    file,
                    "--stability",
                    "--draws",
                    400,
                    "--seed",
                    7,
                    "--errors",
                    "location-quotient=0.2,output-quotient=0.1",
                    "--threads",
                    2)
                .out())
        .isEqualTo(TextStability.write(List.of(stability(file))));
  }

  @Test
  void writesJsonHtmlAndCsv() {
    Path file = dairy();
    String[] options = {
      "--stability",
      "--draws",
      "400",
      "--seed",
      "7",
      "--errors",
      "location-quotient=0.2,output-quotient=0.1",
      "--format"
    };

    assertThat(formatted(file, options, "json"))
        .isEqualTo(PortfolioJson.stabilities(List.of(stability(file))));
    assertThat(formatted(file, options, "html"))
        .isEqualTo(HtmlStability.write("Stability of conclusions", List.of(stability(file))));
    assertThat(formatted(file, options, "csv"))
        .startsWith("case,conclusion,value,now,share_certain,share_possible\n")
        .containsPattern("\ndairy,SPEC.signal,LOCATION,certain,0\\.\\d+,0\\.\\d+\n");
  }

  @Test
  void scoresAloneVaryWhereNoErrorIsTold() {
    assertThat(Run.of("assess", dairy(), "--stability", "--draws", 50).out())
        .contains(
            "50 draws, seed 1. Scores vary by 1 point, intervals within their ends. Anything else"
                + " stays as it is.\n");
  }

  @Test
  void refusesErrorsThatCannotBe() {
    assertThat(errorsRefused("location-quotent=0.1"))
        .isEqualTo(
            """
            Invalid value for option '--errors': There is no indicator "location-quotent".
              Maybe "location-quotient" was meant.
            Help: econcluster assess --help
            """);
    assertThat(errorsRefused("location-quotient"))
        .contains(
            "\"location-quotient\" is not an indicator with its error.\n  Maybe it should be"
                + " written like location-quotient=0.05.");
    assertThat(errorsRefused("location-quotient=0"))
        .contains("The error \"0\" of location-quotient is not a number above 0.");
    assertThat(errorsRefused("location-quotient=-1")).contains("is not a number above 0.");
    assertThat(errorsRefused("location-quotient=0.1,location-quotient=0.2"))
        .contains("The indicator location-quotient has two errors.");
  }

  @Test
  void refusesOptionsThatDoNotGoTogether() {
    assertThat(Run.of("assess", "x.json", "--draws", "9").err())
        .startsWith("--draws, --seed and --errors go with --stability.\n");
    assertThat(Run.of("assess", "x.json", "--stability", "--draws", "0").err())
        .startsWith("The number of draws (0) must be from 1 to 1000000.\n");
    assertThat(Run.of("assess", "x.json", "--stability", "--draws", "1000001").err())
        .startsWith("The number of draws (1000001) must be from 1 to 1000000.\n");
    assertThat(Run.of("assess", "x.json", "--stability", "--seed", "x").err())
        .startsWith(
            "Invalid value for option '--seed': 'x' is not a whole number that fits here.\n");
  }

  private static String errorsRefused(String errors) {
    Run run = Run.of("assess", "x.json", "--stability", "--errors", errors);
    assertThat(run.status()).isEqualTo(2);
    return run.err();
  }

  private static String formatted(Path file, String[] options, String format) {
    Object[] words = new Object[options.length + 3];
    words[0] = "assess";
    words[1] = file;
    System.arraycopy(options, 0, words, 2, options.length);
    words[words.length - 1] = format;
    return Run.of(words).out();
  }

  private static Stability stability(Path file) {
    return Assessor.standard()
        .assess(CaseFile.read(file))
        .stability(
            Variation.builder()
                .draws(400)
                .seed(7)
                .putErrors("location-quotient", 0.2)
                .putErrors("output-quotient", 0.1)
                .build());
  }

  private Path dairy() {
    return Run.caseFile(
        folder,
        "dairy",
        Run.indicator("location-quotient", 1.1),
        Run.indicator("output-quotient", 1.05),
        Run.indicator("per-capita-quotient", 2));
  }
}
