package org.econcluster.indicator;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The indicators that cases can state and criteria can test.
 *
 * <p>Immutable and thread-safe.
 */
public final class IndicatorCatalogue {

  private static final String TABLE = "indicators.csv";

  private final ImmutableMap<String, Indicator> byId;

  /** Looked up for every value of every profile: a plain map, never changed. */
  private final Map<String, Integer> positions = new HashMap<>();

  private IndicatorCatalogue(ImmutableMap<String, Indicator> byId) {
    this.byId = byId;
    byId.keySet().forEach(id -> positions.put(id, positions.size()));
  }

  /** Returns the catalogue that comes with the library; read once. */
  public static IndicatorCatalogue standard() {
    return Standard.CATALOGUE;
  }

  /** Returns the indicator with an id, if there is one. */
  public Optional<Indicator> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns an indicator that is known to exist. */
  public Indicator get(String id) {
    return all().get(position(id));
  }

  /**
   * Returns the position of an indicator in {@link #all()}, from 0.
   *
   * @throws IllegalArgumentException if there is no such indicator
   */
  public int position(String id) {
    Integer position = positions.get(id);
    checkArgument(position != null, "No indicator has the id \"%s\".", id);
    return position;
  }

  /** All indicators, in the order of the catalogue. */
  public ImmutableList<Indicator> all() {
    return byId.values().asList();
  }

  private static IndicatorCatalogue read() {
    ImmutableMap.Builder<String, Indicator> byId = ImmutableMap.builder();
    try (InputStream table =
            Objects.requireNonNull(IndicatorCatalogue.class.getResourceAsStream(TABLE), TABLE);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        Indicator indicator =
            new Indicator(
                row.getField("id"),
                row.getField("name"),
                row.getField("unit"),
                Double.parseDouble(row.getField("lowest")),
                Double.parseDouble(row.getField("highest")),
                row.getField("reference"),
                row.getField("definition"));
        byId.put(indicator.id(), indicator);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " of the library cannot be read.", e);
    }
    return new IndicatorCatalogue(byId.buildOrThrow());
  }

  /** Delays the reading until the catalogue is first asked for. */
  private static final class Standard {
    static final IndicatorCatalogue CATALOGUE = read();
  }
}
