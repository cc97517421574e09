package org.econcluster.kernel.series;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the values that other programs got, which lie as tables among the test resources. */
final class Golden {

  private Golden() {}

  static ImmutableList<NamedCsvRecord> rows(String file) {
    try (InputStream table = Objects.requireNonNull(Golden.class.getResourceAsStream(file), file)) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return CsvReader.builder()
          .commentStrategy(CommentStrategy.SKIP)
          .ofNamedCsvRecord(text)
          .stream()
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double[] numbers(NamedCsvRecord row, String column) {
    return Splitter.on(' ')
        .splitToStream(row.getField(column))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  static double number(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }
}
