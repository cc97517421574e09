package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class EconclusterTest {

  @Test
  void suggestsTheVerbThatWasMeant() {
    assertThat(Run.of("asses", "x.json"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                There is no verb "asses".
                  Maybe "assess" was meant.
                Help: econcluster --help
                """));
  }

  @Test
  void asksForAVerb() {
    assertThat(Run.of())
        .isEqualTo(new Run(2, "", "A verb is missing.\nHelp: econcluster --help\n"));
  }

  @Test
  void tellsItsVersion() {
    Run told = Run.of("--version");

    assertThat(told.out()).matches("econcluster \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    assertThat(told.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "assess",
        "metrics",
        "new",
        "new case",
        "new pack",
        "rules",
        "rules list",
        "rules check"
      })
  void helpsWithAnExampleOnOnePage(String verb) {
    Run help = Run.of((Object[]) (verb + " --help").strip().split(" ", -1));

    assertThat(help.status()).isEqualTo(0);
    assertThat(help.err()).isEmpty();
    // The verb for measures has an option for each part of seven kinds of data, that for cases
    // compares years, ranks and draws.
    boolean hasManyOptions = verb.equals("metrics") || verb.equals("assess");
    assertThat(help.out().lines()).hasSizeLessThan(hasManyOptions ? 62 : 40);
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(help.out()).containsPattern("Examples?:\\R  econcluster ");
  }

  @Test
  void apologisesForABugAndKeepsTheDetails() throws IOException {
    StringWriter err = new StringWriter();
    CommandLine command = Econcluster.commandLine().setErr(new PrintWriter(err, true));

    int status =
        Failures.reportFailure(
            new IllegalStateException("boom"), command, command.parseArgs("--version"));

    assertThat(status).isEqualTo(70);
    String[] lines = err.toString().split("\\R", -1);
    assertThat(lines[0]).isEqualTo("Sorry, this is a bug of ours: IllegalStateException.");
    Path details = Path.of(lines[1].replace("The details are in ", ""));
    assertThat(details).content().contains("boom", "EconclusterTest");
    Files.delete(details);
  }

  @Test
  void letsNoTextOfAFileSteerTheTerminal() {
    assertThat(Run.of("assess", "\u001B[31mred.json").err())
        .startsWith("WORK-010 \uFFFD[31mred.json: ");
  }
}
