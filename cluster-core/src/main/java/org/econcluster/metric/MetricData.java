package org.econcluster.metric;

/**
 * Data that measures are computed from: one type for each {@link DataKind}.
 *
 * <p>Data are complete: every number is finite. What to do with suppressed and missing cells is
 * decided before, in the open, by whoever makes the data.
 */
public sealed interface MetricData
    permits TableData, PanelData, PlantData, PointData, LatticeData, FlowData, SeriesData {

  /** Which kind it is. */
  DataKind kind();
}
