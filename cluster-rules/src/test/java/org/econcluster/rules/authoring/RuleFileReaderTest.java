package org.econcluster.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.econcluster.failure.Problems;
import org.econcluster.rules.index.IndexedRule;
import org.junit.jupiter.api.Test;

/** No damage to one rule keeps the others from being read. */
final class RuleFileReaderTest {

  /** The tokens of a rule with a place for its number. */
  private static final ImmutableList<String> RULE =
      ImmutableList.of(
          "rule",
          "\"rule %d\"",
          "\n@",
          "id",
          "(",
          "LIFE-90%d",
          ")",
          "\n@",
          "says",
          "(",
          "\"So\"",
          ")",
          "\n@",
          "basis",
          "(",
          "Bolshakov",
          ")",
          "\nwhen",
          "$case",
          ":",
          "Case",
          "(",
          "met",
          "(",
          "\"a\"",
          ")",
          ",",
          "unmet",
          "(",
          "\"b\"",
          ")",
          ",",
          "is",
          "(",
          "\"LIFE.type\"",
          ",",
          "\"STEADY\"",
          ")",
          ")",
          "\nthen",
          "$case.conclude",
          "(",
          "ClusterType.STEADY",
          ")",
          ";",
          "\nend");

  @Property(tries = 500)
  void aMissingTokenOfOneRuleIsAProblemOfThatRuleOnly(
      @ForAll @IntRange(min = 0, max = 45) int missing) {
    Problems problems = new Problems();
    String damaged = rule(2, missing);

    assertThat(wholeRules(rule(1, -1) + damaged + rule(3, -1), problems))
        .contains("LIFE-901", "LIFE-903")
        .doesNotContain("LIFE-902");
    assertThat(problems.found()).as("without " + RULE.get(missing)).hasSize(1);
    assertThat(problems.found())
        .allSatisfy(problem -> assertThat(problem.place().line().orElse(0)).isBetween(8, 15));
  }

  @Property(tries = 10_000)
  void whateverIsPutIntoARuleTheOthersAreRead(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder damaged = new StringBuilder("rule \"rule 2\"\n");
    for (int i = random.nextInt(40); i > 0; i--) {
      String token = RULE.get(1 + random.nextInt(RULE.size() - 1));
      damaged.append(token.replace("%d", "2")).append(random.nextInt(9) == 0 ? " ! " : " ");
    }

    assertThat(wholeRules(rule(1, -1) + damaged + "\n" + rule(3, -1), new Problems()))
        .contains("LIFE-901", "LIFE-903");
  }

  @Test
  void aSoundRuleIsReadWhole() {
    Problems problems = new Problems();

    assertThat(wholeRules(rule(1, -1), problems)).containsExactly("LIFE-901");
    assertThat(problems.found()).isEmpty();
  }

  private static ImmutableList<String> wholeRules(String text, Problems problems) {
    ImmutableList.Builder<String> whole = ImmutableList.builder();
    for (DraftRule rule : RuleFileReader.read(text, "mine.drl", "LIFE", problems)) {
      IndexedRule read = rule.whole();
      if (read != null) {
        whole.add(read.id());
      }
    }
    return whole.build();
  }

  private static String rule(int number, int missing) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < RULE.size(); i++) {
      String token = RULE.get(i);
      boolean lineFeed = token.startsWith("\n");
      text.append(lineFeed ? "\n" : " ");
      if (i != missing) {
        text.append(lineFeed ? token.substring(1) : token);
      }
    }
    return text.toString().replace("%d", Integer.toString(number)).strip() + "\n";
  }
}
