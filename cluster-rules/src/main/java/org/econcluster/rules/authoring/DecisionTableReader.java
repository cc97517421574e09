package org.econcluster.rules.authoring;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.Located;
import org.econcluster.rules.internal.pack.TableRows;

/** Turns the rows of a decision table, which is plain data, into rules. */
final class DecisionTableReader {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("id", "name", "met", "unmet", "is", "kind", "value", "says", "basis");

  private DecisionTableReader() {}

  /** Returns a rule for each row of the table. */
  static ImmutableList<Located<IndexedRule>> read(
      String text, String document, String set, Problems problems) {
    ImmutableList.Builder<Located<IndexedRule>> rules = ImmutableList.builder();
    for (TableRows.Row row : TableRows.read(text, document, COLUMNS, problems)) {
      Optional<FindingKind> kind =
          row.word("kind", FindingKind.find(row.text("kind")), FindingKind.ids());
      if (kind.isEmpty()) {
        continue;
      }
      String value = row.text("value");
      if (!kind.get().valuesByName().containsKey(value)) {
        problems.add(
            PackFailure.VALUE_UNKNOWN,
            row.place("value"),
            kind.get().id() + " has no value \"" + value + "\".",
            Suggestion.cure(value, kind.get().valuesByName().keySet()));
        continue;
      }
      rules.add(
          new Located<>(
              new IndexedRule(
                  row.required("id"),
                  set,
                  row.required("name"),
                  literals(row, problems),
                  kind.get(),
                  value,
                  row.required("says"),
                  row.list("basis"),
                  document,
                  row.place().line().orElse(1)),
              row.place()));
    }
    return rules.build();
  }

  private static ImmutableList<Literal> literals(TableRows.Row row, Problems problems) {
    ImmutableList.Builder<Literal> literals = ImmutableList.builder();
    row.list("met").forEach(criterion -> literals.add(new Literal.Met(criterion)));
    row.list("unmet").forEach(criterion -> literals.add(new Literal.Unmet(criterion)));
    for (String conclusion : row.list("is")) {
      List<String> parts = Splitter.on('=').trimResults().splitToList(conclusion);
      if (parts.size() == 2) {
        literals.add(new Literal.Is(parts.get(0), parts.get(1)));
      } else {
        problems.add(
            PackFailure.RULE_SYNTAX,
            row.place("is"),
            "\"" + conclusion + "\" is not a conclusion of an earlier set.",
            "Maybe it should look like LIFE.stage=MATURE.");
      }
    }
    ImmutableList<Literal> all = literals.build();
    if (all.isEmpty()) {
      problems.add(
          PackFailure.RULE_SYNTAX,
          row.place(),
          "The row " + row.text("id") + " has no condition.",
          "Maybe a criterion in the column \"met\" is missing.");
    }
    return all;
  }
}
