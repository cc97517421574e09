package org.econcluster.workbench;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.econcluster.casefile.DecimalMark;
import org.econcluster.failure.InputException;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.Statistic;
import org.econcluster.observation.csv.ActivityCsv;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvInput;
import org.econcluster.observation.csv.CsvOptions;
import org.econcluster.workbench.metrics.FlowColumns;

/** Reads an input-output table that a command line names. */
final class FlowTable {

  private FlowTable() {}

  /**
   * Returns the table of a file, whose columns of industries and output have usual names.
   *
   * @param ignored columns and lines that are no industries, beside those of national accounts
   * @throws InputException with everything that is wrong with the file
   */
  static InputOutputTable read(Path file, DecimalMark decimalMark, Collection<String> ignored) {
    if (!Files.exists(file)) {
      throw new InputException(Inputs.missing(file));
    }
    CsvInput input = CsvInput.of(file);
    Statistic statistic =
        Statistic.of(Measure.OUTPUT, "units", Provenance.of(String.valueOf(file.getFileName())));
    List<String> header = CsvColumns.header(input, CsvOptions.of(statistic));
    return ActivityCsv.readInputOutput(
        input,
        CsvOptions.builder()
            .statistic(statistic)
            .industryColumn(FlowColumns.industry(header))
            .outputColumn(FlowColumns.output(header))
            .addAllIgnoredColumns(ImmutableSet.copyOf(ignored))
            .decimalMark(decimalMark.mark())
            .build());
  }
}
