package org.econcluster.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose the rules and their parameters. */
final class PackOptions {

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Rules and parameters that change the standard ones.")
  private @Nullable Path rules;

  @Option(
      names = "--parameters",
      paramLabel = "FILE",
      description = "A parameters.csv with values that replace others.")
  private @Nullable Path parameters;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Take parameters of this day, such as 2026-01-31.")
  private @Nullable LocalDate asOf;

  /** Returns the rules that were chosen. */
  RulePack pack() {
    RulePack pack = rules == null ? RulePack.standard() : RulePack.read(Inputs.folder(rules));
    return parameters == null
        ? pack
        : pack.withParameters(ParameterFile.read(parameters, pack.parameters()));
  }

  /** Returns an assessor with the rules that were chosen, as of the day that was chosen. */
  Assessor assessor() {
    Assessor assessor = Assessor.of(pack());
    if (asOf == null) {
      return assessor;
    }
    try {
      return assessor.asOf(asOf);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          Problem.of(
              WorkbenchFailure.DAY_TOO_EARLY,
              Place.of("--as-of"),
              String.valueOf(e.getMessage()),
              "Maybe a later day was meant."));
    }
  }
}
