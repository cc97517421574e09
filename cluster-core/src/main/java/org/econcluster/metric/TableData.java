package org.econcluster.metric;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.econcluster.kernel.space.SpatialWeights;
import org.jspecify.annotations.Nullable;

/**
 * Regions by industries at one time, with what else is known of the regions.
 *
 * <p>Immutable and thread-safe; arrays are copied when it is built.
 */
public final class TableData implements MetricData {

  private final ImmutableList<String> regions;
  private final ImmutableList<String> industries;
  private final double[] cells;
  private final double @Nullable [] referenceIndustries;
  private final double referenceTotal;
  private final double @Nullable [] regionTotals;
  private final double @Nullable [] population;
  private final double @Nullable [] area;
  private final double @Nullable [] income;
  private final double @Nullable [] firms;
  private final @Nullable SpatialWeights neighbours;

  private TableData(Builder builder) {
    this.regions = builder.regions;
    this.industries = builder.industries;
    this.cells = builder.cells;
    this.referenceIndustries = builder.referenceIndustries;
    this.referenceTotal = builder.referenceTotal;
    this.regionTotals = builder.regionTotals;
    this.population = builder.population;
    this.area = builder.area;
    this.income = builder.income;
    this.firms = builder.firms;
    this.neighbours = builder.neighbours;
  }

  /**
   * Starts a table.
   *
   * @param regions distinct names of the rows; one empty name stands for the only region of a table
   *     that names none
   * @param industries distinct names of the columns
   * @param cells row by row, finite, not negative
   */
  public static Builder builder(List<String> regions, List<String> industries, double[] cells) {
    return new Builder(regions, industries, cells);
  }

  @Override
  public DataKind kind() {
    return DataKind.ACTIVITY;
  }

  /** The names of the rows. */
  public ImmutableList<String> regions() {
    return regions;
  }

  /** The names of the columns. */
  public ImmutableList<String> industries() {
    return industries;
  }

  int rows() {
    return regions.size();
  }

  int columns() {
    return industries.size();
  }

  /** The array itself, row by row; never written to. */
  double[] cells() {
    return cells;
  }

  /** Whether the reference area is given, and not the sum of the regions. */
  boolean hasReference() {
    return referenceIndustries != null;
  }

  /** The reference area's activity in each industry. */
  double[] referenceIndustries() {
    return Lacking.need(
        referenceIndustries,
        "table",
        "totals of the reference area",
        "Maybe --reference names the column or file that has them.");
  }

  /** The reference area's activity in all industries; 0 if no reference area is given. */
  double referenceTotal() {
    return referenceTotal;
  }

  /** Whether the regions' totals are given, and not the sums of the rows. */
  boolean hasRegionTotals() {
    return regionTotals != null;
  }

  double[] regionTotals() {
    return Lacking.need(
        regionTotals, "table", "totals of the regions", "Maybe --region-total names the column.");
  }

  /** Whether it is known how many inhabitants the regions have. */
  boolean hasPopulation() {
    return population != null;
  }

  double[] population() {
    return Lacking.need(
        population,
        "table",
        "population of the regions",
        "Maybe --population names the column or file that has it.");
  }

  double[] area() {
    return Lacking.need(
        area, "table", "area of the regions", "Maybe --area names the column or file that has it.");
  }

  double[] income() {
    return Lacking.need(
        income,
        "table",
        "income per head of the regions",
        "Maybe --income names the column or file that has it.");
  }

  /** The number of firms in each cell, row by row. */
  double[] firms() {
    return Lacking.need(
        firms, "table", "number of firms in each cell", "Maybe --firms names the column.");
  }

  SpatialWeights neighbours() {
    return Lacking.need(
        neighbours,
        "table",
        "neighbours of the regions",
        "Maybe --weights names the file of neighbouring pairs.");
  }

  /** Collects the parts of a table. */
  public static final class Builder {

    private final ImmutableList<String> regions;
    private final ImmutableList<String> industries;
    private final double[] cells;
    private double @Nullable [] referenceIndustries;
    private double referenceTotal;
    private double @Nullable [] regionTotals;
    private double @Nullable [] population;
    private double @Nullable [] area;
    private double @Nullable [] income;
    private double @Nullable [] firms;
    private @Nullable SpatialWeights neighbours;

    private Builder(List<String> regions, List<String> industries, double[] cells) {
      Checks.distinct(regions, "regions");
      Checks.distinct(industries, "industries");
      this.regions = ImmutableList.copyOf(regions);
      this.industries = ImmutableList.copyOf(industries);
      this.cells = Checks.amounts(cells, regions.size() * industries.size(), "cells");
    }

    /** Sets the reference area's activity by industry and in all industries. */
    public Builder reference(double[] byIndustry, double total) {
      referenceIndustries = Checks.amounts(byIndustry, industries.size(), "reference");
      referenceTotal = Checks.amounts(new double[] {total}, 1, "reference total")[0];
      return this;
    }

    /** Sets each region's activity in all industries, also those not in the table. */
    public Builder regionTotals(double[] values) {
      regionTotals = Checks.amounts(values, regions.size(), "region totals");
      return this;
    }

    /** Sets each region's inhabitants. */
    public Builder population(double[] values) {
      population = Checks.amounts(values, regions.size(), "population");
      return this;
    }

    /** Sets each region's area, in any one unit. */
    public Builder area(double[] values) {
      area = Checks.amounts(values, regions.size(), "area");
      return this;
    }

    /** Sets each region's income per head, in any one currency. */
    public Builder income(double[] values) {
      income = Checks.amounts(values, regions.size(), "income");
      return this;
    }

    /** Sets the number of firms in each cell, row by row. */
    public Builder firms(double[] values) {
      firms = Checks.amounts(values, regions.size() * industries.size(), "firms");
      return this;
    }

    /** Sets who neighbours whom, in the order of the regions. */
    public Builder neighbours(SpatialWeights weights) {
      neighbours = weights;
      return this;
    }

    public TableData build() {
      return new TableData(this);
    }
  }
}
