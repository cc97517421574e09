package org.econcluster.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.RuleSet;
import org.econcluster.rules.internal.pack.StandardPack;
import org.econcluster.rules.parameter.Parameter;
import org.econcluster.rules.parameter.ParameterTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the pages of rules against the pack that they are made from. */
final class RulePagesTest {

  private static final Path DOCS = Path.of("..", "docs", "rules");
  private static final Path MADE = Path.of("target", "docs", "rules");
  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
  private static final Pattern LINK = Pattern.compile("]\\(([^()#]*)#([^()]+)\\)");

  private static final Pack PACK = StandardPack.get();
  private static final Map<String, String> PAGES = new RulePages(PACK).all();

  @TestFactory
  Stream<DynamicTest> everyPageIsUpToDate() throws IOException {
    Files.createDirectories(MADE);
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      Files.writeString(MADE.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
    }
    return PAGES.entrySet().stream().map(page -> upToDate(page.getKey(), page.getValue()));
  }

  private static DynamicTest upToDate(String file, String expected) {
    return dynamicTest(
        file,
        () -> {
          Path present = DOCS.resolve(file);
          String cure =
              "docs/rules/" + file + " is stale; copy cluster-rules/" + MADE + " over docs";
          assertThat(present).as(cure).exists();
          assertThat(Files.readString(present, StandardCharsets.UTF_8))
              .as(cure)
              .isEqualTo(expected);
        });
  }

  @Test
  void noPageIsOfASetThatIsGone() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(PAGES.keySet());
    }
  }

  @Test
  void everyRuleAndCriterionHasAPlaceOnThePageOfItsSet() {
    for (RuleSet set : PACK.sets()) {
      assertThat(anchors(page(set)))
          .containsAll(set.rules().stream().map(rule -> rule.id()).toList())
          .containsAll(
              set.criteria().stream().map(Criterion::id).map(id -> "criterion-" + id).toList())
          .containsAll(set.derived().stream().map(derived -> "measure-" + derived.id()).toList());
    }
  }

  @Test
  void everyParameterBearsOnSomeSet() {
    assertThat(
            PAGES.values().stream()
                .flatMap(page -> anchors(page).stream())
                .filter(id -> id.startsWith("parameter-"))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            PACK.parameters().rows().stream()
                .map(row -> "parameter-" + row.id())
                .collect(ImmutableSet.toImmutableSet()));
  }

  @Test
  void everyLinkLeadsToOnePlace() {
    PAGES.forEach(
        (file, page) -> {
          assertThat(anchors(page)).as(file).doesNotHaveDuplicates();
          for (MatchResult link : LINK.matcher(page).results().toList()) {
            String target = link.group(1).isEmpty() ? file : link.group(1);
            assertThat(PAGES).as(file).containsKey(target);
            assertThat(anchors(PAGES.getOrDefault(target, ""))).as(file).contains(link.group(2));
          }
        });
  }

  @Test
  void aThresholdIsPrintedWithAllOfItsDigitsWhereverARuleUsesIt() {
    Parameter first = PACK.parameters().rows().get(0);
    Parameter changed =
        new Parameter(
            first.id(),
            1.234567,
            first.unit(),
            first.validFrom(),
            first.lastReviewed(),
            first.authority(),
            first.source(),
            first.note());
    Pack other =
        PACK.withParameters(
            PACK.parameters().withReplaced(ParameterTable.of(List.of(changed))),
            ImmutableList.of());

    assertThat(new RulePages(other).all().get("spec.md"))
        .contains("at least 1.234567 (ratio) ([`spec.cutoff`](#parameter-spec.cutoff))")
        .contains("</a>`spec.cutoff` | 1.234567 | ratio |");
  }

  @Test
  void charactersThatMeanSomethingInMarkdownAreEscaped() {
    assertThat(Markdown.escape("a|b *c* _d_ [e] <f> `g` \\"))
        .isEqualTo("a\\|b \\*c\\* \\_d\\_ \\[e\\] \\<f> \\`g\\` \\\\");
  }

  private static String page(RuleSet set) {
    return PAGES.getOrDefault(RulePages.file(set), "");
  }

  private static List<String> anchors(String page) {
    return ANCHOR.matcher(page).results().map(result -> result.group(1)).toList();
  }
}
