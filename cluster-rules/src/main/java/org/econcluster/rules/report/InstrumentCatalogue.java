package org.econcluster.rules.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.econcluster.rules.finding.PolicyInstrument;

/**
 * For whom each policy instrument is meant, and which comes first.
 *
 * <p>Immutable and thread-safe.
 */
public final class InstrumentCatalogue {

  private static final String TABLE = "/org/econcluster/rules/policyinstruments/instruments.csv";

  private final ImmutableMap<PolicyInstrument, Entry> entries;

  private InstrumentCatalogue(List<Entry> entries) {
    this.entries =
        entries.stream()
            .sorted(Comparator.comparingInt(Entry::order))
            .collect(ImmutableMap.toImmutableMap(Entry::instrument, entry -> entry));
  }

  /**
   * What is known of one instrument.
   *
   * @param instrument the instrument
   * @param audience who would use it, for example "national government"
   * @param order its place in time among the instruments, the first lowest
   * @param addresses what it works on, for example "infrastructure"
   * @param source the key of the work that names it
   */
  public record Entry(
      PolicyInstrument instrument, String audience, int order, String addresses, String source) {}

  /** Returns the catalogue that comes with the library; read once. */
  public static InstrumentCatalogue standard() {
    return Standard.CATALOGUE;
  }

  /** Returns the entry of an instrument. */
  public Entry get(PolicyInstrument instrument) {
    Entry entry = entries.get(instrument);
    checkArgument(entry != null, "The catalogue has no instrument %s.", instrument);
    return entry;
  }

  /** All entries, in the order in which the instruments are to be used. */
  public ImmutableList<Entry> all() {
    return entries.values().asList();
  }

  private static InstrumentCatalogue read() {
    List<Entry> entries = new ArrayList<>();
    try (InputStream table =
            Objects.requireNonNull(InstrumentCatalogue.class.getResourceAsStream(TABLE), TABLE);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        entries.add(
            new Entry(
                PolicyInstrument.valueOf(row.getField("instrument")),
                row.getField("audience"),
                Integer.parseInt(row.getField("order")),
                row.getField("addresses"),
                row.getField("source")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " of the library cannot be read.", e);
    }
    return new InstrumentCatalogue(entries);
  }

  /** Delays the reading until the catalogue is first asked for. */
  private static final class Standard {
    static final InstrumentCatalogue CATALOGUE = read();
  }
}
