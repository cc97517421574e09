package org.econcluster.observation.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.econcluster.failure.FailureCode;
import org.econcluster.failure.Place;
import org.econcluster.observation.Bounds;
import org.econcluster.observation.Cell;
import org.econcluster.observation.CellStatus;
import org.jspecify.annotations.Nullable;

/**
 * Chosen columns of a text, for data that are no table of activity, such as coordinates or flows.
 *
 * <p>Fields that cannot be read are kept as problems until {@link #throwIfAny()}, so that a reader
 * can add what it finds wrong itself and its user sees all of it at once. Of the options those of
 * columns are not used, but for value, status, low and high.
 *
 * <p>Not thread-safe.
 */
public final class CsvColumns {

  /** What the fields of a column are. */
  public enum Content {
    /** Names that are not blank. */
    NAME,
    /** Years of four digits. */
    YEAR,
    /** Numbers that are finite and not negative, or marks for unknown ones. */
    AMOUNT,
    /** Finite numbers of either sign, or marks for unknown ones. */
    NUMBER
  }

  private final String document;
  private final ImmutableList<String> header;
  private final BadLines bad;
  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<String, double[]> numbers = new LinkedHashMap<>();
  private final Map<String, Map<Integer, Bounds>> unknown = new HashMap<>();
  private int[] lines = new int[16];
  private int rows;

  private CsvColumns(String document, ImmutableList<String> header, BadLines bad) {
    this.document = document;
    this.header = header;
    this.bad = bad;
  }

  /**
   * Returns the fields of the first line.
   *
   * @throws org.econcluster.failure.InputException if the text is not there or empty
   */
  public static ImmutableList<String> header(CsvInput source, CsvOptions options) {
    BadLines bad = new BadLines();
    List<String> fields = new ArrayList<>();
    new CsvScan(source, options, bad)
        .run(
            new CsvScan.Handler() {
              @Override
              public boolean header(Row header) {
                fields.addAll(header.fields());
                return false;
              }

              @Override
              public void row(Row row) {}

              @Override
              public int numbers() {
                return CellReader.ABSENT;
              }
            });
    bad.throwIfAny();
    return ImmutableList.copyOf(fields);
  }

  /**
   * Reads columns.
   *
   * @param columns what is read of the text, by the names in its header
   * @param only rows in which one of these columns has another field are passed over; empty for all
   * @throws org.econcluster.failure.InputException if the text is not there, empty, or lacks a
   *     column
   */
  public static CsvColumns read(
      CsvInput source,
      CsvOptions options,
      Map<String, Content> columns,
      Map<String, ImmutableSet<String>> only) {
    Scan scan = new Scan(source.name(), options, columns, only);
    new CsvScan(source, options, scan.bad).run(scan);
    CsvColumns read = scan.columns;
    if (read == null) {
      scan.bad.throwIfAny();
      throw new AssertionError("A text without header is a problem.");
    }
    return read;
  }

  /** Reads columns of all rows. */
  public static CsvColumns read(CsvInput source, CsvOptions options, Map<String, Content> columns) {
    return read(source, options, columns, ImmutableMap.of());
  }

  /** Number of rows that were read. */
  public int rows() {
    return rows;
  }

  /** Whether a column was read. */
  public boolean has(String column) {
    return names.containsKey(column) || numbers.containsKey(column);
  }

  /** The names of a column, row by row; empty where one could not be read. */
  public List<String> names(String column) {
    List<String> read = names.get(column);
    checkArgument(read != null, "The column %s was not read as names.", column);
    return Collections.unmodifiableList(read);
  }

  /** A number; {@code NaN} where it is unknown or could not be read. */
  public double number(String column, int row) {
    double[] read = numbers.get(column);
    checkArgument(read != null, "The column %s was not read as numbers.", column);
    return read[row];
  }

  /** The numbers of a column, row by row, as a new array. */
  public double[] numbers(String column) {
    double[] read = numbers.get(column);
    checkArgument(read != null, "The column %s was not read as numbers.", column);
    return Arrays.copyOf(read, rows);
  }

  /** Between what a number lies that is {@code NaN}: unknown, if no bounds are given. */
  public Bounds bounds(String column, int row) {
    return unknown.getOrDefault(column, ImmutableMap.of()).getOrDefault(row, Bounds.unknown());
  }

  /** The place of a field, for problems that the reader finds. */
  public Place place(int row, String column) {
    return Place.ofCell(document, lines[row], header.indexOf(column) + 1);
  }

  /** Adds a problem that the reader found in a field. */
  public void report(FailureCode code, int row, String column, String message, String cure) {
    bad.add(code, place(row, column), message, cure);
  }

  /**
   * Ends the reading.
   *
   * @throws org.econcluster.failure.InputException if any problem was found
   */
  public void throwIfAny() {
    bad.throwIfAny();
  }

  /** Fills the columns. */
  private static final class Scan implements CsvScan.Handler {

    private final String document;
    private final CsvOptions options;
    private final Map<String, Content> wanted;
    private final Map<String, ImmutableSet<String>> only;
    private final BadLines bad = new BadLines();
    private final Fields fields;
    private final CellReader cells;
    private final Map<String, String> known = new HashMap<>();
    private final Map<Integer, ImmutableSet<String>> filters = new LinkedHashMap<>();
    private final List<String> columnNames = new ArrayList<>();
    private int[] indexes = {};
    private int status = CellReader.ABSENT;
    private int low = CellReader.ABSENT;
    private int high = CellReader.ABSENT;
    private @Nullable CsvColumns columns;

    Scan(
        String document,
        CsvOptions options,
        Map<String, Content> wanted,
        Map<String, ImmutableSet<String>> only) {
      this.document = document;
      this.options = options;
      this.wanted = wanted;
      this.only = only;
      this.fields = new Fields(options, bad);
      this.cells = new CellReader(fields, options, bad);
    }

    @Override
    public int numbers() {
      return CellReader.ABSENT;
    }

    @Override
    public boolean header(Row row) {
      CsvColumns made = new CsvColumns(document, ImmutableList.copyOf(row.fields()), bad);
      columns = made;
      Header header = new Header(row, bad);
      header.check(
          ImmutableList.<String>builder().addAll(wanted.keySet()).addAll(only.keySet()).build(),
          ImmutableList.of(),
          row.fields());
      if (bad.count() > 0) {
        return false;
      }
      status = header.optional(options.statusColumn());
      low = header.optional(options.lowColumn());
      high = header.optional(options.highColumn());
      only.forEach((column, allowed) -> filters.put(header.optional(column), allowed));
      columnNames.addAll(wanted.keySet());
      indexes = columnNames.stream().mapToInt(header::optional).toArray();
      wanted.forEach(
          (column, content) -> {
            if (content == Content.NAME) {
              made.names.put(column, new ArrayList<>());
            } else {
              made.numbers.put(column, new double[16]);
            }
          });
      return true;
    }

    @Override
    public void row(Row row) {
      for (Map.Entry<Integer, ImmutableSet<String>> filter : filters.entrySet()) {
        if (!filter.getValue().contains(row.field(filter.getKey()))) {
          return;
        }
      }
      CsvColumns target = columns;
      if (target == null) {
        throw new AssertionError("The header comes first.");
      }
      int at = target.rows++;
      if (at == target.lines.length) {
        target.lines = Arrays.copyOf(target.lines, 2 * at);
      }
      target.lines[at] = row.line();
      for (int k = 0; k < indexes.length; k++) {
        field(row, columnNames.get(k), indexes[k], at, target);
      }
    }

    private void field(Row row, String column, int index, int at, CsvColumns target) {
      switch (wanted.getOrDefault(column, Content.NAME)) {
        case NAME -> {
          String name = fields.name(row, index, "\"" + column + "\"");
          List<String> names = target.names.getOrDefault(column, new ArrayList<>());
          names.add(name == null ? "" : known.computeIfAbsent(name, first -> first));
        }
        case YEAR -> {
          Year year = fields.year(row, index);
          put(target, column, at, year == null ? Double.NaN : year.getValue());
        }
        case AMOUNT -> put(target, column, at, amount(row, column, index, at, target));
        case NUMBER -> put(target, column, at, signed(row, index));
      }
    }

    private double amount(Row row, String column, int index, int at, CsvColumns target) {
      boolean main = column.equals(options.valueColumn());
      Cell cell =
          cells.read(
              row,
              index,
              main ? status : CellReader.ABSENT,
              main ? low : CellReader.ABSENT,
              main ? high : CellReader.ABSENT);
      if (cell == null) {
        return Double.NaN;
      }
      Bounds bounds = cell.bounds();
      if (bounds.isExact()) {
        return bounds.low();
      }
      if (!bounds.equals(Bounds.unknown())) {
        target.unknown.computeIfAbsent(column, any -> new HashMap<>()).put(at, bounds);
      }
      return Double.NaN;
    }

    private double signed(Row row, int index) {
      String text = row.field(index).strip();
      CellStatus mark =
          text.isEmpty() ? options.emptyValue().orElse(null) : options.statusTokens().get(text);
      if (mark != null) {
        return mark.isUncertain() ? Double.NaN : 0;
      }
      OptionalDouble number = fields.signed(row, index);
      return number.orElse(Double.NaN);
    }

    private static void put(CsvColumns target, String column, int at, double value) {
      double[] values = target.numbers.getOrDefault(column, new double[0]);
      if (at >= values.length) {
        values = Arrays.copyOf(values, 2 * at);
        target.numbers.put(column, values);
      }
      values[at] = value;
    }
  }
}
