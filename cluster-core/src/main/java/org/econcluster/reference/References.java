package org.econcluster.reference;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A list of works, each found by its key.
 *
 * <p>Immutable and thread-safe.
 */
public final class References {

  private static final String TABLE = "references.csv";

  private final ImmutableMap<String, Reference> byKey;

  private References(ImmutableMap<String, Reference> byKey) {
    this.byKey = byKey;
  }

  /** Returns the works that this library itself rests on; the table is read once. */
  public static References standard() {
    return Standard.REFERENCES;
  }

  /**
   * Returns a list of the given works.
   *
   * @throws IllegalArgumentException if a key occurs twice
   */
  public static References of(Iterable<Reference> references) {
    ImmutableMap.Builder<String, Reference> byKey = ImmutableMap.builder();
    references.forEach(reference -> byKey.put(reference.key(), reference));
    return new References(byKey.buildOrThrow());
  }

  /** Returns the work of a key, or nothing where the list has no such key. */
  public Optional<Reference> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** All works in the order of the list. */
  public ImmutableList<Reference> all() {
    return byKey.values().asList();
  }

  /** Reads the table when it is first asked for. */
  private static final class Standard {

    static final References REFERENCES = read();

    private static References read() {
      ImmutableList.Builder<Reference> rows = ImmutableList.builder();
      try (InputStream table = References.class.getResourceAsStream(TABLE)) {
        checkArgument(table != null, "The table %s is missing from the class path.", TABLE);
        try (CsvReader<NamedCsvRecord> reader =
            CsvReader.builder().ofNamedCsvRecord(table, StandardCharsets.UTF_8)) {
          for (NamedCsvRecord row : reader) {
            rows.add(
                new Reference(row.getField("key"), row.getField("citation"), row.getField("link")));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("The table " + TABLE + " cannot be read.", e);
      }
      return References.of(rows.build());
    }
  }
}
