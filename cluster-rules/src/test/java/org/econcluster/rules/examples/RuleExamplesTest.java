package org.econcluster.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.testkit.Given;
import org.econcluster.rules.testkit.PackVerifier;
import org.econcluster.rules.testkit.RuleVerification;
import org.econcluster.rules.testkit.RuleVerifier;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every rule has a table of examples, at least one in which it fires and one in which not. */
final class RuleExamplesTest {

  private static final PackVerifier PACK = RuleVerifier.forPack(RulePack.standard());

  @TestFactory
  Stream<DynamicNode> rules() {
    return RulePack.standard().rules().stream().map(RuleExamplesTest::ofRule);
  }

  private static DynamicNode ofRule(IndexedRule rule) {
    String folder = Iterables.get(Splitter.on('/').split(rule.file()), 0);
    String path = folder + "/" + rule.id() + ".examples.csv";
    List<NamedCsvRecord> rows = Examples.read(path).orElse(List.of());
    List<DynamicNode> examples = new ArrayList<>();
    examples.add(
        dynamicTest(
            path + " shows the rule firing and not firing",
            () -> {
              assertThat(rows).anyMatch(row -> row.getField("outcome").equals("fires"));
              assertThat(rows).anyMatch(row -> !row.getField("outcome").equals("fires"));
            }));
    for (NamedCsvRecord row : rows) {
      examples.add(dynamicTest(row.getField("sentence"), () -> verify(rule, row)));
    }
    return dynamicContainer(rule.id() + " " + rule.name(), examples);
  }

  private static void verify(IndexedRule rule, NamedCsvRecord row) {
    RuleVerification verification = PACK.rule(rule.id()).given(given(row).toArray(new Given[0]));
    switch (row.getField("outcome")) {
      case "fires" -> verification.concludes(rule.conclusion());
      case "possible" -> verification.isPossible();
      case "excluded" -> verification.isExcluded();
      default -> throw new AssertionError("Unknown outcome \"" + row.getField("outcome") + "\".");
    }
  }

  private static List<Given> given(NamedCsvRecord row) {
    List<Given> given = new ArrayList<>();
    Examples.list(row, "met").forEach(id -> given.add(Given.met(id)));
    Examples.list(row, "unmet").forEach(id -> given.add(Given.unmet(id)));
    for (String conclusion : Examples.list(row, "is")) {
      List<String> parts = Splitter.on('=').splitToList(conclusion);
      FindingKind kind = FindingKind.find(parts.get(0)).orElseThrow();
      given.add(Given.concluded(kind, kind.value(parts.get(1))));
    }
    return given;
  }
}
