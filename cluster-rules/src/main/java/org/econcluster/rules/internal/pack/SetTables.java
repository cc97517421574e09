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
    ImmutableList<Located<Parameter>> parameters,
    ImmutableList<Located<DerivedIndicator>> derived,
    ImmutableList<Located<Criterion>> criteria) {

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

  private static final ImmutableMap<String, Authority> AUTHORITIES =
      ImmutableMap.of("s", Authority.SOURCE, "l", Authority.LITERATURE, "o", Authority.OURS);
  private static final ImmutableSet<String> OPERATORS =
      Arrays.stream(Comparison.values())
          .map(Comparison::symbol)
          .collect(ImmutableSet.toImmutableSet());
  private static final Pattern COMPOSITE = Pattern.compile("(all-of|any-of|k-of)\\(([^()]*)\\)");
  private static final Pattern OF_KNOWN = Pattern.compile("of-known:(0?\\.\\d+|1|1\\.0)");

  /** Reads the tables of the set in a folder of the pack; a table that is not there is empty. */
  public static SetTables read(PackText pack, String folder, Problems problems) {
    return new SetTables(
        readParameters(pack, folder + "/parameters.csv", problems),
        readDerived(pack, folder + "/derived.csv", problems),
        readCriteria(pack, folder + "/criteria.csv", problems));
  }

  private static ImmutableList<Located<Parameter>> readParameters(
      PackText pack, String path, Problems problems) {
    ImmutableList.Builder<Located<Parameter>> parameters = ImmutableList.builder();
    for (TableRows.Row row : rows(pack, path, PARAMETER_COLUMNS, problems)) {
      Optional<Authority> authority =
          row.word(
              "authority",
              Optional.ofNullable(AUTHORITIES.get(row.text("authority"))),
              AUTHORITIES.keySet());
      parameters.add(
          new Located<>(
              new Parameter(
                  row.required("id"),
                  row.number("value", false),
                  row.required("unit"),
                  row.date("valid_from"),
                  row.date("last_reviewed"),
                  authority.orElse(Authority.OURS),
                  row.required("source"),
                  row.required("note")),
              row.place()));
    }
    return parameters.build();
  }

  private static ImmutableList<Located<DerivedIndicator>> readDerived(
      PackText pack, String path, Problems problems) {
    ImmutableList.Builder<Located<DerivedIndicator>> derived = ImmutableList.builder();
    for (TableRows.Row row : rows(pack, path, DERIVED_COLUMNS, problems)) {
      Optional<DerivedFunction> function =
          row.word(
              "function",
              DerivedFunction.ofId(row.text("function")),
              ImmutableList.copyOf(DerivedFunction.ids()));
      function.ifPresent(
          known ->
              derived.add(
                  new Located<>(
                      new DerivedIndicator(
                          row.required("id"),
                          known,
                          row.list("inputs"),
                          row.number("lowest", true),
                          row.number("highest", true),
                          row.required("unit"),
                          missingPolicy(row, problems),
                          row.required("definition"),
                          row.required("source")),
                      row.place())));
    }
    return derived.build();
  }

  private static OptionalDouble missingPolicy(TableRows.Row row, Problems problems) {
    String text = row.text("missing");
    if (text.equals("bounds")) {
      return OptionalDouble.empty();
    }
    Matcher ofKnown = OF_KNOWN.matcher(text);
    if (ofKnown.matches()) {
      return OptionalDouble.of(Double.parseDouble(Objects.requireNonNull(ofKnown.group(1))));
    }
    problems.add(
        PackFailure.WORD_UNKNOWN,
        row.place("missing"),
        "\"" + text + "\" is not a policy for missing inputs.",
        "Maybe \"bounds\" or \"of-known:0.5\" was meant.");
    return OptionalDouble.empty();
  }

  private static ImmutableList<Located<Criterion>> readCriteria(
      PackText pack, String path, Problems problems) {
    ImmutableList.Builder<Located<Criterion>> criteria = ImmutableList.builder();
    for (TableRows.Row row : rows(pack, path, CRITERION_COLUMNS, problems)) {
      Optional<? extends Criterion> criterion =
          row.text("composite").isEmpty() ? threshold(row) : composite(row, problems);
      criterion.ifPresent(known -> criteria.add(new Located<>(known, row.place())));
    }
    return criteria.build();
  }

  private static Optional<Criterion.Threshold> threshold(TableRows.Row row) {
    Optional<Comparison> comparison =
        row.word("operator", Comparison.ofSymbol(row.text("operator")), OPERATORS);
    String indicator = row.required("indicator");
    String parameter = row.required("parameter");
    String id = row.required("id");
    String sentence = row.required("sentence");
    String source = row.required("source");
    return comparison.map(
        known -> new Criterion.Threshold(id, indicator, known, parameter, sentence, source));
  }

  private static Optional<Criterion.Composite> composite(TableRows.Row row, Problems problems) {
    Matcher matcher = COMPOSITE.matcher(row.text("composite"));
    String id = row.required("id");
    String sentence = row.required("sentence");
    String source = row.required("source");
    if (matcher.matches()) {
      String form = Objects.requireNonNull(matcher.group(1));
      ImmutableList<String> members =
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
        return Optional.of(new Criterion.Composite(id, needed, members, sentence, source));
      }
    }
    problems.add(
        PackFailure.WORD_UNKNOWN,
        row.place("composite"),
        "\"" + row.text("composite") + "\" is not a composite of criteria.",
        "Maybe it should look like all-of(a|b), any-of(a|b) or k-of(2|a|b|c), each member once.");
    return Optional.empty();
  }

  private static ImmutableList<TableRows.Row> rows(
      PackText pack, String path, ImmutableList<String> columns, Problems problems) {
    String text = pack.files().get(path);
    return text == null
        ? ImmutableList.of()
        : TableRows.read(text, pack.document(path), columns, problems);
  }
}
