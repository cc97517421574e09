package org.econcluster.rules.internal.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.econcluster.failure.Problems;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedFunction;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.parameter.Authority;
import org.econcluster.rules.parameter.Parameter;

/**
 * The tables of one rule set as they stand in its folder.
 *
 * @param parameters the rows of {@code parameters.csv}
 * @param derived the rows of {@code derived.csv}
 * @param criteria the rows of {@code criteria.csv}
 */
public record SetTables(
    Rows<Parameter> parameters, Rows<DerivedIndicator> derived, Rows<Criterion> criteria) {

  private static final ImmutableList<String> PARAMETER_COLUMNS =
      ImmutableList.of(
          "id", "value", "unit", "valid_from", "last_reviewed", "authority", "source", "note");
  private static final ImmutableList<String> DERIVED_COLUMNS =
      ImmutableList.of(
          "id",
          "function",
          "inputs",
          "lowest",
          "highest",
          "unit",
          "missing",
          "definition",
          "source");
  private static final ImmutableList<String> CRITERION_COLUMNS =
      ImmutableList.of(
          "id", "indicator", "operator", "parameter", "composite", "sentence", "source");

  private static final ImmutableList<String> THRESHOLD_COLUMNS =
      ImmutableList.of("indicator", "operator", "parameter");

  private static final ImmutableMap<String, Authority> AUTHORITIES =
      ImmutableMap.of("s", Authority.SOURCE, "l", Authority.LITERATURE, "o", Authority.OURS);
  private static final ImmutableSet<String> OPERATORS =
      Arrays.stream(Comparison.values())
          .map(Comparison::symbol)
          .collect(ImmutableSet.toImmutableSet());
  private static final ImmutableMap<String, String> OTHER_SYMBOLS =
      ImmutableMap.of("=>", ">=", "≥", ">=", "=<", "<=", "≤", "<=");
  private static final Pattern COMPOSITE = Pattern.compile("(all-of|any-of|k-of)\\(([^()]*)\\)");
  private static final Pattern OF_KNOWN = Pattern.compile("of-known:(0?\\.\\d+|1|1\\.0)");

  /**
   * What could be read of one table.
   *
   * @param rows the rows; where a cell is wrong, the row is there but not sound
   * @param lost the ids of rows that are not among them
   * @param mentioned whatever words stand in rows that are lost or not sound
   * @param complete whether every row is among the rows or the lost ones
   */
  public record Rows<T>(
      ImmutableList<Located<T>> rows,
      ImmutableSet<String> lost,
      ImmutableSet<String> mentioned,
      boolean complete) {

    /** Reads a table; one that is not there is empty. */
    static <T> Rows<T> read(
        PackText pack,
        String path,
        ImmutableList<String> columns,
        Problems problems,
        Function<TableRow, T> reading) {
      String text = pack.files().get(path);
      TableRows.Table table =
          text == null
              ? TableRows.Table.EMPTY
              : TableRows.read(text, pack.document(path), columns, problems);
      ImmutableList.Builder<Located<T>> rows = ImmutableList.builder();
      ImmutableSet.Builder<String> lost = ImmutableSet.builder();
      ImmutableSet.Builder<String> mentioned = ImmutableSet.builder();
      for (TableRow row : table.rows()) {
        rows.add(row.located(reading.apply(row)));
        mentioned.addAll(row.isSound() ? ImmutableList.of() : row.words());
      }
      for (TableRow row : table.ragged()) {
        lost.add(row.text(columns.get(0)));
        mentioned.addAll(row.words());
      }
      return new Rows<>(
          rows.build(),
          lost.build(),
          mentioned.build(),
          table.complete() && !pack.unreadable().contains(path));
    }
  }

  /** Reads the tables of the set in a folder of the pack; a table that is not there is empty. */
  public static SetTables read(PackText pack, String folder, Problems problems) {
    return new SetTables(
        Rows.read(
            pack, folder + "/parameters.csv", PARAMETER_COLUMNS, problems, SetTables::parameter),
        Rows.read(pack, folder + "/derived.csv", DERIVED_COLUMNS, problems, SetTables::derived),
        Rows.read(
            pack, folder + "/criteria.csv", CRITERION_COLUMNS, problems, SetTables::criterion));
  }

  private static Parameter parameter(TableRow row) {
    String id = row.required("id");
    double value = row.number("value", false);
    Optional<Authority> authority =
        row.word(
            "authority",
            Optional.ofNullable(AUTHORITIES.get(row.text("authority"))),
            AUTHORITIES.keySet());
    return new Parameter(
        id,
        value,
        row.required("unit"),
        row.date("valid_from"),
        row.date("last_reviewed"),
        authority.orElse(Authority.OURS),
        row.required("source"),
        row.required("note"));
  }

  /** Reads a row; one whose function is not known has no inputs that could be judged. */
  private static DerivedIndicator derived(TableRow row) {
    Optional<DerivedFunction> function =
        row.word(
            "function",
            DerivedFunction.ofId(row.text("function")),
            ImmutableList.copyOf(DerivedFunction.ids()));
    ImmutableList<String> inputs = row.requiredList("inputs");
    return new DerivedIndicator(
        row.required("id"),
        function.orElse(DerivedFunction.MEAN),
        function.isPresent() ? inputs : ImmutableList.of(),
        row.number("lowest", true),
        row.number("highest", true),
        row.required("unit"),
        missingPolicy(row),
        row.required("definition"),
        row.required("source"));
  }

  private static OptionalDouble missingPolicy(TableRow row) {
    String text = row.required("missing");
    Matcher ofKnown = OF_KNOWN.matcher(text);
    if (ofKnown.matches()) {
      return OptionalDouble.of(Double.parseDouble(Objects.requireNonNull(ofKnown.group(1))));
    }
    if (!text.isEmpty() && !text.equals("bounds")) {
      row.refuse(
          PackFailure.WORD_UNKNOWN,
          "missing",
          "\"" + text + "\" is not a policy for missing inputs.",
          "Maybe \"bounds\" or \"of-known:0.5\" was meant.");
    }
    return OptionalDouble.empty();
  }

  private static Criterion criterion(TableRow row) {
    String id = row.required("id");
    String sentence = row.required("sentence");
    String source = row.required("source");
    if (!row.text("composite").isEmpty()) {
      return composite(row, id, sentence, source);
    }
    if (THRESHOLD_COLUMNS.stream().allMatch(column -> row.text(column).isEmpty())) {
      row.refuse(
          PackFailure.CELL_EMPTY,
          "composite",
          "The criterion \"" + id + "\" compares nothing and combines nothing.",
          "Maybe an indicator, an operator and a parameter are missing.");
      return new Criterion.Composite(id, 1, ImmutableList.of(), sentence, source);
    }
    Optional<Comparison> comparison = comparison(row);
    return new Criterion.Threshold(
        id,
        row.required("indicator"),
        comparison.orElse(Comparison.AT_LEAST),
        row.required("parameter"),
        sentence,
        source);
  }

  private static Optional<Comparison> comparison(TableRow row) {
    String symbol = row.text("operator");
    String meant = OTHER_SYMBOLS.get(symbol);
    if (meant == null) {
      return row.word("operator", Comparison.ofSymbol(symbol), OPERATORS);
    }
    row.refuse(
        PackFailure.WORD_UNKNOWN,
        "operator",
        "\"" + symbol + "\" is not allowed in the column \"operator\".",
        "Maybe \"" + meant + "\" was meant.");
    return Optional.empty();
  }

  private static Criterion.Composite composite(
      TableRow row, String id, String sentence, String source) {
    for (String column : THRESHOLD_COLUMNS) {
      if (!row.text(column).isEmpty()) {
        row.refuse(
            PackFailure.WORD_UNKNOWN,
            column,
            "\""
                + row.text(column)
                + "\" stands in the row of a composite, which compares nothing.",
            "Maybe the cell should be empty, or that of \"composite\".");
      }
    }
    Matcher matcher = COMPOSITE.matcher(row.text("composite"));
    ImmutableList<String> members = ImmutableList.of();
    if (matcher.matches()) {
      String form = Objects.requireNonNull(matcher.group(1));
      members =
          ImmutableList.copyOf(
              Splitter.on('|')
                  .trimResults()
                  .omitEmptyStrings()
                  .split(Objects.requireNonNull(matcher.group(2))));
      int needed = form.equals("all-of") ? members.size() : 1;
      if (form.equals("k-of") && !members.isEmpty()) {
        Integer stated = Ints.tryParse(members.get(0));
        needed = stated == null ? 0 : stated;
        members = members.subList(1, members.size());
      }
      boolean noneTwice = ImmutableSet.copyOf(members).size() == members.size();
      if (needed >= 1 && needed <= members.size() && noneTwice) {
        return new Criterion.Composite(id, needed, members, sentence, source);
      }
    }
    row.refuse(
        PackFailure.WORD_UNKNOWN,
        "composite",
        "\"" + row.text("composite") + "\" is not a composite of criteria.",
        "Maybe it should look like all-of(a|b), any-of(a|b) or k-of(2|a|b|c), each member once.");
    return new Criterion.Composite(id, 1, members, sentence, source);
  }
}
