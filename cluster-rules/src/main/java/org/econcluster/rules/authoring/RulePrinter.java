package org.econcluster.rules.authoring;

import java.util.List;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.engine.Case;
import org.econcluster.rules.internal.pack.LiteralTable;

/**
 * Prints checked rules for the engine's compiler.
 *
 * <p>The compiler only ever reads what is printed here, never the text of an author: criteria and
 * conclusions stand as positions in the set's literal table, and sentences are not printed at all.
 */
final class RulePrinter {

  /** The package that holds the compiled rules of all sets. */
  static final String PACKAGE = "org.econcluster.rules.compiled";

  private RulePrinter() {}

  /** Returns the rules of a set as one DRL file; each rule fires its own position in the set. */
  static String print(List<IndexedRule> rules) {
    LiteralTable table = LiteralTable.of(rules);
    StringBuilder drl = new StringBuilder();
    drl.append("package ").append(PACKAGE).append(";\n");
    drl.append("import ").append(Case.class.getName()).append(";\n");
    for (int i = 0; i < rules.size(); i++) {
      IndexedRule rule = rules.get(i);
      drl.append("rule \"").append(rule.id()).append("\"\nwhen\n  $case : Case( ");
      for (int l = 0; l < rule.literals().size(); l++) {
        drl.append(l == 0 ? "" : ", ").append(constraint(rule.literals().get(l), table));
      }
      drl.append(" )\nthen\n  $case.fire( ").append(i).append(" );\nend\n");
    }
    return drl.toString();
  }

  private static String constraint(Literal literal, LiteralTable table) {
    if (literal instanceof Literal.Met met) {
      return "met( " + table.criteria().indexOf(met.criterion()) + " )";
    } else if (literal instanceof Literal.Unmet unmet) {
      return "unmet( " + table.criteria().indexOf(unmet.criterion()) + " )";
    }
    return "is( " + table.conclusions().indexOf((Literal.Is) literal) + " )";
  }
}
