package org.econcluster.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.econcluster.classification.RegionCode;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.Measure;
import org.econcluster.profile.CellCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that name what is known of the cells of a table beside their employment. */
final class CellOptions {

  @Option(
      names = "--reference",
      paramLabel = "FILE",
      description = "Employment of the reference area, or its shares.")
  private @Nullable Path reference;

  @Option(
      names = "--output-table",
      paramLabel = "FILE",
      description = "Output of the same regions and industries.")
  private @Nullable Path output;

  @Option(
      names = "--product",
      paramLabel = "FILE",
      description = "Gross regional product, a base of output.")
  private @Nullable Path product;

  @Option(
      names = "--population",
      paramLabel = "FILE",
      description = "Inhabitants of the regions, a base of output.")
  private @Nullable Path population;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      converter = Region.class,
      description = "Line of the country in output and bases; else sums.")
  private @Nullable RegionCode country;

  @Option(
      names = "--flows",
      paramLabel = "FILE",
      description = "An input-output table of the same industries.")
  private @Nullable Path flows;

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description = "Cases with more on some cells, such as actors.")
  private @Nullable Path cases;

  /** The files and the folder that were named. */
  Stream<Path> inputs() {
    return Stream.of(reference, output, product, population, flows, cases)
        .flatMap(Stream::ofNullable);
  }

  /** Whether flows or cases are named. */
  boolean haveFlowsOrCases() {
    return flows != null || cases != null;
  }

  /** What is wrong with these options where no table is assessed. */
  Optional<String> misuseWithoutTable() {
    if (reference != null) {
      return Optional.of("--reference goes with --table; a case names its reference itself.");
    }
    return output != null || product != null || population != null || country != null
        ? Optional.of(
            "--output-table, --product, --population and --country go with --table; a case names"
                + " its tables itself.")
        : Optional.empty();
  }

  /** What is wrong with them where one is assessed. */
  Optional<String> misuse() {
    boolean hasBase = product != null || population != null;
    if (output != null && !hasBase) {
      return Optional.of(
          "--output-table says nothing alone.\n  Maybe --product or --population was forgotten,"
              + " which output is compared with.");
    }
    if (output == null && (hasBase || country != null)) {
      return Optional.of(
          "--product, --population and --country say nothing alone.\n  Maybe --output-table was"
              + " forgotten, which is compared with them.");
    }
    return Optional.empty();
  }

  /**
   * Returns the cells of a table with all that was named beside it.
   *
   * @param columns how the files are read
   */
  CellCases read(Path table, TableOptions columns) {
    ActivityPanel jobs = columns.readPanel(table, Measure.EMPLOYMENT, "jobs");
    TableCells cells = TableCells.of(jobs);
    if (reference != null) {
      cells.withReference(columns.readPanel(reference, Measure.EMPLOYMENT, "jobs"), reference);
    }
    if (output != null) {
      cells.withOutput(readOutput(output, jobs, columns));
    }
    if (flows != null) {
      cells.withFlows(columns.readFlows(flows), flows);
    }
    if (cases != null) {
      cells.withCases(Cases.read(List.of(cases)), cases);
    }
    return cells.build();
  }

  private OutputTables readOutput(Path file, ActivityPanel jobs, TableOptions columns) {
    Optional<RegionCode> area = Optional.ofNullable(country);
    OutputTables tables = new OutputTables(jobs.latest(), area);
    tables.addOutput(columns.readPanel(file, Measure.OUTPUT, "units"), file);
    if (product != null) {
      tables.addBase(
          columns.readSeries(product, Measure.GROSS_REGIONAL_PRODUCT, "units", area), product);
    }
    if (population != null) {
      tables.addBase(
          columns.readSeries(population, Measure.POPULATION, "persons", area), population);
    }
    return tables;
  }

  /** Understands the code of a region. */
  static final class Region implements ITypeConverter<RegionCode> {
    @Override
    public RegionCode convert(String text) {
      try {
        return RegionCode.of(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
