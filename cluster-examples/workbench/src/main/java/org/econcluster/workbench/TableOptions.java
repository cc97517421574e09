package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.econcluster.casefile.DecimalMark;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.CellStatus;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;
import org.econcluster.observation.csv.ActivityCsv;
import org.econcluster.observation.csv.CsvInput;
import org.econcluster.observation.csv.CsvOptions;
import org.econcluster.workbench.metrics.ColumnOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The options that say what the columns of a table of activity are, and of files beside it.
 *
 * <p>A table whose header has the column of industries is read in long form, any other in wide
 * form. Columns that no option names are not read.
 */
final class TableOptions {

  /** Stands for the year where neither the file nor the command line says one. */
  private static final Year NO_YEAR = Year.of(0);

  private static final String REGION = "region";
  private static final String INDUSTRY = "industry";
  private static final String PERIOD = "period";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin private ColumnOptions columns = new ColumnOptions();

  @Option(
      names = "--value",
      paramLabel = "COL",
      defaultValue = "value",
      description = "Column of numbers; default value.")
  private String value = "";

  @Option(
      names = "--period",
      paramLabel = "YEAR",
      description = "The year to take, or that of a wide table.")
  private @Nullable Integer period;

  @Option(
      names = "--ignored-column",
      paramLabel = "COL",
      description = "A column of a wide table or of flows, not read.")
  private List<String> ignoredColumns = List.of();

  @Option(
      names = "--decimal-mark",
      paramLabel = "MARK",
      defaultValue = "point",
      description = "point or comma; default point.")
  private DecimalMark decimalMark = DecimalMark.POINT;

  @Option(
      names = "--status-token",
      paramLabel = "TEXT=STATUS",
      description = "What a mark means, such as -=zero; can be repeated.")
  private Map<String, CellStatus> statusTokens = Map.of();

  @Option(
      names = "--empty-value",
      paramLabel = "STATUS",
      description = "What an empty number means, such as zero.")
  private @Nullable CellStatus emptyValue;

  /** Returns an input-output table; the decimal mark and ignored columns hold of it too. */
  InputOutputTable readFlows(Path file) {
    return FlowTable.read(file, decimalMark, ignoredColumns);
  }

  /** Whether the year of a table was said by its file or by the command line. */
  static boolean isKnown(Year year) {
    return !year.equals(NO_YEAR);
  }

  /**
   * Returns one number for each region and year. Marks, and names of columns, are as in tables; the
   * year may be called year too, and numbers may stand in the only other column.
   *
   * @param country the line of the whole country, if there is one
   */
  RegionSeries readSeries(Path file, Measure measure, String unit, Optional<RegionCode> country) {
    ImmutableList<String> header = header(file);
    Statistic statistic = statistic(file, measure, unit);
    CsvOptions plain = CsvOptions.of(statistic);
    String region = columns.regionOr(REGION);
    String year = columns.periodColumnOr(header.contains(PERIOD) ? PERIOD : plain.yearColumn());
    List<String> others =
        header.stream()
            .filter(column -> !ImmutableSet.of(region, year, plain.statusColumn()).contains(column))
            .toList();
    String number = !others.contains(value) && others.size() == 1 ? others.get(0) : value;
    return ActivityCsv.readSeries(
        CsvInput.of(file),
        builder(statistic)
            .regionColumn(region)
            .yearColumn(year)
            .valueColumn(number)
            .country(country)
            .addAllIgnoredColumns(others.stream().filter(each -> !each.equals(number)).toList())
            .build());
  }

  /** Returns all years of a table, or the one that was chosen. */
  ActivityPanel readPanel(Path file, Measure measure, String unit) {
    CsvInput input = CsvInput.of(file);
    ImmutableList<String> header = header(file);
    CsvOptions options = options(file, header, measure, unit);
    ActivityPanel panel =
        isLong(header)
            ? ActivityCsv.readPanel(input, options)
            : ActivityPanel.of(
                List.of(
                    ActivityCsv.readWideTable(
                        input, period == null ? NO_YEAR : Year.of(period), options)));
    if (period == null) {
      return panel;
    }
    ActivityTable chosen = panel.table(Year.of(period)).orElseThrow(() -> periodWrong(file, panel));
    return ActivityPanel.of(List.of(chosen));
  }

  private InputException periodWrong(Path file, ActivityPanel panel) {
    return new InputException(
        Problem.of(
            WorkbenchFailure.PERIOD_WRONG,
            Place.of(file.toString()),
            "The table has no year " + period + ".",
            "Maybe one of these was meant with --period: "
                + String.join(", ", panel.years().stream().map(Year::toString).toList())
                + "."));
  }

  /** Whether a line is a cell, rather than a region. */
  private boolean isLong(List<String> header) {
    return header.contains(columns.industryOr(INDUSTRY)) || header.contains(value);
  }

  private CsvOptions options(Path file, List<String> header, Measure measure, String unit) {
    Statistic statistic = statistic(file, measure, unit);
    CsvOptions plain = CsvOptions.of(statistic);
    String region = columns.regionOr(REGION);
    String industry = columns.industryOr(INDUSTRY);
    String periodColumn = columns.periodColumnOr(PERIOD);
    Set<String> read =
        ImmutableSet.of(
            region,
            industry,
            value,
            periodColumn,
            plain.statusColumn(),
            plain.lowColumn(),
            plain.highColumn());
    return builder(statistic)
        .regionColumn(region)
        .industryColumn(industry)
        .valueColumn(value)
        .periodColumn(periodColumn)
        .totalIndustry(Optional.ofNullable(columns.totalIndustry()).map(IndustryCode::of))
        .addAllIgnoredColumns(
            isLong(header)
                ? header.stream().filter(column -> !read.contains(column)).toList()
                : ignoredColumns)
        .build();
  }

  private static Statistic statistic(Path file, Measure measure, String unit) {
    return Statistic.of(measure, unit, Provenance.of(String.valueOf(file.getFileName())));
  }

  /** Returns options that say how numbers are written, whatever the columns. */
  private CsvOptions.Builder builder(Statistic statistic) {
    return CsvOptions.builder()
        .statistic(statistic)
        .decimalMark(decimalMark.mark())
        .statusTokens(tokens())
        .emptyValue(emptyValue());
  }

  private ImmutableMap<String, CellStatus> tokens() {
    return ImmutableMap.<String, CellStatus>builder()
        .putAll(CsvOptions.STANDARD_STATUS_TOKENS)
        .putAll(statusTokens)
        .buildKeepingLast();
  }

  private Optional<CellStatus> emptyValue() {
    if (emptyValue == CellStatus.OBSERVED || emptyValue == CellStatus.ESTIMATED) {
      throw new ParameterException(
          spec.commandLine(),
          "An empty value cannot be "
              + emptyValue.label()
              + ": no number would be known.\n  Maybe zero or missing was meant.");
    }
    return Optional.ofNullable(emptyValue);
  }

  /** The columns of the first line; none where there is no line that can be read. */
  private static ImmutableList<String> header(Path file) {
    if (!Files.exists(file)) {
      throw new InputException(Inputs.missing(file));
    }
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String line = text.readLine();
      if (line == null) {
        return ImmutableList.of();
      }
      String plain = line.startsWith("\uFEFF") ? line.substring(1) : line;
      char separator = ',';
      for (char candidate : new char[] {';', '\t'}) {
        if (count(plain, candidate) > count(plain, separator)) {
          separator = candidate;
        }
      }
      try (CsvReader<CsvRecord> rows =
          CsvReader.builder().fieldSeparator(separator).ofCsvRecord(plain)) {
        for (CsvRecord row : rows) {
          return ImmutableList.copyOf(row.getFields());
        }
      }
      return ImmutableList.of();
    } catch (IOException e) {
      return ImmutableList.of(); // the reader of the table tells what is wrong with the file
    }
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(each -> each == wanted).count();
  }
}
