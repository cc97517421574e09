package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.econcluster.failure.InputException;
import org.econcluster.observation.CellStatus;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.Statistic;
import org.econcluster.observation.csv.CsvInput;
import org.econcluster.observation.csv.CsvOptions;
import org.econcluster.workbench.Inputs;

/**
 * How a publisher writes tables: what separates fields, the decimal mark, and the marks for numbers
 * that are not there.
 *
 * <p>Where no separator is given it is the one of comma, semicolon and tab that is most frequent in
 * the header.
 */
enum Dialect {
  /** Decimal point; the marks of {@link CsvOptions#STANDARD_STATUS_TOKENS}, and NA. */
  PLAIN(Optional.empty(), '.', "status", ImmutableMap.of()),

  /**
   * Federal Statistical Office of Germany: semicolon, decimal comma; {@code -} is nothing, {@code
   * .} withheld, {@code ...} not there yet, {@code /} too uncertain, {@code x} impossible.
   */
  DESTATIS(
      Optional.of(';'),
      ',',
      "status",
      ImmutableMap.of(
          "-", CellStatus.ZERO,
          ".", CellStatus.SUPPRESSED,
          "...", CellStatus.MISSING,
          "/", CellStatus.MISSING,
          "x", CellStatus.NOT_APPLICABLE)),

  /** Eurostat: bulk files with keys in one field and flags behind values, or SDMX-CSV. */
  EUROSTAT(Optional.empty(), '.', "obs_flag", ImmutableMap.of()),

  /** Quarterly Census of Employment and Wages: {@code N} and {@code -} in disclosure withhold. */
  QCEW(Optional.of(','), '.', "disclosure", ImmutableMap.of("-", CellStatus.SUPPRESSED)),

  /** Bureau of Economic Analysis: {@code (D)} is withheld, {@code (NA)} and others missing. */
  BEA(
      Optional.of(','),
      '.',
      "status",
      ImmutableMap.of(
          "(D)", CellStatus.SUPPRESSED,
          "(L)", CellStatus.SUPPRESSED,
          "(NA)", CellStatus.MISSING,
          "(NM)", CellStatus.MISSING,
          "(S)", CellStatus.SUPPRESSED));

  private final Optional<Character> separator;
  private final char decimalMark;
  private final String statusColumn;
  private final ImmutableMap<String, CellStatus> tokens;

  Dialect(
      Optional<Character> separator,
      char decimalMark,
      String statusColumn,
      ImmutableMap<String, CellStatus> more) {
    this.separator = separator;
    this.decimalMark = decimalMark;
    this.statusColumn = statusColumn;
    this.tokens =
        ImmutableMap.<String, CellStatus>builder()
            .putAll(CsvOptions.STANDARD_STATUS_TOKENS)
            .put("NA", CellStatus.MISSING)
            .putAll(more)
            .buildOrThrow();
  }

  String id() {
    return com.google.common.base.Ascii.toLowerCase(name());
  }

  static ImmutableList<String> ids() {
    return Arrays.stream(values()).map(Dialect::id).collect(ImmutableList.toImmutableList());
  }

  static Optional<Dialect> ofId(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * Returns how to read a file.
   *
   * @param valueColumn to which a column of status marks belongs, if there is one
   */
  CsvOptions options(Path file, String valueColumn) {
    return CsvOptions.builder()
        .statistic(Statistic.of(Measure.OUTPUT, "units", Provenance.of(file.toString())))
        .separator(separator)
        .decimalMark(decimalMark)
        .statusColumn(statusColumn)
        .statusTokens(tokens)
        .emptyValue(CellStatus.MISSING)
        .valueColumn(valueColumn)
        .build();
  }

  CsvOptions options(Path file) {
    return options(file, "value");
  }

  /**
   * Returns the text of a file.
   *
   * @throws InputException if it is not there
   */
  CsvInput input(Path file) {
    if (!Files.exists(file)) {
      throw new InputException(Inputs.missing(file));
    }
    if (this != EUROSTAT || Files.isDirectory(file)) {
      return CsvInput.of(file);
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return EurostatText.isBulk(text)
          ? CsvInput.of(
              file.toString(),
              ByteSource.wrap(EurostatText.plain(text).getBytes(StandardCharsets.UTF_8)))
          : CsvInput.of(file);
    } catch (IOException e) {
      return CsvInput.of(file); // its reader tells what is wrong with it
    }
  }
}
