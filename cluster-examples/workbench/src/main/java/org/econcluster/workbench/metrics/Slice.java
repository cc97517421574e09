package org.econcluster.workbench.metrics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.econcluster.failure.InputException;
import org.econcluster.failure.LimitException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.observation.Bounds;
import org.econcluster.workbench.Counts;
import org.econcluster.workbench.WorkbenchFailure;
import org.jspecify.annotations.Nullable;

/**
 * A table of one time as its file gives it: cells, some perhaps unknown, and what is known of
 * regions and of a reference area.
 *
 * <p>The axes are those of all tables of a panel, so that a table may lack names that others have;
 * its cells there are unknown.
 */
final class Slice {

  private static final int MAX_CELLS = 50_000_000;
  private static final int NAMED_CELLS = 3;
  private static final int ABSENT = -1;

  private final String document;
  private final @Nullable Integer year;
  private final Axis regions;
  private final Axis industries;
  private int width;
  private double[] cells = {};
  private double @Nullable [] firms;
  private final Map<Integer, Bounds> unknown = new LinkedHashMap<>();
  private final Map<Role, double[]> attributes = new EnumMap<>(Role.class);
  private double @Nullable [] reference;
  private double referenceTotal = Double.NaN;

  Slice(String document, @Nullable Integer year, Axis regions, Axis industries) {
    this.document = document;
    this.year = year;
    this.regions = regions;
    this.industries = industries;
  }

  @Nullable Integer year() {
    return year;
  }

  ImmutableList<String> regions() {
    return regions.names();
  }

  ImmutableList<String> industries() {
    return industries.names();
  }

  /** Collects cells in any order before they are laid out. */
  static final class Rows {
    private int[] region = new int[16];
    private int[] industry = new int[16];
    private int[] row = new int[16];
    private double[] value = new double[16];
    private double[] firms = new double[16];
    private final Map<Integer, Bounds> bounds = new LinkedHashMap<>();
    private int size;

    void add(int inRegion, int inIndustry, double number, double firmCount, int atRow) {
      if (size == value.length) {
        region = Arrays.copyOf(region, 2 * size);
        industry = Arrays.copyOf(industry, 2 * size);
        row = Arrays.copyOf(row, 2 * size);
        value = Arrays.copyOf(value, 2 * size);
        firms = Arrays.copyOf(firms, 2 * size);
      }
      region[size] = inRegion;
      industry[size] = inIndustry;
      row[size] = atRow;
      value[size] = number;
      firms[size++] = firmCount;
    }

    /** Bounds the unknown number that was added last. */
    void bound(Bounds of) {
      bounds.put(size - 1, of);
    }

    int size() {
      return size;
    }
  }

  /** Told of a cell that is given twice, by the rows of the file. */
  @FunctionalInterface
  interface Twice {
    void report(int row, int earlier);
  }

  /** Lays out what was collected. */
  void fill(Rows rows, boolean hasFirms, Twice twice) {
    int height = regions.size();
    width = industries.size();
    long size = (long) height * width;
    if (size > MAX_CELLS) {
      throw new LimitException(
          "The table "
              + document
              + " has "
              + size
              + " cells, and the limit is "
              + MAX_CELLS
              + ". Maybe --region or --industry names the wrong column.");
    }
    cells = new double[(int) size];
    double[] counts = new double[cells.length];
    int[] given = new int[cells.length];
    Arrays.fill(given, ABSENT);
    Arrays.fill(cells, Double.NaN);
    for (int k = 0; k < rows.size; k++) {
      int cell = rows.region[k] * width + rows.industry[k];
      if (given[cell] != ABSENT) {
        twice.report(rows.row[k], rows.row[given[cell]]);
        continue;
      }
      given[cell] = k;
      cells[cell] = rows.value[k];
      counts[cell] = rows.firms[k];
      Bounds bounds = rows.bounds.get(k);
      if (bounds != null) {
        unknown.put(cell, bounds);
      }
    }
    if (hasFirms) {
      firms = counts;
    }
  }

  /** Sets what is known of each region. */
  void put(Role role, double[] values) {
    attributes.put(role, values);
  }

  void reference(double[] byIndustry, double total) {
    reference = byIndustry;
    referenceTotal = total;
  }

  Optional<double[]> reference() {
    return Optional.ofNullable(reference).map(values -> Arrays.copyOf(values, industries.size()));
  }

  double referenceTotal() {
    return referenceTotal;
  }

  Optional<double[]> attribute(Role role) {
    return Optional.ofNullable(attributes.get(role));
  }

  boolean hasUnknown() {
    return Arrays.stream(spread(cells)).anyMatch(Double::isNaN);
  }

  /** The cells, {@code NaN} where unknown. */
  double[] cells() {
    return spread(cells);
  }

  /** The number of firms in each cell; nothing is known of cells that the file does not have. */
  Optional<double[]> firms() {
    return Optional.ofNullable(firms)
        .map(
            counts -> {
              double[] spread = spread(counts);
              for (int k = 0; k < spread.length; k++) {
                spread[k] = Double.isNaN(spread[k]) ? 0 : spread[k];
              }
              return spread;
            });
  }

  /** Between what an unknown cell lies. */
  Bounds bounds(int cell) {
    int row = cell / industries.size();
    int column = cell % industries.size();
    return column < width
        ? unknown.getOrDefault(row * width + column, Bounds.unknown())
        : Bounds.unknown();
  }

  private double[] spread(double[] given) {
    int columns = industries.size();
    int rows = regions.size();
    if (columns == width && given.length == rows * columns) {
      return given;
    }
    checkArgument(width > 0, "The table %s was not filled.", document);
    double[] wide = new double[rows * columns];
    Arrays.fill(wide, Double.NaN);
    for (int r = 0; r < given.length / width; r++) {
      System.arraycopy(given, r * width, wide, r * columns, width);
    }
    return wide;
  }

  /** Returns the failure that a measure needs all cells. */
  InputException unknownCells() {
    return new InputException(
        Problem.of(
            WorkbenchFailure.CELLS_UNKNOWN,
            Place.of(document),
            unknown(", and the measure needs all"),
            cureOfUnknown()));
  }

  /**
   * Says how many cells are unknown, and names the first.
   *
   * @param consequence what follows, beginning with a comma
   */
  String unknown(String consequence) {
    double[] of = cells();
    List<String> first = new ArrayList<>();
    int count = 0;
    int columns = industries.size();
    ImmutableList<String> rowNames = regions.names();
    ImmutableList<String> columnNames = industries.names();
    for (int cell = 0; cell < of.length; cell++) {
      if (Double.isNaN(of[cell])) {
        count++;
        if (first.size() < NAMED_CELLS) {
          String region = rowNames.get(cell / columns);
          String industry = columnNames.get(cell % columns);
          first.add(region.isEmpty() ? industry : region + " " + industry);
        }
      }
    }
    return Counts.of(count, "cell")
        + " of "
        + of.length
        + (count == 1 ? " is" : " are")
        + " unknown"
        + consequence
        + ": "
        + String.join(", ", first)
        + (count > first.size() ? " and " + (count - first.size()) + " more" : "")
        + ".";
  }

  /** What can be done about unknown cells. */
  String cureOfUnknown() {
    return "Maybe "
        + (year == null ? "" : "--period for years that have all; or ")
        + "--unknown zero: it counts them as zero.";
  }
}
