package org.econcluster.rules.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds tables of examples: one for each rule, and one of criteria for each set. */
final class Examples {

  /** The folders of the sets. */
  static final ImmutableList<String> FOLDERS =
      ImmutableList.of(
          "spec",
          "life",
          "lifemapping",
          "key",
          "diamond",
          "competitiveness",
          "pitfalls",
          "kind",
          "territory",
          "base",
          "control",
          "porter",
          "linkages",
          "agreement",
          "policypresent",
          "policyproblems",
          "policyreasons",
          "policymodel",
          "policyinstruments",
          "border",
          "borderreadiness",
          "tourism",
          "zone",
          "synergy",
          "definition",
          "selection");

  private Examples() {}

  /** Returns the rows of a table; empty where there is no such table. */
  static Optional<List<NamedCsvRecord>> read(String path) {
    try (InputStream resource =
        Examples.class.getResourceAsStream("/org/econcluster/rules/" + path)) {
      if (resource == null) {
        return Optional.empty();
      }
      String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(CsvReader.builder().ofNamedCsvRecord(text).stream().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Splits a cell at its bars. */
  static List<String> list(NamedCsvRecord row, String column) {
    return Splitter.on('|').omitEmptyStrings().splitToList(row.getField(column));
  }
}
