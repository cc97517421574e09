package org.econcluster.metric;

import org.econcluster.Labelled;

/** What kind of data a measure is computed from. */
public enum DataKind implements Labelled {
  /** Regions by industries, at one time: {@link TableData}. */
  ACTIVITY("activity", "regions by industries at one time"),

  /** The same regions and industries at two or more times: {@link PanelData}. */
  PANEL("panel", "regions by industries over time"),

  /** Single plants with region, industry and size: {@link PlantData}. */
  PLANTS("plants", "plants with region, industry and size"),

  /** Establishments with coordinates, type and weight: {@link PointData}. */
  POINTS("points", "establishments with coordinates"),

  /** Areas with a value each and who neighbours whom: {@link LatticeData}. */
  LATTICE("lattice", "areas with a value each and their neighbours"),

  /** Flows between sectors, with output and final demand: {@link FlowData}. */
  FLOWS("io", "flows between sectors"),

  /** One value for each region and year: {@link SeriesData}. */
  SERIES("series", "one value for each region and year");

  private final String id;
  private final String label;

  DataKind(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The name in tables and on the command line, for example {@code io}. */
  public String id() {
    return id;
  }

  @Override
  public String label() {
    return label;
  }
}
