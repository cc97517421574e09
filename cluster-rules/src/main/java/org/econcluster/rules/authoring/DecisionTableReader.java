package org.econcluster.rules.authoring;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.Located;
import org.econcluster.rules.internal.pack.TableRow;
import org.econcluster.rules.internal.pack.TableRows;

/** Turns the rows of a decision table, which is plain data, into rules. */
final class DecisionTableReader {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("id", "name", "met", "unmet", "is", "kind", "value", "says", "basis");

  private DecisionTableReader() {}

  /**
   * What could be read of a table.
   *
   * @param rules a rule for each row, those with mistakes too
   * @param complete whether there is a rule for every row
   */
  record Decisions(ImmutableList<DraftRule> rules, boolean complete) {}

  /** Returns a rule for each row of the table. */
  static Decisions read(String text, String document, String set, Problems problems) {
    TableRows.Table table = TableRows.read(text, document, COLUMNS, problems);
    return new Decisions(
        table.rows().stream()
            .map(row -> rule(row, document, set))
            .collect(ImmutableList.toImmutableList()),
        table.complete() && table.ragged().isEmpty());
  }

  private static DraftRule rule(TableRow row, String document, String set) {
    String id = row.required("id");
    String name = row.required("name");
    ImmutableList<Located<Literal>> literals = literals(row);
    Optional<FindingKind> kind =
        row.word("kind", FindingKind.find(row.text("kind")), FindingKind.ids());
    String value = row.required("value");
    if (kind.isPresent() && !value.isEmpty() && !kind.get().valuesByName().containsKey(value)) {
      row.refuse(
          PackFailure.VALUE_UNKNOWN,
          "value",
          kind.get().id() + " has no value \"" + value + "\".",
          Suggestion.cure(value, kind.get().valuesByName().keySet()));
    }
    String says = row.required("says");
    ImmutableList<String> basis = row.requiredList("basis");
    IndexedRule whole = null;
    if (row.isSound() && kind.isPresent()) {
      whole =
          new IndexedRule(
              id,
              set,
              name,
              literals.stream().map(Located::value).collect(ImmutableList.toImmutableList()),
              kind.get(),
              value,
              says,
              basis,
              document,
              row.line());
    }
    return new DraftRule(
        new Located<>(id, row.place("id")),
        new Located<>(name, row.place("name")),
        literals,
        basis.stream()
            .map(key -> new Located<>(key, row.place("basis")))
            .collect(ImmutableList.toImmutableList()),
        row.place("value"),
        kind.orElse(null),
        whole);
  }

  private static ImmutableList<Located<Literal>> literals(TableRow row) {
    ImmutableList.Builder<Located<Literal>> literals = ImmutableList.builder();
    for (String criterion : row.list("met")) {
      literals.add(literal(new Literal.Met(criterion), row.place("met")));
    }
    for (String criterion : row.list("unmet")) {
      literals.add(literal(new Literal.Unmet(criterion), row.place("unmet")));
    }
    for (String conclusion : row.list("is")) {
      List<String> parts = Splitter.on('=').trimResults().splitToList(conclusion);
      if (parts.size() == 2) {
        literals.add(literal(new Literal.Is(parts.get(0), parts.get(1)), row.place("is")));
      } else {
        row.refuse(
            PackFailure.RULE_SYNTAX,
            "is",
            "\"" + conclusion + "\" is not a conclusion of an earlier set.",
            "Maybe it should look like LIFE.stage=MATURE.");
      }
    }
    if (row.isSound() && literals.build().isEmpty()) {
      row.refuse(
          PackFailure.RULE_SYNTAX,
          "met",
          "The row " + row.text("id") + " has no condition.",
          "Maybe a criterion in the column \"met\" is missing.");
    }
    return literals.build();
  }

  private static Located<Literal> literal(Literal literal, Place place) {
    return new Located<>(literal, place, ImmutableMap.of(), true);
  }
}
