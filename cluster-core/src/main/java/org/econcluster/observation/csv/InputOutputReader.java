package org.econcluster.observation.csv;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.econcluster.classification.IndustryCode;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Suggestion;
import org.econcluster.observation.CellStatus;
import org.econcluster.observation.InputOutputTable;
import org.jspecify.annotations.Nullable;

/** Reads an input-output table: a line and a column for each industry, and a column of output. */
final class InputOutputReader implements CsvScan.Handler {

  private static final String NO_CURE_BUT_IGNORING =
      "Maybe it is no industry: the option ignoredColumns (--ignored-column) can name it.";

  private record Line(int number, double[] flows, double output) {}

  private final CsvInput source;
  private final CsvOptions options;
  private final BadLines bad = new BadLines();
  private final Fields fields;
  private final Map<String, Integer> columns = new LinkedHashMap<>(); // of industries, by code
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private int industry;
  private int output;
  private @Nullable Row head;

  private InputOutputReader(CsvInput source, CsvOptions options) {
    this.source = source;
    this.options = options;
    this.fields = new Fields(options, bad);
  }

  /** Returns the table, its industries in the order of the columns. */
  static InputOutputTable read(CsvInput source, CsvOptions options) {
    InputOutputReader reader = new InputOutputReader(source, options);
    new CsvScan(source, options, reader.bad).run(reader);
    return reader.table();
  }

  @Override
  public boolean header(Row row) {
    head = row;
    Header header = new Header(row, bad);
    header.check(
        List.of(options.industryColumn(), options.outputColumn()), List.of(), row.fields());
    industry = header.optional(options.industryColumn());
    output = header.optional(options.outputColumn());
    for (int k = 0; k < row.fields().size(); k++) {
      if (k != industry && k != output && !isIgnored(row.field(k))) {
        if (fields.industry(row, k) != null) {
          columns.put(row.field(k), k);
        }
      }
    }
    return bad.count() == 0;
  }

  private boolean isIgnored(String name) {
    return options.ignoredColumns().contains(name) || NationalAccounts.isNoIndustry(name);
  }

  @Override
  public void row(Row row) {
    IndustryCode code = fields.industry(row, industry);
    if (code == null || (isIgnored(code.value()) && !columns.containsKey(code.value()))) {
      return;
    }
    Line earlier = lines.get(code.value());
    if (earlier != null) {
      bad.add(
          InputFailure.TABLE_DUPLICATE,
          row.place(industry),
          "The industry \"" + code + "\" is on line " + earlier.number() + " already.",
          "Maybe one of the two lines has a wrong code, or must go.");
      return;
    }
    double[] flows = new double[columns.size()];
    int at = 0;
    for (int column : columns.values()) {
      flows[at++] = amount(row, column);
    }
    lines.put(code.value(), new Line(row.line(), flows, amount(row, output)));
  }

  /** Marks may stand for 0, for nothing else: every flow has to be known. */
  private double amount(Row row, int index) {
    String text = row.field(index).strip();
    CellStatus mark =
        text.isEmpty() ? options.emptyValue().orElse(null) : options.statusTokens().get(text);
    return mark == CellStatus.ZERO ? 0 : fields.number(row, index).orElse(0);
  }

  @Override
  public int numbers() {
    return CellReader.ABSENT;
  }

  private InputOutputTable table() {
    if (lines.isEmpty() && bad.count() == 0) {
      bad.add(
          InputFailure.TABLE_NO_ROWS,
          Place.of(source.name()),
          "The file has a header but no industries below it.",
          "Maybe it was cut off, or another file was meant.");
    }
    checkSquare();
    bad.throwIfAny();
    int n = columns.size();
    double[] flows = new double[n * n];
    double[] outputs = new double[n];
    List<IndustryCode> codes = new ArrayList<>();
    List<Line> ordered = new ArrayList<>();
    for (String code : columns.keySet()) {
      Line line = line(code);
      System.arraycopy(line.flows(), 0, flows, codes.size() * n, n);
      outputs[codes.size()] = line.output();
      codes.add(IndustryCode.of(code));
      ordered.add(line);
    }
    InputOutputTable.contradictions(codes, flows, outputs)
        .forEach(
            (at, message) ->
                bad.add(
                    InputFailure.TABLE_OUTPUT,
                    Place.ofCell(source.name(), ordered.get(at).number(), output + 1),
                    message,
                    "Maybe flows and output are in different units, imports are among the flows, or"
                        + " another column is the output."));
    bad.throwIfAny();
    return InputOutputTable.copyOf(options.statistic(), codes, flows, outputs);
  }

  private Line line(String code) {
    Line line = lines.get(code);
    if (line == null) {
      throw new AssertionError("The table is square.");
    }
    return line;
  }

  /** Every column has its line, and every line its column. */
  private void checkSquare() {
    if (head == null || lines.isEmpty()) {
      return;
    }
    ImmutableSet<String> rest = ImmutableSet.copyOf(lines.keySet());
    columns.forEach(
        (code, column) -> {
          if (!lines.containsKey(code)) {
            bad.add(
                InputFailure.TABLE_NOT_SQUARE,
                head.place(column),
                "The column \"" + code + "\" has no line of that industry.",
                cure(code, rest, columns.keySet()));
          }
        });
    lines.forEach(
        (code, line) -> {
          if (!columns.containsKey(code)) {
            bad.add(
                InputFailure.TABLE_NOT_SQUARE,
                Place.ofCell(source.name(), line.number(), industry + 1),
                "The line \"" + code + "\" has no column of that industry.",
                cure(code, columns.keySet(), rest));
          }
        });
  }

  /** What is nearly the name of a line or column that lacks its counterpart is that one. */
  private static String cure(String code, Iterable<String> others, Iterable<String> paired) {
    ImmutableSet<String> taken = ImmutableSet.copyOf(paired);
    List<String> free = new ArrayList<>();
    others.forEach(
        other -> {
          if (!taken.contains(other)) {
            free.add(other);
          }
        });
    return Suggestion.closest(code, free)
        .map(close -> "Maybe \"" + close + "\" was meant.")
        .orElse(NO_CURE_BUT_IGNORING);
  }
}
