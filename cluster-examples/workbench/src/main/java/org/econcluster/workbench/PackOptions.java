package org.econcluster.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
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

  /** The folder and the file that were named. */
  Stream<Path> inputs() {
    return Stream.of(rules, parameters).flatMap(Stream::ofNullable);
  }

  /** Returns the rules that were chosen. */
  RulePack pack() {
    return pack(rules, parameters);
  }

  private static RulePack pack(@Nullable Path folder, @Nullable Path values) {
    RulePack pack = folder == null ? RulePack.standard() : RulePack.read(Inputs.folder(folder));
    return values == null
        ? pack
        : pack.withParameters(ParameterFile.read(values, pack.parameters()));
  }

  /** Returns an assessor with the rules that were chosen, as of the day that was chosen. */
  Assessor assessor() {
    return onTheDay(pack());
  }

  /** Returns the assessor that was chosen, but with the rules of another folder. */
  Assessor assessorWithRules(Path folder) {
    return onTheDay(pack(folder, parameters));
  }

  /** Returns the assessor that was chosen, but with another file of parameters. */
  Assessor assessorWithParameters(Path values) {
    return onTheDay(pack(rules, values));
  }

  private Assessor onTheDay(RulePack pack) {
    Assessor assessor = Assessor.of(pack);
    return asOf == null ? assessor : asOf(assessor, asOf, "--as-of");
  }

  /**
   * Returns an assessor that reads parameters as they stood on a day.
   *
   * @param option the option that names the day, for messages
   */
  static Assessor asOf(Assessor assessor, LocalDate day, String option) {
    try {
      return assessor.asOf(day);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          Problem.of(
              WorkbenchFailure.DAY_TOO_EARLY,
              Place.of(option),
              String.valueOf(e.getMessage()),
              "Maybe a later day was meant."));
    }
  }
}
