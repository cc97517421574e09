package org.econcluster.workbench.metrics;

import java.util.EnumMap;
import java.util.Map;
import org.econcluster.failure.InputException;
import org.econcluster.metric.DataKind;
import org.econcluster.metric.MetricData;
import org.jspecify.annotations.Nullable;

/** What the files of a command line hold; each kind of data is read once, when it is asked for. */
final class MetricInputs {

  private final MetricsOptions options;
  private final Notes notes;
  private final TableReader tables;
  private final Map<DataKind, MetricData> read = new EnumMap<>(DataKind.class);
  private final Map<DataKind, InputException> refused = new EnumMap<>(DataKind.class);
  private @Nullable Slice slice;
  private @Nullable MetricData incomes;

  MetricInputs(MetricsOptions options, Notes notes) {
    this.options = options;
    this.notes = notes;
    this.tables = new TableReader(options, notes);
  }

  TableReader tables() {
    return tables;
  }

  /** The table of one time, of which cells may be unknown. */
  Slice slice() {
    Slice known = slice;
    if (known == null) {
      known = tables.slice();
      slice = known;
    }
    return known;
  }

  /** Incomes, which need no industries beside them. */
  MetricData incomes() {
    MetricData known = incomes;
    if (known == null) {
      known =
          tables.incomes().<MetricData>map(tables::table).orElseGet(() -> of(DataKind.ACTIVITY));
      incomes = known;
    }
    return known;
  }

  /**
   * Returns the data of a kind.
   *
   * @throws InputException if the files have none of it, the same for every measure that asks
   */
  MetricData of(DataKind kind) {
    MetricData known = read.get(kind);
    if (known != null) {
      return known;
    }
    InputException failed = refused.get(kind);
    if (failed != null) {
      throw failed;
    }
    try {
      MetricData data = readAnew(kind);
      read.put(kind, data);
      return data;
    } catch (InputException e) {
      refused.put(kind, e);
      throw e;
    }
  }

  private MetricData readAnew(DataKind kind) {
    return switch (kind) {
      case ACTIVITY -> tables.table(slice());
      case PANEL -> tables.panel();
      case PLANTS -> new PlantReader(options).read();
      case POINTS -> new PointReader(options).read();
      case LATTICE -> new LatticeReader(options, notes).read();
      case FLOWS -> new FlowReader(options, notes).read();
      case SERIES -> new SeriesReader(options, notes).read();
    };
  }
}
