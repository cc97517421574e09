package org.econcluster.rules.docs;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.pack.StandardPack;
import org.junit.jupiter.api.Test;

/** Holds what the page of instruments says of their grounds against the rules. */
final class InstrumentGroundsTest {

  private static final Path PAGE =
      Path.of("..", "docs", "design", "0009-instruments-have-single-grounds.md");
  private static final Pattern RULE = Pattern.compile("\\bPOL-[0-9]{3}\\b");

  @Test
  void thePageNamesEveryInstrumentThatHasMoreThanOneGround() throws IOException {
    ImmutableSet<String> several =
        StandardPack.get().rules().stream()
            .filter(rule -> rule.kind() == FindingKind.POL_INSTRUMENT)
            .filter(rule -> rule.literals().size() > 1)
            .map(IndexedRule::id)
            .collect(toImmutableSet());

    assertThat(several).isNotEmpty();
    assertThat(RULE.matcher(Files.readString(PAGE)).results().map(MatchResult::group).toList())
        .containsExactlyInAnyOrderElementsOf(several);
  }
}
