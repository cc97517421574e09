package org.econcluster.metric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.econcluster.indicator.Indicator;

/**
 * Reads the catalogue of measures: one table of measures and one of variants for each family, and
 * one of figures for all.
 */
final class MetricTables {

  /** In the order in which the catalogue lists them. */
  private static final ImmutableList<String> FAMILIES =
      ImmutableList.of("specialisation", "relatedness", "change", "linkage", "space");

  private MetricTables() {}

  static ImmutableMap<String, Metric> read() {
    ImmutableMap.Builder<String, Metric> byId = ImmutableMap.builder();
    for (String family : FAMILIES) {
      ImmutableListMultimap.Builder<String, Variant> collected = ImmutableListMultimap.builder();
      forEachRow(
          family + "-variants.csv", row -> collected.put(row.getField("metric"), variant(row)));
      ImmutableListMultimap<String, Variant> variants = collected.build();
      forEachRow(
          family + "-metrics.csv",
          row -> {
            String id = row.getField("id");
            byId.put(id, metric(row, variants.get(id)));
          });
    }
    return byId.buildOrThrow();
  }

  static ImmutableListMultimap<String, Figure> figures() {
    ImmutableListMultimap.Builder<String, Figure> collected = ImmutableListMultimap.builder();
    forEachRow(
        "figures.csv",
        row ->
            collected.put(
                row.getField("metric"),
                new Figure(
                    row.getField("variant"),
                    row.getField("figure"),
                    Double.parseDouble(row.getField("value")),
                    row.getField("reference"),
                    row.getField("why"))));
    return collected.build();
  }

  private static Metric metric(NamedCsvRecord row, ImmutableList<Variant> variants) {
    Indicator indicator =
        new Indicator(
            row.getField("id"),
            row.getField("name"),
            row.getField("unit"),
            variants.stream().mapToDouble(Variant::lowest).min().orElseThrow(),
            variants.stream().mapToDouble(Variant::highest).max().orElseThrow(),
            row.getField("reference"),
            row.getField("definition"));
    return new Metric(
        indicator,
        row.getField("concept"),
        Direction.valueOf(row.getField("direction")),
        kind(row.getField("kind")),
        row.getField("keys"),
        variants,
        Figures.of(indicator.id()));
  }

  private static Variant variant(NamedCsvRecord row) {
    return new Variant(
        row.getField("variant"),
        row.getField("formula"),
        Double.parseDouble(row.getField("lowest")),
        Double.parseDouble(row.getField("highest")),
        row.getField("undefined"),
        row.getField("reference"));
  }

  private static DataKind kind(String id) {
    return Arrays.stream(DataKind.values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No kind of data \"" + id + "\"."));
  }

  private static void forEachRow(String table, Consumer<NamedCsvRecord> consumer) {
    try (InputStream stream =
            Objects.requireNonNull(MetricTables.class.getResourceAsStream(table), table);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      rows.forEach(consumer);
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + table + " cannot be read.", e);
    }
  }
}
