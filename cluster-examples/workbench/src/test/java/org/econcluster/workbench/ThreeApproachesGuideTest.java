package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.rules.explanation.Gate;
import org.econcluster.rules.finding.ApproachOutcome;
import org.econcluster.rules.report.IdentificationRecord;
import org.econcluster.rules.report.IdentificationRecord.Combination;
import org.econcluster.rules.report.IdentificationRecord.OfApproach;
import org.econcluster.rules.report.IdentificationRecord.OfCell;
import org.econcluster.rules.report.PortfolioJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide on three approaches, and the made-up land that it walks through. */
final class ThreeApproachesGuideTest {

  private static final Path GUIDE = Path.of("..", "..", "docs", "three-approaches.md");
  private static final Path LAND = Path.of("..", "three-approaches");

  private static final Pattern COMMAND =
      Pattern.compile("```sh\\n(econcluster .*?)```(.*?)(?=```sh|\\z)", Pattern.DOTALL);
  private static final Pattern SHOWN = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);

  private static final String WHOLE =
      "econcluster assess --table jobs.csv --output-table output.csv --product product.csv"
          + " --population population.csv --flows flows.csv --cases clusters --approaches";

  @TempDir private Path folder = Path.of("");

  /** A command of the guide and a text that the guide shows of what it prints. */
  private record Example(String command, String shown) {}

  @Test
  void everyCommandPrintsWhatTheGuideShows() throws IOException {
    List<Example> examples = examples();

    assertThat(examples).hasSize(5);
    for (Example example : examples) {
      Run run = run(example.command());
      assertThat(run.err()).as(example.command()).isEmpty();
      assertThat(run.out()).as(example.command()).contains(example.shown());
    }
    assertThat(examples.get(0)).isEqualTo(new Example(WHOLE, run(WHOLE).out()));
  }

  @Test
  void theLandHasAnAgreementADisagreementAndAnExclusionByEachApproach() {
    Path out = folder.resolve("cells.json");

    assertThat(run(WHOLE + " --out " + out).out()).isEqualTo("Written to " + out + "\n");
    IdentificationRecord land = PortfolioJson.readIdentification(out);
    assertThat(land.cells()).hasSize(12);
    assertThat(land.agreement())
        .contains(
            new Combination(ApproachOutcome.FOUND, ApproachOutcome.FOUND, ApproachOutcome.FOUND, 1),
            new Combination(
                ApproachOutcome.FOUND, ApproachOutcome.FOUND, ApproachOutcome.NOT_FOUND, 1),
            new Combination(
                ApproachOutcome.NOT_FOUND, ApproachOutcome.NOT_FOUND, ApproachOutcome.FOUND, 1));
    assertThat(land.agreement().stream().mapToLong(Combination::cells).sum()).isEqualTo(12);
    for (IdentificationApproach approach : IdentificationApproach.values()) {
      assertThat(ofApproach(land, approach))
          .filteredOn(each -> each.outcome() == ApproachOutcome.NOT_FOUND)
          .isNotEmpty()
          .allMatch(each -> each.gates().size() == 1 && !each.reasons().isEmpty());
      assertThat(ofApproach(land, approach))
          .filteredOn(each -> each.outcome() == ApproachOutcome.FOUND)
          .isNotEmpty()
          .allMatch(each -> !each.gates().isEmpty() && !each.reasons().isEmpty());
    }
  }

  @Test
  void whatIsFoundByAllTellsItsGates() {
    Path out = folder.resolve("cells.json");
    run(WHOLE + " --out " + out);

    OfCell dairy =
        PortfolioJson.readIdentification(out).cells().stream()
            .filter(cell -> cell.region().value().equals("HILLS"))
            .filter(cell -> cell.industry().value().equals("DAIRY"))
            .findFirst()
            .orElseThrow();

    assertThat(dairy.approaches())
        .flatExtracting(OfApproach::gates)
        .extracting(Gate::criterion)
        .containsExactly(
            "four-criteria",
            "strong-component",
            "any-coefficient-signals",
            "resource-base",
            "control");
  }

  private static List<OfApproach> ofApproach(
      IdentificationRecord land, IdentificationApproach approach) {
    return land.cells().stream()
        .flatMap(cell -> cell.approaches().stream())
        .filter(each -> each.approach() == approach)
        .toList();
  }

  private static List<Example> examples() throws IOException {
    return COMMAND
        .matcher(Files.readString(GUIDE))
        .results()
        .flatMap(
            part -> {
              String command = part.group(1).replaceAll("\\s+(\\\\\\s+)?", " ").strip();
              return SHOWN
                  .matcher(part.group(2))
                  .results()
                  .map(shown -> new Example(command, shown.group(1)));
            })
        .toList();
  }

  /** Runs a command as if in the folder of the land: names of its files stand for them. */
  private static Run run(String command) {
    Stream<Object> words =
        Splitter.on(' ')
            .splitToStream(command)
            .skip(1)
            .map(word -> Files.exists(LAND.resolve(word)) ? LAND.resolve(word) : word);
    return Run.of(words.toArray());
  }
}
