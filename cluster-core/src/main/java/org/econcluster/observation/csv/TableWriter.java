package org.econcluster.observation.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.OptionalDouble;
import org.econcluster.classification.RegionCode;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Bounds;
import org.econcluster.observation.Cell;
import org.econcluster.observation.CellStatus;

/** Writes tables in long form, every cell of them, so that they read back as they were. */
final class TableWriter {

  private final CsvOptions options;

  TableWriter(CsvOptions options) {
    this.options = options;
  }

  void write(ImmutableList<ActivityTable> tables, Writer target) {
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(options.separator().orElse(','))
            .lineDelimiter(LineDelimiter.LF)
            .build(target)) {
      csv.writeRecord(
          options.regionColumn(),
          options.industryColumn(),
          options.periodColumn(),
          options.valueColumn(),
          options.statusColumn(),
          options.lowColumn(),
          options.highColumn());
      for (ActivityTable table : tables) {
        write(table, csv);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ActivityTable table, CsvWriter csv) {
    options
        .totalIndustry()
        .ifPresent(
            code ->
                checkArgument(
                    !table.hasIndustry(code),
                    "The industry \"%s\" is the code of totals in the options.",
                    code));
    String year = table.period().toString();
    for (int r = 0; r < table.regionCount(); r++) {
      RegionCode region = table.regions().get(r);
      for (int i = 0; i < table.industryCount(); i++) {
        writeCell(
            csv,
            region.value(),
            table.industries().get(i).value(),
            year,
            table.publishedCell(r, i));
      }
      OptionalDouble total = table.officialTotal(region);
      if (total.isPresent()) {
        checkArgument(
            options.totalIndustry().isPresent(),
            "The table has official totals, but the options have no totalIndustry to write them"
                + " under.");
        writeCell(
            csv,
            region.value(),
            options.totalIndustry().get().value(),
            year,
            Cell.observed(total.getAsDouble()));
      }
    }
  }

  private void writeCell(CsvWriter csv, String region, String industry, String year, Cell cell) {
    boolean bounded =
        cell.status() == CellStatus.SUPPRESSED && !cell.bounds().equals(Bounds.unknown());
    csv.writeRecord(
        region,
        industry,
        year,
        cell.value().isPresent() ? number(cell.value().getAsDouble()) : "",
        token(cell.status()),
        bounded ? number(cell.bounds().low()) : "",
        bounded && cell.bounds().high() < Double.POSITIVE_INFINITY
            ? number(cell.bounds().high())
            : "");
  }

  private String number(double value) {
    return Numbers.text(value).replace('.', options.decimalMark());
  }

  /** The first mark for the status; a zero needs none, for its value says it. */
  private String token(CellStatus status) {
    CellStatus wanted = status == CellStatus.ZERO ? CellStatus.OBSERVED : status;
    return options.statusTokens().entrySet().stream()
        .filter(entry -> entry.getValue() == wanted)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The option statusTokens has no mark for a cell that is "
                        + status.label()
                        + "."));
  }
}
